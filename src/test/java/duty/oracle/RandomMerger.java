package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merger of the first section into the ninth does to the table.
 *
 * @param old the first section
 * @param deputies who may take a duty over on that day
 */
record RandomMerger(Dice dice, Bureau.Section old, List<String> deputies) {
  /** The table as it mostly is after a merger: a new row from that day on, perhaps of another. */
  List<Bureau.Row> in(List<Bureau.Row> rows) {
    LocalDate last = "s9".equals(old.successor()) ? old.names().get(0).days().to() : null;
    List<Bureau.Row> merged = new ArrayList<>();
    for (Bureau.Row row : rows) {
      boolean here =
          last != null && row.sections().contains("s1") && row.days().has(last.plusDays(1));
      if (!here || dice.once(10)) {
        merged.add(row);
        continue;
      }
      if (row.days().has(last)) {
        merged.add(row(row, new Bureau.Days(row.days().from(), last), row.leader(), "s1"));
      }
      String leader = dice.once(3) ? row.leader() : dice.one(deputies);
      merged.add(row(row, new Bureau.Days(last.plusDays(1), row.days().to()), leader, "s9"));
    }
    return merged;
  }

  /** The same row on other days, with another leader, and another section instead of the first. */
  private static Bureau.Row row(
      Bureau.Row row, Bureau.Days days, @Nullable String leader, String first) {
    List<String> has =
        row.sections().stream().map(id -> id.equals("s1") ? first : id).distinct().toList();
    return new Bureau.Row(days, row.principals(), leader, has, row.document(), row.filed());
  }
}
