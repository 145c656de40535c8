package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Waivers set findings aside, and W1 tells what is wrong with them. */
final class WaiverJudge {
  /** What no waiver touches. */
  private static final Set<String> SOUNDNESS =
      Set.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "R1", "R2", "R3", "D1", "D2", "Z1", "W1");

  private WaiverJudge() {}

  static List<Finding> judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    List<Finding> findings = new ArrayList<>();
    Set<Bureau.Waiver> used = new HashSet<>();
    for (NaiveJudge.Told one : told) {
      List<Bureau.Waiver> covering = new ArrayList<>();
      for (Bureau.Waiver waiver : all.bureau().waivers()) {
        if (holds(all, waiver) && covers(all, waiver, one)) {
          covering.add(waiver);
        }
      }
      // What several have to do is set aside once it is for each of them.
      boolean forAll =
          one.leaders().stream()
              .allMatch(
                  leader ->
                      covering.stream()
                          .anyMatch(
                              waiver -> waiver.leader() == null || leader.equals(waiver.leader())));
      String by = null;
      if (forAll && !covering.isEmpty()) {
        by = file(covering.get(0));
        used.addAll(covering);
      }
      Finding was = one.finding();
      findings.add(new Finding(was.rule(), was.severity(), was.about(), was.due(), by));
    }
    if (!all.bureau().waivers().isEmpty()) {
      Set<String> files = BureauFiles.of(all.written()).keySet();
      for (Bureau.Waiver waiver : all.bureau().waivers()) {
        sound(all, waiver, files, used.contains(waiver), findings);
      }
    }
    return findings;
  }

  private static String file(Bureau.Waiver waiver) {
    return Shelf.file(waiver);
  }

  private static boolean holds(NaiveJudge.Case all, Bureau.Waiver waiver) {
    LocalDate expires = waiver.expires();
    if (expires != null && all.quirk() == Quirk.WAIVER_ENDS_A_DAY_EARLIER) {
      expires = expires.minusDays(1);
    }
    return !SOUNDNESS.contains(waiver.rule()) && (expires == null || !all.asOf().isAfter(expires));
  }

  /** Whether a leader is freed of what was due on a day by a rule. */
  static boolean frees(NaiveJudge.Case all, String rule, String leader, LocalDate due) {
    Finding owed = new Finding(rule, "error", "", due, null);
    NaiveJudge.Told told = new NaiveJudge.Told(owed, "", List.of(leader), due);
    return all.bureau().waivers().stream()
        .anyMatch(waiver -> holds(all, waiver) && covers(all, waiver, told));
  }

  private static boolean covers(NaiveJudge.Case all, Bureau.Waiver waiver, NaiveJudge.Told one) {
    boolean filed = all.quirk() == Quirk.FILED_IS_NOT_WAIVED && waiver.rule().equals("F2");
    if (!waiver.rule().equals(one.finding().rule()) || filed) {
      return false;
    }
    if (waiver.record() != null) {
      return one.file().equals(waiver.record())
          || one.file().endsWith("/" + waiver.record() + ".yaml");
    }
    if (waiver.leader() == null || !one.leaders().contains(waiver.leader())) {
      return false;
    }
    LocalDate day = one.day();
    boolean always = waiver.from() == null && waiver.to() == null;
    if (always || all.quirk() == Quirk.WAIVER_WITHOUT_DAYS) {
      return true;
    }
    return day != null
        && (waiver.from() == null || !day.isBefore(waiver.from()))
        && (waiver.to() == null || !day.isAfter(waiver.to()));
  }

  private static void sound(
      NaiveJudge.Case all,
      Bureau.Waiver waiver,
      Set<String> files,
      boolean used,
      List<Finding> findings) {
    LocalDate expires = waiver.expires();
    if (!waiver.rule().matches("[A-Z][1-7]") || waiver.rule().equals("X7")) {
      tell(waiver, "error", "no rule", null, findings);
    } else if (SOUNDNESS.contains(waiver.rule())) {
      tell(waiver, "error", "soundness", null, findings);
    } else if (waiver.record() == null && waiver.leader() == null) {
      tell(waiver, "error", "for nobody", null, findings);
    } else if (waiver.record() != null && !known(files, waiver.record())) {
      tell(waiver, "error", "no record", null, findings);
    } else if (!waiver.reason() || !waiver.approver() || !waiver.document() || expires == null) {
      tell(waiver, "error", "lacking", null, findings);
    } else if (all.asOf().isAfter(expires)) {
      tell(waiver, "error", "expired", expires, findings);
    } else if (!used && all.quarter() == null && daysOver(all, waiver)) {
      tell(waiver, "notice", "of no use", null, findings);
    }
  }

  /** Whether its days are over; a record's is for what it is now, a leader's may be of use yet. */
  private static boolean daysOver(NaiveJudge.Case all, Bureau.Waiver waiver) {
    LocalDate to = waiver.to();
    return to == null ? waiver.leader() == null : all.asOf().isAfter(to);
  }

  /** Any record but the settings, by its path or its id. */
  private static boolean known(Set<String> files, String record) {
    return files.stream()
        .filter(file -> file.endsWith(".yaml") && !file.equals("duty.yaml"))
        .anyMatch(file -> file.equals(record) || file.endsWith("/" + record + ".yaml"));
  }

  private static void tell(
      Bureau.Waiver waiver,
      String weight,
      String what,
      @Nullable LocalDate due,
      List<Finding> findings) {
    findings.add(new Finding("W1", weight, file(waiver) + " " + what, due, null));
  }
}
