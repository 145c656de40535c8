package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Agreement;
import duty.domain.Asked;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Obligations;
import duty.domain.Pairs;
import java.time.LocalDate;

/** A1: each pair of leader in charge and section has its annual agreement. */
final class AgreementsSigned extends ObligationRule {
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

  AgreementsSigned() {
    super(
        "A1",
        Severity.ERROR,
        Clause.AGREEMENTS,
        new Text(
            "分管负责人与所分管的每个科室按期签订年度责任书",
            "Each leader in charge signs the year's agreement with each section in time"),
        new Text("签订并登记责任书", "sign and register the agreement"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
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
        .remedy(EXPLAIN.with())
        .add(
            LATE.with(
                "leader", ledger.leaderName(ledger.meant(Kind.LEADER, agreement.leader())),
                "section", ledger.sectionName(agreement.section(), signed),
                "year", agreement.year(),
                "signed", signed,
                "due", late.due()));
  }

  private static void tell(
      Judging judging, Obligations obligations, Pairs.Pair pair, int year, Findings findings) {
    Ledger ledger = judging.ledger();
    LocalDate day = pair.days().from();
    String leader = ledger.leaderName(pair.leader());
    String section = Named.section(ledger, pair.section(), judging.asOf());
    int warning = obligations.settings().planOn(pair.due()).warning(Asked.AGREEMENT);
    findings
        .at(judging.table().place(pair.charge(), pair.section()))
        .severity(Severity.of(pair.due(), judging.asOf(), warning))
        .label(Named.charge(ledger, pair.charge()))
        .due(pair.due())
        .owedBy(pair.leader())
        .about(pair.section())
        .remedy(REMEDY.with("year", year, "leader", pair.leader(), "section", pair.section()))
        .add(MISSING.with("leader", leader, "section", section, "year", day.getYear()));
  }

  /** A file of that year which cannot be read may be the agreement: its own fault is told. */
  private static boolean inDoubt(Ledger ledger, Pairs.Pair pair, int year) {
    return ledger.unread().stream()
        .filter(file -> file.kind() == Kind.AGREEMENT && file.mayBeOf(year))
        .anyMatch(file -> file.mentions(pair.leader()) && file.mentions(pair.section()));
  }
}
