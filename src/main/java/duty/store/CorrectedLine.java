package duty.store;

import duty.check.Text;
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
  static @Nullable Text of(String field, Type type, String value) {
    Text written = written(type, value);
    return written == null
        ? null
        : new Text(field + ": " + written.zh(), field + ": " + written.en());
  }

  /** The value alone, as an item of a list is. */
  static @Nullable Text written(Type type, String value) {
    if (value.isEmpty() || value.length() > LONGEST || value.indexOf('\n') >= 0) {
      return null;
    }
    if (type instanceof Type.Listing listing) {
      Text item = written(listing.item(), value);
      return item == null ? null : new Text("[" + item.zh() + "]", "[" + item.en() + "]");
    }
    if (type instanceof Type.Group group) {
      return written(group.shape(), value);
    }
    String plain = type instanceof Type.Choice ? value : WrittenScalar.of(value, ' ');
    return new Text(plain, plain);
  }

  /** The value in the first field that takes a text, and what else must be there left open. */
  private static @Nullable Text written(Shape shape, String value) {
    List<Shape.Field> fields =
        shape.fields().values().stream().filter(Shape.Field::required).toList();
    Shape.Field first =
        (fields.isEmpty() ? shape.fields().values() : fields).stream().findFirst().orElse(null);
    if (first == null || !takesText(first.type())) {
      return null;
    }
    String own = first.name() + ": " + WrittenScalar.of(value, ' ');
    return new Text(
        "{" + own + rest(fields, true) + "}", "{" + own + rest(fields, false) + "}");
  }

  private static boolean takesText(Type type) {
    return type == Type.Plain.TEXT || type == Type.Plain.NAME || type instanceof Type.Reference;
  }

  private static String rest(List<Shape.Field> fields, boolean chinese) {
    return fields.stream()
        .skip(1)
        .map(field -> ", " + field.name() + ": " + (chinese ? field.title() : "…"))
        .collect(Collectors.joining());
  }
}
