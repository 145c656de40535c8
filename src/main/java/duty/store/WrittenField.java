package duty.store;

import duty.domain.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is written in a record.
 *
 * @param title what the desk calls it, in Chinese; the name itself where it is no known field
 */
public record WrittenField(String name, String title, Value value) {
  /** What a field holds. */
  public sealed interface Value {}

  /**
   * A single value.
   *
   * @param text as written, without quotes; empty for nothing
   * @param refers the kind of record that it names; null where it names none
   */
  public record One(String text, @Nullable Kind refers) implements Value {}

  /** A list. */
  public record Many(List<Value> items) implements Value {
    public Many {
      items = List.copyOf(items);
    }
  }

  /** A group of fields, in the order of the record. */
  public record Part(List<WrittenField> fields) implements Value {
    public Part {
      fields = List.copyOf(fields);
    }
  }
}
