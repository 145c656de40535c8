package duty.store;

import duty.domain.Allowance;
import duty.domain.Late;
import duty.domain.Quarter;
import duty.domain.Tenure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record's values after they were held against its shape. To ask for a field that the shape lacks
 * throws.
 */
final class Values {
  private final Shape shape;
  private final @Nullable Object[] values;

  Values(Shape shape) {
    this.shape = shape;
    this.values = new @Nullable Object[shape.fields().size()];
  }

  void put(Shape.Field field, Object value) {
    values[field.position()] = value;
  }

  boolean has(String field) {
    return value(field) != null;
  }

  @Nullable String text(String field) {
    return (String) value(field);
  }

  @Nullable LocalDate date(String field) {
    return (LocalDate) value(field);
  }

  boolean flag(String field) {
    return Boolean.TRUE.equals(value(field));
  }

  int whole(String field, int otherwise) {
    Object value = value(field);
    return value == null ? otherwise : ((BigDecimal) value).intValueExact();
  }

  @Nullable BigDecimal number(String field) {
    return (BigDecimal) value(field);
  }

  @Nullable Quarter quarter(String field) {
    return (Quarter) value(field);
  }

  /** The record's own word on why it was entered late; null where there is none. */
  @Nullable Late late() {
    return shape.field("late") == null
        ? null
        : part("late", late -> new Late(late.mustText("reason"), late.mustText("approved-by")));
  }

  @Nullable Values group(String field) {
    return (Values) value(field);
  }

  /** A group that may be absent, as if it stood there with nothing in it. */
  Values groupOrEmpty(String field) {
    Values group = group(field);
    Shape.Field known = shape.field(field);
    if (group != null || known == null) {
      return group == null ? new Values(new Shape()) : group;
    }
    return new Values(((Type.Group) known.type()).shape());
  }

  /** Of the type that the shape gives. */
  @SuppressWarnings("unchecked") // the conversion put a list of such values there
  <T> List<T> items(String field) {
    Object value = value(field);
    return value == null ? List.of() : (List<T>) value;
  }

  List<String> texts(String field) {
    return items(field);
  }

  List<Values> groups(String field) {
    return items(field);
  }

  <T> List<T> each(String field, Function<Values, T> reader) {
    return groups(field).stream().map(reader).toList();
  }

  /** What a group says; null where there is none. */
  <T> @Nullable T part(String field, Function<Values, T> reader) {
    Values group = group(field);
    return group == null ? null : reader.apply(group);
  }

  static <E extends Enum<E>> E meant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What a word means; null where there is none. */
  <E extends Enum<E>> @Nullable E word(Class<E> type, String field) {
    String word = text(field);
    return word == null ? null : meant(type, word);
  }

  <E extends Enum<E>> E mustWord(Class<E> type, String field) {
    return must(word(type, field), field);
  }

  /** By their ids, as they are written. */
  Map<String, Values> named(String field) {
    Map<String, Values> all = new LinkedHashMap<>();
    Values here = group(field);
    if (here != null) {
      here.shape.fields().keySet().forEach(id -> all.put(id, here.mustGroup(id)));
    }
    return all;
  }

  Allowance allowance(String field, int otherwise) {
    Object value = value(field);
    return value == null ? Allowance.of(otherwise) : (Allowance) value;
  }

  /** The fields that hold something, in the order of the shape. */
  Set<String> given() {
    return shape.fields().keySet().stream()
        .filter(this::has)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  String mustText(String field) {
    return must(text(field), field);
  }

  LocalDate mustDate(String field) {
    return must(date(field), field);
  }

  LocalDateTime mustMoment(String field) {
    return must((LocalDateTime) value(field), field);
  }

  Values mustGroup(String field) {
    return must(group(field), field);
  }

  /** From {@code from} to {@code to}. */
  Tenure tenure() {
    return new Tenure(mustDate("from"), date("to"));
  }

  private @Nullable Object value(String field) {
    Shape.Field known = shape.field(field);
    if (known == null) {
      throw new IllegalArgumentException("no field " + field);
    }
    return values[known.position()];
  }

  private static <T> T must(@Nullable T value, String field) {
    if (value == null) {
      throw new IllegalStateException("the conversion let " + field + " be absent");
    }
    return value;
  }
}
