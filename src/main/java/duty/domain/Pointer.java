package duty.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * The way to a value inside a record: field names and 0-based list positions. It costs nothing to
 * keep; the store turns it into a {@link Span} for the few that end in a finding. A path to a field
 * that is absent means the nearest thing around it; a field that the record's shape does not have
 * is a programming error and throws there.
 *
 * @param steps {@link String} field names and {@link Integer} positions; empty for the whole record
 */
public record Pointer(String file, List<Object> steps) implements Place {
  public Pointer {
    steps = List.copyOf(steps);
  }

  /** The place that lies further in. */
  public Pointer then(Object... more) {
    List<Object> all = new ArrayList<>(steps);
    all.addAll(List.of(more));
    return new Pointer(file, all);
  }
}
