package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A2, A3: both signed an agreement, it is scanned, and both held their posts on that day. */
final class SignatureJudge {
  private SignatureJudge() {}

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    for (Bureau.Agreement one : all.bureau().agreements()) {
      boolean kept = one.year() >= all.bureau().from().getYear();
      boolean asked = all.quarter() == null || all.quarter().getYear() == one.year();
      if (kept && asked && one.year() <= all.asOf().getYear()) {
        complete(all, one, told);
        leader(all, one, told);
        head(all, one, told);
      }
    }
  }

  private static void complete(
      NaiveJudge.Case all, Bureau.Agreement one, List<NaiveJudge.Told> told) {
    List<String> lacking = new ArrayList<>();
    if (one.leaderSigned() == null) {
      lacking.add("the date of party A's signature");
    }
    boolean ahead = one.sectionSigned() != null && one.sectionSigned().isAfter(all.asOf());
    if (one.signer() == null && !ahead) { // else R2 tells of the whole signature
      lacking.add("the name of party B's signer");
    }
    if (one.sectionSigned() == null) {
      lacking.add("the date of party B's signature");
    }
    if (!one.scanned() && all.quirk() != Quirk.NO_SCAN_IS_ASKED_FOR) {
      lacking.add("the scan");
    }
    if (!lacking.isEmpty()) {
      tell(all, "A2", one, String.join(", ", lacking), told);
    }
    if (one.leaderSigned() != null
        && !wrong(all, one, "leaderSigned")
        && one.leaderSigned().getYear() != one.year()) {
      tell(all, "A2", one, String.valueOf(one.leaderSigned()), told);
    }
    if (one.sectionSigned() != null
        && !wrong(all, one, "sectionSigned")
        && one.sectionSigned().getYear() != one.year()) {
      tell(all, "A2", one, String.valueOf(one.sectionSigned()), told);
    }
  }

  /** Whether whoever signed first was in charge of the section on that day. */
  private static void leader(
      NaiveJudge.Case all, Bureau.Agreement one, List<NaiveJudge.Told> told) {
    LocalDate day = one.leaderSigned();
    // A signature of another year is A2's to tell.
    if (day == null || day.getYear() != one.year() || wrong(all, one, "leaderSigned")) {
      return;
    }
    if (!all.bureau().inPost(one.leader(), day)) {
      tell(all, "A3", one, one.leader() + " not in post", told);
      return;
    }
    for (var duty : all.bureau().duties().entrySet()) {
      for (Bureau.Row row : duty.getValue()) {
        if (row.days().has(day)
            && has(all.bureau(), row, one.section())
            && all.bureau().holders(duty.getKey(), day).contains(one.leader())) {
          return;
        }
      }
    }
    if (!inGap(all.bureau(), one, day)) {
      tell(all, "A3", one, one.leader() + " not in charge", told);
    }
  }

  /** Whether a duty that puts the two together on another day was nobody's on this: D2 tells. */
  private static boolean inGap(Bureau bureau, Bureau.Agreement one, LocalDate signed) {
    if (signed.isBefore(bureau.from())) {
      return false;
    }
    for (var duty : bureau.duties().entrySet()) {
      for (Bureau.Row row : duty.getValue()) {
        if (!bureau.inTable(duty.getKey(), signed)
            && has(bureau, row, one.section())
            && answered(bureau, row, one.leader())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a leader answered for a row on any of its days. */
  private static boolean answered(Bureau bureau, Bureau.Row row, String leader) {
    LocalDate last = row.days().to() == null ? row.days().from().plusYears(20) : row.days().to();
    for (LocalDate day = row.days().from(); !day.isAfter(last); day = day.plusDays(1)) {
      if (bureau.holders(row, day).contains(leader)) {
        return true;
      }
    }
    return false;
  }

  /** By name or by its group, whether it is in use or not: that is D1's. */
  private static boolean has(Bureau bureau, Bureau.Row row, String section) {
    return row.sections().contains(section)
        || row.sections().stream()
            .map(id -> bureau.sections().get(id).members())
            .anyMatch(members -> members != null && members.contains(section));
  }

  private static void head(NaiveJudge.Case all, Bureau.Agreement one, List<NaiveJudge.Told> told) {
    LocalDate day = one.sectionSigned();
    if (day == null
        || one.signer() == null
        || day.getYear() != one.year()
        || wrong(all, one, "sectionSigned")) {
      return;
    }
    List<String> heads =
        all.bureau().sections().get(one.section()).heads().stream()
            .filter(who -> who.days().has(day))
            .map(Bureau.Name::name)
            .toList();
    if (heads.isEmpty()) {
      tell(all, "A3", one, "no head", told);
    } else if (!heads.contains(one.signer()) && all.quirk() != Quirk.ANYBODY_SIGNS) {
      tell(all, "A3", one, one.signer() + " not head", told);
    }
  }

  private static boolean wrong(NaiveJudge.Case all, Bureau.Agreement one, String field) {
    return all.wrong(all.bureau().shelf().file(one), field);
  }

  private static void tell(
      NaiveJudge.Case all,
      String rule,
      Bureau.Agreement one,
      String what,
      List<NaiveJudge.Told> told) {
    LocalDate day = one.leaderSigned() == null ? one.sectionSigned() : one.leaderSigned();
    told.add(
        all.tell(
            rule, "error", all.bureau().shelf().file(one), what, null, List.of(one.leader()), day));
  }
}
