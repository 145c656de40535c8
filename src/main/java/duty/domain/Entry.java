package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record with the place where it is kept.
 *
 * @param id the file's name without its ending, in NFC
 * @param file relative to the records root, with {@code /} on every platform
 * @param late what the record itself says of its being entered late; null where it says nothing
 * @param contents SHA-256 of what it said, as it stood on each day for which a filing lists it
 * @param kept of a list of which later entries were left out, where in the file the others are
 */
public record Entry<T>(
    String id,
    String file,
    T value,
    @Nullable Late late,
    Map<LocalDate, String> contents,
    Map<String, List<Integer>> kept) {
  public Entry {
    contents = Map.copyOf(contents);
    kept = Map.copyOf(kept);
  }

  public Entry(String id, String file, T value) {
    this(id, file, value, null, Map.of(), Map.of());
  }

  /** The place in the file of a field, such as {@code at("assignments", 2, "leader")}. */
  public Pointer at(Object... steps) {
    List<Object> way = List.of(steps);
    if (!kept.isEmpty() && steps.length > 1 && steps[1] instanceof Integer position) {
      List<Integer> positions = kept.get((String) steps[0]);
      if (positions != null) {
        way = new ArrayList<>(way);
        way.set(1, positions.get(position));
      }
    }
    return new Pointer(file, way);
  }
}
