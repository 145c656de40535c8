package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Accident;
import duty.domain.Charge;
import duty.domain.Entry;
import duty.domain.Folders;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Obligations;
import duty.domain.Pointer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** X1: after an accident the leader in charge goes to the scene, and it is reported in time. */
final class AccidentAnswered implements Rule {
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

  private static final About ABOUT =
      new About(
          "X1",
          About.Topic.FULFILMENT,
          Severity.ERROR,
          Clause.SCENE,
          new Text(
              "事故发生后分管负责人赶赴现场，事故按时报告",
              "After an accident the leader in charge is at the scene, and it is reported in time"),
          new Text(
              "事发当天分管该项职责的负责人到场，无人分管的由主要负责人到场。从接报起2小时内报告（小时数可在 duty.yaml 设定）。"
                  + "报告时限所在的那一天过去之前，只是提示。",
              "Whoever had the duty in charge that day goes there; where nobody had, the principal. It is reported within 2 hours of"
                  + " the bureau learning of it, or as duty.yaml has it. A notice only, until the day of that limit is over."),
          """
          occurred: 2026-08-05 10:20
          learned: 2026-08-05 10:40
          duty: special-equipment-supervision
          reports: [{to: 区政府, at: "2026-08-05 13:10"}]    # 超过2小时；李四没有到场记录 | after 2 hours; 李四 is not at the scene
          """,
          """
          occurred: 2026-08-05 10:20
          learned: 2026-08-05 10:40
          duty: special-equipment-supervision
          reports: [{to: 区政府, at: "2026-08-05 11:10"}]
          at-scene: [{leader: li-si, arrived: "2026-08-05 11:05"}]
          """,
          new Text("补登到场和报告情况", "register who was at the scene and what was reported"),
          new Text(
              "查明赶赴现场和报告事故的时间，补齐材料；没有赶赴现场、没有报告或者迟报的，分管负责人书面说明原因。",
              "Establish when the leader was at the scene and when the accident was reported, and complete the papers; who was not there, or reported late or not at all, says why in writing."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    Obligations obligations = judging.obligations().orElse(null);
    if (obligations == null) {
      return;
    }
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
        if (Folders.hold(entry.file(), entry.value().occurred().toLocalDate())) {
          one.scene(); // else R2 tells, and nobody knows whose duty it was
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
          .add(NOT_AT_SCENE.with(Map.of("id", entry.id(), "leaders", names)));
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
      if (misdated()) {
        return;
      }
      if (reports.isEmpty()) {
        late(entry.at("learned"), weight(), ADD_REPORT)
            .add(NOT_REPORTED.with(Map.of("id", entry.id(), "limit", limit)));
      } else if (reports.get(first).at().isAfter(limit) && happened(reports.get(first).at())) {
        Pointer place = entry.at("reports", first, "at");
        late(place, ABOUT.severity(), CHECK_TIMES)
            .related(entry.at("learned"), LEARNED.with(Map.of()))
            .add(
                REPORTED_LATE.with(
                    Map.of("id", entry.id(), "at", reports.get(first).at(), "limit", limit)));
      }
    }

    private Findings.Draft late(Pointer place, Severity weight, Text remedy) {
      return findings.at(place).severity(weight).remedy(remedy.with(Map.of()));
    }

    /** From a time that R2 tells of no limit can be counted. */
    private boolean misdated() {
      LocalDateTime learned = entry.value().learned();
      return learned.isBefore(entry.value().occurred()) || !happened(learned);
    }

    private boolean happened(LocalDateTime moment) {
      return !moment.toLocalDate().isAfter(judging.asOf());
    }

    private Severity weight() {
      return judging.asOf().isAfter(limit.toLocalDate()) ? ABOUT.severity() : Severity.NOTICE;
    }
  }
}
