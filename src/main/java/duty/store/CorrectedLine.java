package duty.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a single value is written where a list or a group of fields belongs. */
final class CorrectedLine {
  /** UTF-16 units; a longer value would hide the form. */
  private static final int LONGEST = 40;

  private CorrectedLine() {}

  /**
   * The whole line.
   *
   * @return null where nothing in the group takes the value
   */
  static @Nullable String of(String field, Type type, String value) {
    String written = written(type, value);
    return written == null ? null : field + ": " + written;
  }

  /** The value alone, as an item of a list is. */
  static @Nullable String written(Type type, String value) {
    if (value.isEmpty() || value.length() > LONGEST || value.indexOf('\n') >= 0) {
      return null;
    }
    if (type instanceof Type.Listing listing) {
      String item = written(listing.item(), value);
      return item == null ? null : "[" + item + "]";
    }
    if (type instanceof Type.Named) {
      return null;
    }
    return type instanceof Type.Group group
        ? written(group.shape(), value)
        : WrittenScalar.of(value, ' ');
  }

  /** The value in the first field that takes a text, and what else must be there left open. */
  private static @Nullable String written(Shape shape, String value) {
    Collection<Shape.Field> all = shape.fields().values();
    List<Shape.Field> must = all.stream().filter(Shape.Field::required).toList();
    Shape.Field first = must.isEmpty() ? all.iterator().next() : must.get(0);
    boolean takesText =
        first.type() == Type.Plain.TEXT
            || first.type() == Type.Plain.NAME
            || first.type() instanceof Type.Reference;
    String open =
        must.stream().skip(1).map(more -> ", " + more.name() + ": …").collect(Collectors.joining());
    return takesText ? "{" + first.name() + ": " + WrittenScalar.of(value, ' ') + open + "}" : null;
  }
}
