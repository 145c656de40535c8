package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Asked;
import duty.domain.Assessment;
import duty.domain.DivisionTable;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Obligations;
import duty.domain.YearWork;
import java.time.LocalDate;
import java.util.List;

/**
 * P4: each section in the table is assessed for the year in time, and the result is written down.
 */
final class SectionsAssessed extends ObligationRule {
  private static final Text MISSING =
      new Text(
          "{section}{year}年度考核尚未登记", "the {year} assessment of {section} is not yet registered");
  private static final Text NO_RESULT =
      new Text("{section}{year}年的考核没有结果", "an assessment of {section} for {year} has no result");
  private static final Text REMEDY =
      new Text(
          "考核后登记 assessments/{year}/….yaml：year: {year}、section: {section}、assessed，并写明 score 或 result",
          "assess it and register assessments/{year}/….yaml with year: {year}, section: {section}, assessed, and score or result");
  private static final Text ADD_RESULT = new Text("补写 score 或 result", "add score or result");

  SectionsAssessed() {
    super(
        "P4",
        Severity.WARNING,
        Clause.ASSESSMENT,
        new Text(
            "分工表中的每个科室按期完成年度考核，考核有结果",
            "Each section in the table is assessed for the year in time, with a result"),
        new Text("完成考核并登记结果", "complete the assessment and register its result"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    judging.ledger().assessments().stream()
        .filter(entry -> judging.counts(entry.value().assessed()))
        .forEach(entry -> result(entry, judging, findings));
    int first = obligations.settings().recordsFrom().getYear();
    for (int year = first; year <= judging.asOf().getYear(); year++) {
      LocalDate due = obligations.yearWork().assessmentDue(year);
      if (obligations.yearWork().plan(year).asks(Asked.ASSESSMENT)
          && judging.concernsAssessment(year, due)) {
        missing(judging, obligations, year, due, findings);
      }
    }
  }

  private static void result(Entry<Assessment> entry, Judging judging, Findings findings) {
    findings.looked();
    Assessment assessment = entry.value();
    if (assessment.score() == null && assessment.result() == null) {
      String section = Named.section(judging.ledger(), assessment.section(), assessment.assessed());
      findings
          .at(entry.at("assessed"))
          .remedy(ADD_RESULT.with())
          .add(NO_RESULT.with("section", section, "year", assessment.year()));
    }
  }

  private static void missing(
      Judging judging, Obligations obligations, int year, LocalDate due, Findings findings) {
    int warning = obligations.yearWork().plan(year).warning(Asked.ASSESSMENT);
    for (DivisionTable.Stand stand : obligations.yearWork().sections(year)) {
      findings.owed();
      String id = stand.section();
      if (obligations.yearWork().assessments(id, year).isEmpty() && !inDoubt(judging, id, year)) {
        String section = Named.section(judging.ledger(), id, judging.asOf());
        findings
            .at(judging.table().place(stand.charge(), id))
            .label(Named.charge(judging.ledger(), stand.charge()))
            .dueBy(due, judging.asOf(), warning)
            .about(id)
            .remedy(REMEDY.with("year", year, "section", id))
            .add(MISSING.with("section", section, "year", year));
      }
    }
  }

  /**
   * A file of the year that cannot be read may be the assessment, of a section that was merged into
   * it too: its own fault is told.
   */
  private static boolean inDoubt(Judging judging, String section, int year) {
    List<String> merged =
        judging.ledger().sections().stream()
            .map(Entry::id)
            .filter(id -> judging.table().heir(id, YearWork.end(year)).equals(section))
            .toList();
    return judging.ledger().unread().stream()
        .anyMatch(
            file ->
                file.kind() == Kind.ASSESSMENT
                    && file.mayBeOf(year)
                    && merged.stream().anyMatch(file::mentions)
                    && file.mayBe("year"));
  }
}
