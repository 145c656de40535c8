package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Obligations;
import duty.domain.Pairs;
import java.time.LocalDate;
import java.util.Map;

/** A1: each pair of leader in charge and section has its annual agreement. */
final class AgreementsSigned implements Rule {
  private static final Text MISSING =
      new Text(
          "{leader}与{section}的{year}年度安全生产目标责任书尚未登记",
          "the {year} agreement of {leader} with {section} is not yet registered");
  private static final Text REMEDY =
      new Text(
          "签订后登记 agreements/{year}/….yaml：party-a.leader: {leader}，party-b.section: {section}",
          "sign it and register agreements/{year}/….yaml with party-a.leader: {leader}, party-b.section: {section}");

  private static final About ABOUT =
      new About(
          "A1",
          About.Topic.FULFILMENT,
          Severity.ERROR,
          Clause.AGREEMENTS,
          new Text(
              "分管负责人与所分管的每个科室按期签订年度责任书",
              "Each leader in charge signs the year's agreement with each section in time"),
          new Text(
              "责任书把全年的安全目标落到人。各基层所按成员逐个签订；接任者承接前任已签的责任书。截止日后新形成的分管关系另有期限。",
              "The agreement puts the year's targets on names. Each member of a group signs; a successor takes over what the predecessor"
                  + " signed; a pair formed after the cutoff has days of its own."),
          """
          # 分管 special-equipment，而 agreements/2026/ 中没有相应的责任书 | in charge of special-equipment, and no agreement in agreements/2026/
          """,
          """
          # agreements/2026/equipment-special.yaml
          year: 2026
          party-a: {leader: li-si, signed: 2026-01-15}
          party-b: {section: special-equipment, signer: 孙某, signed: 2026-01-16}
          targets: [不发生特种设备安全责任事故]
          scan: attachments/2026/agreement-01.pdf
          """,
          new Text("签订并登记责任书", "sign and register the agreement"),
          new Text(
              "由分管负责人与科室（队、所）主要负责人签订本年度安全生产目标责任书，双方签字后各执一份，扫描存档。",
              "Leader and head of the section sign this year's agreement; each keeps a copy, and a scan is kept."));

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
    for (int year : judging.years()) {
      for (Pairs.Pair pair : obligations.pairs().owing(year)) {
        if (!obligations.isDue(pair.due(), pair.days().from())
            || !judging.concernsYear(year, pair.due())) {
          continue;
        }
        findings.owed();
        if (obligations.pairs().agreements(pair, year).isEmpty()
            && !inDoubt(judging.ledger(), pair, year)) {
          tell(judging, obligations, pair, year, findings);
        }
      }
    }
  }

  private static void tell(
      Judging judging, Obligations obligations, Pairs.Pair pair, int year, Findings findings) {
    Ledger ledger = judging.ledger();
    LocalDate day = pair.days().from();
    String leader = ledger.leaderName(pair.leader());
    String section = Named.section(ledger, pair.section(), judging.asOf());
    int warning = obligations.settings().planOn(pair.due()).warningDays();
    findings
        .at(judging.table().place(pair.charge(), pair.section()))
        .severity(Severity.of(pair.due(), judging.asOf(), warning))
        .label(Named.charge(ledger, pair.charge()))
        .due(pair.due())
        .owedBy(pair.leader())
        .about(pair.section())
        .remedy(
            REMEDY.with(Map.of("year", year, "leader", pair.leader(), "section", pair.section())))
        .add(MISSING.with(Map.of("leader", leader, "section", section, "year", day.getYear())));
  }

  /** A file of that year which cannot be read may be the agreement: its own fault is told. */
  private static boolean inDoubt(Ledger ledger, Pairs.Pair pair, int year) {
    return ledger.unread().stream()
        .filter(file -> file.kind() == Kind.AGREEMENT && file.mayBeOf(year))
        .anyMatch(file -> file.mentions(pair.leader()) && file.mentions(pair.section()));
  }
}
