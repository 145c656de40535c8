package duty.store;

import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/**
 * What the parser is to make of a value: all are text, to be read by the field that they stand in,
 * but for the one that is missing. YAML's own schema holds each value against four patterns, to
 * tell numbers apart that the records read as text anyway.
 */
final class RecordSchema implements Schema {
  private static final ScalarResolver TEXT =
      (value, plain) -> plain && (value.isEmpty() || value.equals("null")) ? Tag.NULL : Tag.STR;

  @Override
  public ScalarResolver getScalarResolver() {
    return TEXT;
  }

  @Override
  public Map<Tag, ConstructNode> getSchemaTagConstructors() {
    return Map.of();
  }
}
