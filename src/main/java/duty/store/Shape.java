package duty.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that a record, or a part of one, may have. */
final class Shape {
  private final Map<String, Field> fields = new LinkedHashMap<>();

  /**
   * A field.
   *
   * @param title what the field is called at the desk
   * @param hint what somebody who fills it in should know, in Chinese; empty where the title says
   *     it all
   * @param position among the fields, from 0
   */
  record Field(String name, Type type, boolean required, String title, String hint, int position) {}

  Shape must(String name, Type type, String title) {
    return must(name, type, title, "");
  }

  Shape must(String name, Type type, String title, String hint) {
    return with(name, type, true, title, hint);
  }

  Shape may(String name, Type type, String title) {
    return may(name, type, title, "");
  }

  Shape may(String name, Type type, String title, String hint) {
    return with(name, type, false, title, hint);
  }

  private Shape with(String name, Type type, boolean required, String title, String hint) {
    fields.put(name, new Field(name, type, required, title, hint, fields.size()));
    return this;
  }

  @Nullable Field field(String name) {
    return fields.get(name);
  }

  /** The field that the desk calls so: somebody who writes 姓名 means name. */
  Optional<String> titled(String title) {
    return fields.values().stream()
        .filter(field -> field.title().equals(title))
        .map(Field::name)
        .findFirst();
  }

  /** In the order in which a record is best written. */
  Map<String, Field> fields() {
    return Collections.unmodifiableMap(fields);
  }
}
