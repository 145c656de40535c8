package duty.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A bureau's records as they were at the end of a day, when nobody knew what was to come. */
final class AsFiled {
  private final LocalDate day;

  private AsFiled(LocalDate day) {
    this.day = day;
  }

  static Bureau on(Bureau bureau, LocalDate day) {
    AsFiled then = new AsFiled(day);
    Map<String, List<Bureau.Row>> duties = new TreeMap<>();
    bureau.duties().forEach((duty, rows) -> duties.put(duty, then.rows(rows)));
    YearWork year = bureau.year();
    return new Bureau(
        bureau.from(),
        bureau.plans(),
        bureau.severities(),
        bureau.leaders(),
        bureau.sections(),
        duties,
        bureau.agreements().stream().map(then::agreement).toList(),
        bureau.meetings().stream().map(then::meeting).toList(),
        bureau.inspections().stream().map(then::inspection).toList(),
        bureau.hazards().stream().map(then::hazard).toList(),
        List.of(),
        new YearWork(
            year.systems(),
            year.plans(),
            year.work().stream().map(then::work).toList(),
            year.assessments(),
            year.tables()),
        bureau.troubles(),
        bureau.calendars(),
        List.of(),
        bureau.shelf());
  }

  private @Nullable LocalDate known(@Nullable LocalDate date) {
    return date == null || date.isAfter(day) ? null : date;
  }

  /** A row's last day is known once it is over. */
  private List<Bureau.Row> rows(List<Bureau.Row> rows) {
    return rows.stream()
        .filter(row -> !row.days().from().isAfter(day))
        .map(
            row -> {
              LocalDate to = row.days().to();
              return new Bureau.Row(
                  new Bureau.Days(row.days().from(), to != null && to.isBefore(day) ? to : null),
                  row.principal(),
                  row.leader(),
                  row.sections(),
                  row.document(),
                  known(row.filed()));
            })
        .toList();
  }

  private Bureau.Agreement agreement(Bureau.Agreement one) {
    LocalDate signed = known(one.sectionSigned());
    boolean unknown = one.sectionSigned() != null && signed == null;
    return new Bureau.Agreement(
        one.id(),
        one.year(),
        one.leader(),
        known(one.leaderSigned()),
        one.section(),
        unknown ? null : one.signer(),
        signed,
        one.scanned());
  }

  private Event.Meeting meeting(Event.Meeting one) {
    return new Event.Meeting(
        one.id(),
        one.date(),
        one.conveners(),
        one.numbered(),
        known(one.issued()),
        one.chair(),
        one.delegated(),
        one.duties(),
        one.attended(),
        one.absent(),
        one.decisions().stream()
            .map(
                decision ->
                    new Event.Decision(decision.section(), decision.due(), known(decision.done())))
            .toList());
  }

  private Event.Inspection inspection(Event.Inspection one) {
    return new Event.Inspection(
        one.id(),
        one.date(),
        one.leaders(),
        one.duties(),
        one.signed(),
        one.faults(),
        one.problems(),
        known(one.written()),
        known(one.sent()));
  }

  private Hazard hazard(Hazard one) {
    return new Hazard(
        one.id(),
        one.found(),
        one.major(),
        one.duty(),
        one.owner(),
        one.measures(),
        one.deadline(),
        one.extended(),
        one.tracked().stream().filter(look -> !look.isAfter(day)).toList(),
        known(one.stopped()),
        known(one.rechecked()),
        known(one.resumed()),
        known(one.closed()),
        one.five(),
        one.supervisor(),
        known(one.upward()),
        known(one.rectified()));
  }

  private YearWork.Work work(YearWork.Work one) {
    return new YearWork.Work(
        one.id(),
        one.kind(),
        one.date(),
        known(one.until()),
        one.nothing(),
        one.leaders(),
        one.duties(),
        one.sections(),
        one.plans());
  }
}
