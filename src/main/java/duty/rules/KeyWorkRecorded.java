package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Asked;
import duty.domain.Charge;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Obligations;
import duty.domain.OtherActivity;
import duty.domain.YearWork;
import java.time.LocalDate;

/** P3: each duty has licensing, standardisation or a campaign on record in each year. */
final class KeyWorkRecorded extends ObligationRule {
  private static final Text MISSING =
      new Text(
          "{duty}{year}年尚未登记行政许可、标准化建设或专项整治工作",
          "{duty} has no licensing, standardisation or campaign registered in {year}");
  private static final Text REMEDY =
      new Text(
          "登记到 activities/{year}/ 所在季度：kind 为 licensing、standardisation 或 campaign，duties 含 {duty}；确无此项工作的，也登记一份，用 nothing 写明",
          "register it in its quarter of activities/{year}/ with kind licensing, standardisation or campaign and {duty} in duties; where there was no such work, register that, with nothing");

  KeyWorkRecorded() {
    super(
        "P3",
        Severity.WARNING,
        Clause.KEY_WORK,
        new Text(
            "每项职责每年有行政许可、标准化建设或专项整治的记录，没有的也写明",
            "Each duty has licensing, standardisation or a campaign on record in the year, or a record that there was none"),
        new Text("登记工作，或登记说明", "register the work, or that there was none"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    YearWork work = obligations.yearWork();
    for (int year : judging.years()) {
      if (!judging.concernsYear(year, YearWork.end(year))) {
        continue;
      }
      for (Charge charge : work.keyWorkOwed(year)) {
        findings.owed();
        String duty = charge.duty().id();
        if (work.keyWork(duty, year).isEmpty() && !inDoubt(judging.ledger(), duty, year)) {
          tell(judging, work.plan(year).warning(Asked.KEY_WORK), charge, year, findings);
        }
      }
    }
  }

  private static void tell(
      Judging judging, int warningDays, Charge charge, int year, Findings findings) {
    LocalDate due = YearWork.end(year);
    findings
        .at(charge.place())
        .label(Named.charge(judging.ledger(), charge))
        .dueBy(due, judging.asOf(), warningDays)
        .remedy(REMEDY.with("year", year, "duty", charge.duty().id()))
        .add(MISSING.with("duty", Named.duty(charge.duty()), "year", year));
  }

  /** An activity of the year that cannot be read may be the work: its own fault is told. */
  private static boolean inDoubt(Ledger ledger, String duty, int year) {
    return ledger.unread().stream()
        .anyMatch(
            file ->
                file.kind() == Kind.ACTIVITY
                    && file.mayBeOf(year)
                    && file.mentions(duty)
                    && OtherActivity.Type.KEY_WORK.stream()
                        .anyMatch(one -> file.mayBe(one.word())));
  }
}
