package duty.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
   * @param asked the rule that tells an error where it is missing; null where none does
   */
  record Field(
      String name,
      Type type,
      boolean required,
      String title,
      String hint,
      int position,
      @Nullable Asked asked) {
    Field(String name, Type type, boolean required, String title, String hint, int position) {
      this(name, type, required, title, hint, position, null);
    }
  }

  /**
   * That a rule asks for a field.
   *
   * @param rule its id
   * @param always whether of every record of the kind; else of some, such as major hazards
   * @param instead the field that does as well; empty for none
   */
  record Asked(String rule, boolean always, String instead) {}

  Shape must(String name, Type type, String title) {
    return must(name, type, title, hint(type));
  }

  Shape must(String name, Type type, String title, String hint) {
    return with(name, type, true, title, hint);
  }

  Shape may(String name, Type type, String title) {
    return may(name, type, title, hint(type));
  }

  Shape may(String name, Type type, String title, String hint) {
    return with(name, type, false, title, hint);
  }

  private static String hint(Type type) {
    Type one = type instanceof Type.Listing listing ? listing.item() : type;
    return one instanceof Type.Choice choice ? choice.hint() : "";
  }

  /** Says of the field just added that a rule tells an error where it is missing. */
  Shape asked(String rule) {
    return asked(new Asked(rule, true, ""));
  }

  /** The same, where another field does as well. */
  Shape asked(String rule, String instead) {
    return asked(new Asked(rule, true, instead));
  }

  /** The same, of some records only. */
  Shape askedOfSome(String rule) {
    return asked(new Asked(rule, false, ""));
  }

  private Shape asked(Asked asked) {
    Field one = List.copyOf(fields.values()).get(fields.size() - 1);
    fields.put(
        one.name(),
        new Field(
            one.name(),
            one.type(),
            one.required(),
            one.title(),
            one.hint(),
            one.position(),
            asked));
    return this;
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
