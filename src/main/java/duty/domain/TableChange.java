package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A change of the division table: the rows that came into force on one day by one document.
 *
 * @param document null where the rows name none
 * @param rows in the order of the table, at least one
 */
public record TableChange(LocalDate from, @Nullable String document, List<Row> rows) {
  /** One assignment, where it stands. */
  public record Row(Entry<Duty> duty, int position) {
    public Assignment assignment() {
      return duty.value().assignments().get(position);
    }

    public Pointer at(String field) {
      return duty.at("assignments", position, field);
    }
  }

  public TableChange {
    rows = List.copyOf(rows);
  }

  /** In the order of time. */
  public static List<TableChange> of(Collection<Entry<Duty>> duties) {
    Map<LocalDate, Map<String, List<Row>>> byDay = new TreeMap<>();
    for (Entry<Duty> duty : duties) {
      List<Assignment> rows = duty.value().assignments();
      for (int i = 0; i < rows.size(); i++) {
        byDay
            .computeIfAbsent(rows.get(i).tenure().from(), day -> new LinkedHashMap<>())
            .computeIfAbsent(
                Objects.requireNonNullElse(rows.get(i).document(), ""), any -> new ArrayList<>())
            .add(new Row(duty, i));
      }
    }
    List<TableChange> changes = new ArrayList<>();
    byDay.forEach(
        (from, byDocument) ->
            byDocument.forEach(
                (document, rows) ->
                    changes.add(
                        new TableChange(from, document.isEmpty() ? null : document, rows))));
    return changes;
  }
}
