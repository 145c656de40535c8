package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** F2: what a filed report rests on is as it was, or the report is amended in order. */
final class SealJudge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final List<NaiveJudge.Told> told;

  private SealJudge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    this.all = all;
    this.bureau = all.bureau();
    this.told = told;
  }

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    SealJudge judge = new SealJudge(all, told);
    judge.records();
    all.bureau().reports().stream()
        .filter(one -> !one.filed().isAfter(all.asOf()))
        .forEach(judge::amendment);
  }

  /** The records that a quarter's report of a day rests on. */
  static Set<String> basis(Bureau bureau, LocalDate quarter, LocalDate day) {
    LocalDate end = Bureau.lastDay(quarter);
    Set<String> files = new TreeSet<>();
    bureau.meetings().stream()
        .filter(one -> Bureau.quarter(bureau.shelf().folder(one.id(), one.date())).equals(quarter))
        .forEach(one -> files.add(bureau.shelf().file(one)));
    bureau.inspections().stream()
        .filter(one -> Bureau.quarter(bureau.shelf().folder(one.id(), one.date())).equals(quarter))
        .forEach(one -> files.add(bureau.shelf().file(one)));
    bureau.year().work().stream()
        .filter(one -> Bureau.quarter(bureau.shelf().folder(one.id(), one.date())).equals(quarter))
        .forEach(one -> files.add(bureau.shelf().file(one)));
    for (Hazard one : bureau.hazards()) {
      boolean over = one.closed() != null && one.closed().isBefore(quarter);
      if (!one.found().isAfter(end) && !over) {
        files.add(bureau.shelf().file(one));
      }
    }
    for (Bureau.Agreement one : bureau.agreements()) {
      if (one.year() == quarter.getYear() && one.signed() && !lastSigned(one).isAfter(end)) {
        files.add(bureau.shelf().file(one));
      }
    }
    for (Troubles.Accident one : bureau.troubles().accidents()) {
      boolean known = !one.learned().toLocalDate().isAfter(day);
      if (known && Bureau.quarter(one.occurred().toLocalDate()).equals(quarter)) {
        files.add(bureau.shelf().file(one));
      }
    }
    for (String duty : bureau.duties().keySet()) {
      for (LocalDate of = quarter; !of.isAfter(end); of = of.plusDays(1)) {
        if (bureau.inTable(duty, of)) {
          files.add("duties/" + duty + ".yaml");
        }
      }
    }
    return files;
  }

  private static LocalDate lastSigned(Bureau.Agreement one) {
    LocalDate first = one.leaderSigned();
    LocalDate second = one.sectionSigned();
    if (first == null || second == null) {
      return LocalDate.MAX;
    }
    return first.isAfter(second) ? first : second;
  }

  /** One record is one finding, though several quarters rest on it. */
  private void records() {
    // Whatever day is looked at: a file that is there is not gone.
    Set<String> there = BureauFiles.of(all.written()).keySet();
    Map<String, String> change = new TreeMap<>();
    Map<String, List<String>> quarters = new TreeMap<>();
    Map<String, String> last = new TreeMap<>();
    for (LocalDate quarter : all.quarters()) {
      Filed.Report report = latest(all, quarter);
      boolean holds =
          report != null
              && (report.returned() == null || all.quirk() == Quirk.RETURNED_REPORT_HOLDS);
      if (report == null || !holds || report.records().isEmpty()) {
        continue;
      }
      Set<String> unlisted = new TreeSet<>(basis(bureau, quarter, report.day()));
      List<List<String>> differing = new ArrayList<>();
      for (Filed.Sealed sealed : report.records()) {
        unlisted.remove(sealed.file());
        if (!there.contains(sealed.file())) {
          differing.add(List.of(sealed.file(), "gone " + sealed.file()));
        } else if (sealed.altered() || wentOn(sealed)) {
          differing.add(List.of(sealed.file(), "changed"));
        }
      }
      unlisted.forEach(file -> differing.add(List.of(file, "added")));
      for (List<String> one : differing) {
        change.putIfAbsent(one.get(0), one.get(1));
        last.put(one.get(0), bureau.shelf().file(report));
        quarters.computeIfAbsent(one.get(0), any -> new ArrayList<>()).add(Bureau.written(quarter));
      }
    }
    change.forEach(
        (file, what) -> {
          String place = there.contains(file) ? file : last.get(file);
          tell(place, what + " " + String.join(", ", quarters.get(file)));
        });
  }

  /** With the mistake, that a record says more today than it did then. */
  private boolean wentOn(Filed.Sealed sealed) {
    return all.quirk() == Quirk.GOING_ON_IS_A_CHANGE
        && !sealed.said().equals(BureauFiles.of(bureau).get(sealed.file()));
  }

  /** The version of a quarter's report that was filed last. */
  static Filed.@Nullable Report latest(NaiveJudge.Case all, LocalDate quarter) {
    Filed.Report latest = null;
    for (Filed.Report one : all.bureau().reports()) {
      if (one.quarter().equals(quarter)
          && !one.filed().isAfter(all.asOf())
          && (latest == null || !one.filed().isBefore(latest.filed()))) {
        latest = one;
      }
    }
    return latest;
  }

  private void amendment(Filed.Report one) {
    Filed.Report before = null;
    for (Filed.Report other : bureau.reports()) {
      if (other.quarter().equals(one.quarter())
          && !other.id().endsWith("-2")
          && !other.filed().isAfter(all.asOf())) {
        before = other;
      }
    }
    if (before == null || before.equals(one)) {
      return;
    }
    List<String> lacking = new ArrayList<>();
    if (one.version() <= before.version()) {
      lacking.add("a version above the one before");
    }
    if (one.amends() == null) {
      lacking.add("the filing that it amends");
    }
    // A return is reason enough, and nobody need approve what the committee office asked for.
    boolean returned = before.returned() != null;
    if (!one.reason() && !returned) {
      lacking.add("the reason");
    }
    if (!one.approver() && !returned) {
      lacking.add("the approver");
    }
    if (!lacking.isEmpty()) {
      tell(bureau.shelf().file(one), "lacks " + String.join(", ", lacking));
    }
  }

  private void tell(String file, String what) {
    told.add(all.tell("F2", "error", file, what, null, List.of(), null));
  }
}
