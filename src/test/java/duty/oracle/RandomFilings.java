package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports of the quarters: in time or late, given back, filed again. Some list what the records
 * said on their day; since then records went on, and now and then one was altered, taken away or
 * added.
 */
final class RandomFilings {
  private final Dice dice;
  private final Bureau bureau;
  private final LocalDate asOf;

  RandomFilings(Dice dice, Bureau bureau, LocalDate asOf) {
    this.dice = dice;
    this.bureau = bureau;
    this.asOf = asOf;
  }

  void add() {
    for (LocalDate quarter = Bureau.quarter(bureau.from());
        Bureau.lastDay(quarter).isBefore(asOf);
        quarter = quarter.plusMonths(3)) {
      LocalDate end = Bureau.lastDay(quarter);
      LocalDate filed = dice.around(end.plusDays(bureau.plans().get(0).reportDays()));
      if (dice.once(3) || filed.isAfter(asOf) || !filed.isAfter(end)) {
        continue;
      }
      String id = Bureau.written(quarter).toLowerCase(Locale.ROOT);
      LocalDate returned = dice.once(5) ? dice.day(filed, asOf) : null;
      bureau.reports().add(report(id, quarter, filed, 1, returned, null));
      if (dice.once(returned == null ? 8 : 2)) {
        LocalDate again = dice.day(returned == null ? filed : returned, asOf);
        LocalDate back = dice.once(6) ? dice.day(again, asOf) : null;
        int version = dice.once(8) ? 1 : 2;
        String amends = dice.once(6) ? null : id;
        bureau.reports().add(report(id + "-2", quarter, again, version, back, amends));
      }
    }
  }

  private Filed.Report report(
      String id,
      LocalDate quarter,
      LocalDate filed,
      int version,
      @Nullable LocalDate returned,
      @Nullable String amends) {
    LocalDate of = dice.once(2) ? null : dice.day(Bureau.lastDay(quarter), filed);
    boolean second = id.endsWith("-2");
    List<Filed.Sealed> records =
        dice.once(2) ? List.of() : records(quarter, of == null ? filed : of);
    return new Filed.Report(
        id,
        quarter,
        filed,
        version,
        dice.once(2) ? dice.day(filed, asOf) : null,
        returned,
        of,
        amends,
        second && !dice.once(6),
        second && !dice.once(6),
        records);
  }

  private List<Filed.Sealed> records(LocalDate quarter, LocalDate day) {
    boolean honest = dice.once(2);
    Map<String, String> then = BureauFiles.of(AsItStood.parts(bureau, day));
    List<Filed.Sealed> records = new ArrayList<>();
    for (String file : SealJudge.basis(bureau, quarter, day)) {
      boolean altered = !honest && dice.once(8);
      String said = then.get(file) + (altered ? "note: 原来的说明\n" : "");
      if (honest || !dice.once(12)) {
        records.add(new Filed.Sealed(file, said, altered));
      }
    }
    if (!honest && dice.once(4)) {
      String gone = "hazards/" + quarter.getYear() + "/gone.yaml";
      records.add(new Filed.Sealed(gone, "found: " + quarter + "\n", false));
    }
    return records;
  }
}
