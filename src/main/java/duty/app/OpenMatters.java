package duty.app;

import duty.check.About;
import duty.check.Diagnostic;
import duty.check.Finding;
import duty.check.Lang;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Waiver;
import duty.report.paper.Exemption;
import duty.report.paper.Gap;
import duty.rules.RuleCatalog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What judging left open and what it set aside, as papers tell it. */
final class OpenMatters {
  private static final Comparator<Finding> MOST_URGENT =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(finding -> finding.due() == null ? LocalDate.MIN : finding.due());

  private static final List<String> RULES =
      RuleCatalog.all().stream().map(rule -> rule.about().id()).toList();

  private final Verdict verdict;

  OpenMatters(Verdict verdict) {
    this.verdict = verdict;
  }

  /**
   * What is not yet registered: every finding but those about reports, the most urgent first,
   * equally urgent ones in the order of the division table and of the rules.
   *
   * @param which those that are meant
   */
  List<Gap> gaps(Predicate<Finding> which) {
    List<String> table = verdict.judging().ledger().duties().stream().map(Entry::file).toList();
    ToIntFunction<Finding> row = finding -> table.indexOf(finding.place().file());
    Comparator<Finding> order =
        MOST_URGENT
            .thenComparing(finding -> row.applyAsInt(finding) < 0)
            .thenComparingInt(row)
            .thenComparingInt(finding -> RULES.indexOf(finding.rule().id()));
    return verdict.diagnostics().stream()
        .map(Diagnostic::finding)
        .filter(finding -> finding.rule().topic() != About.Topic.FILING)
        .filter(which)
        .sorted(order)
        .map(OpenMatters::gap)
        .toList();
  }

  private static Gap gap(Finding finding) {
    Text asked = finding.rule().requirement();
    return new Gap(
        finding.rule().id(),
        finding.message().in(Lang.ZH),
        (asked == null ? finding.rule().title() : asked).in(Lang.ZH),
        finding.rule().clause().title().in(Lang.ZH),
        finding.quotation(),
        finding.due());
  }

  /**
   * What waivers set aside.
   *
   * @param which those that are meant
   */
  List<Exemption> exemptions(Predicate<Finding> which) {
    return verdict.setAside().stream()
        .filter(one -> which.test(one.diagnostic().finding()))
        .map(
            one -> {
              Finding finding = one.diagnostic().finding();
              Waiver waiver = one.waiver().value();
              String approver = waiver.approvedBy();
              return new Exemption(
                  finding.rule().id(),
                  finding.message().in(Lang.ZH),
                  waiver.reason(),
                  approver == null ? null : verdict.judging().ledger().leaderName(approver),
                  waiver.document(),
                  waiver.expires());
            })
        .toList();
  }
}
