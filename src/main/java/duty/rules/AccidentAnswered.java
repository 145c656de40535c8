package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Accident;
import duty.domain.Charge;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Obligations;
import duty.domain.Pointer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** X1: after an accident the leader in charge goes to the scene, and it is reported in time. */
final class AccidentAnswered extends ObligationRule {
  private static final Text NOT_AT_SCENE =
      new Text(
          "事故 {id} 尚未登记分管负责人{leaders}赶赴现场",
          "accident {id}: the leader in charge, {leaders}, is not registered as at the scene");
  private static final Text NOT_REPORTED =
      new Text(
          "事故 {id} 尚未登记报告，应于 {limit} 前报告",
          "accident {id} is not registered as reported; it was due by {limit}");
  private static final Text REPORTED_LATE =
      new Text(
          "事故 {id} 于 {at} 报告，应于 {limit} 前报告",
          "accident {id} was reported at {at}, and was due by {limit}");
  private static final Text LEARNED = new Text("接报时间", "when the bureau learned of it");
  private static final Text ADD_PRESENCE =
      new Text(
          "已到场的，在 at-scene 登记 leader: {leaders} 和 arrived",
          "if present, register leader: {leaders} with arrived in at-scene");
  private static final Text ADD_REPORT =
      new Text(
          "已报告的，在 reports 登记 to 和 at；未报告的立即报告",
          "if reported, register to and at in reports; if not, report it now");
  private static final Text CHECK_TIMES =
      new Text(
          "核对 learned 和 at；确属迟报的，在 note 写明原因",
          "check learned and at; if it was late indeed, say why in note");

  AccidentAnswered() {
    super(
        "X1",
        Severity.ERROR,
        Clause.SCENE,
        new Text(
            "事故发生后分管负责人赶赴现场，事故按时报告",
            "After an accident the leader in charge is at the scene, and it is reported in time"),
        new Text("补登到场和报告情况", "register who was at the scene and what was reported"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    for (Entry<Accident> entry : judging.ledger().accidents()) {
      if (judging.counts(entry.value().occurred().toLocalDate())) {
        findings.looked();
        int hours =
            obligations
                .settings()
                .planOn(entry.value().occurred().toLocalDate())
                .deadlines()
                .accidentHours();
        Case one = new Case(entry, judging, entry.value().learned().plusHours(hours), findings);
        if (!judging.wrongDates().tell(entry, "occurred", "at-scene")) {
          one.scene(); // else nobody knows whose duty it was, or who was there
        }
        one.reports();
      }
    }
  }

  /**
   * One accident.
   *
   * @param limit the last moment at which a report is in time
   */
  private record Case(
      Entry<Accident> entry, Judging judging, LocalDateTime limit, Findings findings) {
    void scene() {
      LocalDate day = entry.value().occurred().toLocalDate();
      String duty = judging.ledger().meant(Kind.DUTY, entry.value().duty());
      List<Charge> charges =
          judging.table().charges(duty).stream()
              .filter(charge -> charge.days().covers(day))
              .toList();
      if (charges.isEmpty() || charges.stream().anyMatch(charge -> present(charge.leader()))) {
        return;
      }
      List<String> names =
          charges.stream().map(charge -> judging.ledger().leaderName(charge.leader())).toList();
      Charge first = charges.get(0);
      findings
          .at(entry.at("duty"))
          .severity(weight())
          .owedBy(charges.stream().map(Charge::leader).distinct().toList())
          .related(first.place(), Named.charge(judging.ledger(), first))
          .remedy(ADD_PRESENCE.with("leaders", charges.stream().map(Charge::leader).toList()))
          .add(NOT_AT_SCENE.with("id", entry.id(), "leaders", names));
    }

    private boolean present(String leader) {
      return entry.value().atScene().stream()
          .anyMatch(one -> judging.ledger().meant(Kind.LEADER, one.leader()).equals(leader));
    }

    void reports() {
      List<Accident.Report> reports = entry.value().reports();
      int first = 0;
      for (int i = 1; i < reports.size(); i++) {
        first = reports.get(i).at().isBefore(reports.get(first).at()) ? i : first;
      }
      if (judging.wrongDates().tell(entry.at("learned"))) {
        return; // no limit can be counted from it
      }
      if (reports.isEmpty() && !judging.wrongDates().tell(entry.at("reports"))) {
        late(entry.at("learned"), weight(), ADD_REPORT)
            .add(NOT_REPORTED.with("id", entry.id(), "limit", limit));
      } else if (!reports.isEmpty() && reports.get(first).at().isAfter(limit)) {
        Pointer place = entry.at("reports", first, "at");
        late(place, Severity.ERROR, CHECK_TIMES)
            .related(entry.at("learned"), LEARNED.with())
            .add(
                REPORTED_LATE.with(
                    "id", entry.id(), "at", reports.get(first).at(), "limit", limit));
      }
    }

    private Findings.Draft late(Pointer place, Severity weight, Text remedy) {
      return findings.at(place).severity(weight).remedy(remedy.with());
    }

    private Severity weight() {
      return judging.asOf().isAfter(limit.toLocalDate()) ? Severity.ERROR : Severity.NOTICE;
    }
  }
}
