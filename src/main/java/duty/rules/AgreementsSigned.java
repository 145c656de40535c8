package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Agreement;
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
  private static final Text LATE =
      new Text(
          "{leader}与{section}的{year}年度安全生产目标责任书 {signed} 才签订，晚于期限 {due}",
          "the {year} agreement of {leader} with {section} was signed on {signed}, after {due}");
  private static final Text EXPLAIN =
      new Text(
          "核对签字日期；属实的，书面说明迟签的原因，今后按期签订",
          "check the dates of signing; if they are right, say in writing why it was late, and sign in time from now on");

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
              "责任书把全年的安全目标落到人。各基层所按成员逐个签订。移交前已签的责任书，随职责转给接任者，随机构调整转给承接科室；"
                  + "原分管负责人因别的职责仍分管该科室的，暂不转。没签的，承接科室按原期限补签。截止日后新形成的分管关系另有期限。逾期才签的是警告。",
              "The agreement puts the year's targets on names. Each member of a group signs. What was signed before a hand-over passes to"
                  + " the successor, in charge or in a merger, once the leader before has the section by no other duty; what was not is"
                  + " signed by the section's successor by the same day. A pair formed after the cutoff has days of its own. One signed"
                  + " late is a warning."),
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
      for (Pairs.Pair pair : obligations.pairs().in(year)) {
        pair.late().stream()
            .filter(late -> judging.concernsYear(year, late.due()))
            .forEach(late -> tell(judging.ledger(), late, findings));
        if (!pair.owing()
            || !obligations.isDue(pair.due(), pair.days().from())
            || !judging.concernsYear(year, pair.due())) {
          continue;
        }
        findings.owed();
        if (pair.agreements().isEmpty() && !inDoubt(judging.ledger(), pair, year)) {
          tell(judging, obligations, pair, year, findings);
        }
      }
    }
  }

  /** At the later signature; it was late for good, so that there is no deadline to come. */
  private static void tell(Ledger ledger, Pairs.SignedLate late, Findings findings) {
    Agreement agreement = late.agreement().value();
    LocalDate signed = agreement.signedOn().orElseThrow();
    String party = signed.equals(agreement.leaderSigned()) ? "party-a" : "party-b";
    findings
        .at(late.agreement().at(party, "signed"))
        .severity(Severity.WARNING)
        .remedy(EXPLAIN.with(Map.of()))
        .add(
            LATE.with(
                Map.of(
                    "leader", ledger.leaderName(ledger.meant(Kind.LEADER, agreement.leader())),
                    "section", ledger.sectionName(agreement.section(), signed),
                    "year", agreement.year(),
                    "signed", signed,
                    "due", late.due())));
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
