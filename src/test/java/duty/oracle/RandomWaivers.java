package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Waivers of a bureau: most of them of some use, some expired, some wrong. */
final class RandomWaivers {
  /** Rules besides those of the quotas of which a leader can be freed. */
  private static final List<String> LEADERS =
      List.of(
          "A2", "A3", "D3", "M3", "M4", "C5", "H1", "H2", "H3", "H4", "H5", "H6", "H7", "P2", "P3",
          "P4", "X1");

  private static final List<String> RECORDS =
      List.of(
          "M2", "M3", "M4", "C2", "C3", "C4", "C5", "H1", "H2", "H3", "H4", "H5", "H6", "H7", "A2",
          "A3", "X1", "X2", "P1", "P4", "F2", "F2", "F2");

  private final Dice dice;
  private final Bureau bureau;
  private final LocalDate asOf;

  private RandomWaivers(Dice dice, Bureau bureau, LocalDate asOf) {
    this.dice = dice;
    this.bureau = bureau;
    this.asOf = asOf;
  }

  static void add(Dice dice, Bureau bureau, LocalDate asOf) {
    for (int i = 1; i <= (dice.once(2) ? dice.between(1, 3) : 0); i++) {
      bureau.waivers().add(new RandomWaivers(dice, bureau, asOf).waiver("w" + i));
    }
    RandomWaivers one = new RandomWaivers(dice, bureau, asOf);
    List<String> filed = one.filed();
    if (dice.once(2) && !filed.isEmpty()) {
      bureau.waivers().add(one.made("w9", "F2", dice.one(filed), null, null, null));
    }
  }

  private Bureau.Waiver waiver(String id) {
    if (dice.once(2)) {
      LocalDate day = dice.day(bureau.from(), asOf);
      LocalDate first = dice.once(8) ? null : Bureau.quarter(day);
      LocalDate last = dice.once(8) ? null : dice.around(Bureau.lastDay(Bureau.quarter(day)));
      return made(
          id,
          dice.once(2)
              ? dice.one("A1", "M1", "M1", "C1", "C1", "M2", "C2", "C3", "C4")
              : dice.one(LEADERS),
          null,
          dice.once(20) ? null : dice.one(List.copyOf(bureau.leaders().keySet())),
          first,
          last);
    }
    String rule = dice.one(RECORDS);
    String record = dice.one(records(rule));
    if (dice.once(20)) {
      rule = dice.one("D2", "R2", "X7");
    }
    return made(id, rule, dice.once(25) ? "nowhere" : record, null, null, null);
  }

  /** Whole paths, and ids. */
  private List<String> records(String rule) {
    List<String> files = new ArrayList<>(List.of("duties/d1.yaml"));
    if (rule.startsWith("M")) {
      bureau.meetings().forEach(one -> files.add(bureau.shelf().file(one)));
    } else if (rule.startsWith("A")) {
      bureau.agreements().forEach(one -> files.add(bureau.shelf().file(one)));
    } else if (rule.equals("X1")) {
      bureau.troubles().accidents().forEach(one -> files.add(bureau.shelf().file(one)));
    } else if (rule.equals("X2")) {
      bureau.troubles().opinions().forEach(one -> files.add(bureau.shelf().file(one)));
    } else if (rule.equals("P1")) {
      bureau.year().plans().forEach(one -> files.add(one.file()));
    } else if (rule.equals("P4")) {
      bureau.year().assessments().forEach(one -> files.add(bureau.shelf().file(one)));
    } else if (rule.equals("F2")) {
      files.addAll(filed());
    } else if (rule.startsWith("C")) {
      bureau.inspections().forEach(one -> files.add(bureau.shelf().file(one)));
    } else {
      bureau.hazards().forEach(one -> files.add(bureau.shelf().file(one)));
    }
    if (files.size() > 1) {
      files.remove(0);
    }
    return dice.once(2)
        ? files
        : files.stream()
            .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".yaml", ""))
            .toList();
  }

  /** What was changed since a report was filed, and what was filed in place of one. */
  private List<String> filed() {
    List<String> files = new ArrayList<>();
    for (Filed.Report one : bureau.reports()) {
      one.records().stream().filter(Filed.Sealed::altered).forEach(it -> files.add(it.file()));
      if (one.amends() != null || files.isEmpty()) {
        files.add(bureau.shelf().file(one));
      }
    }
    return files;
  }

  private Bureau.Waiver made(
      String id,
      String rule,
      @Nullable String record,
      @Nullable String leader,
      @Nullable LocalDate first,
      @Nullable LocalDate last) {
    LocalDate expires = dice.once(2) ? dice.around(asOf) : asOf.plusDays(dice.upTo(99));
    return new Bureau.Waiver(
        id,
        rule,
        record,
        leader,
        first,
        last,
        !dice.once(15),
        !dice.once(15),
        !dice.once(15),
        null,
        dice.once(15) ? null : expires);
  }
}
