package duty.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import duty.check.About;
import duty.check.Diagnostic;
import duty.check.Finding;
import duty.check.Lang;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Waiver;
import duty.report.paper.Exemption;
import duty.report.paper.Gap;
import duty.rules.RuleCatalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What judging left open and what it set aside, as papers tell it. */
record OpenMatters(Verdict verdict) {
  private static final Comparator<Finding> MOST_URGENT =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(finding -> finding.due() == null ? LocalDate.MIN : finding.due());

  private static final List<String> RULES =
      RuleCatalog.all().stream().map(rule -> rule.about().id()).toList();

  private static final Set<String> UNDER_WAY = Set.of("M4", "H2");

  /**
   * What is not yet registered: every finding but those about reports and about waivers that have
   * expired, the most urgent first, equally urgent ones in the order of the division table and of
   * the rules. What is told of one hazard, decision, inspection or opinion is one matter.
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
    Matters matters = new Matters(verdict.judging().ledger());
    List<Gap> gaps = new ArrayList<>();
    verdict.diagnostics().stream()
        .map(Diagnostic::finding)
        .filter(finding -> finding.topic() != About.Topic.FILING)
        .filter(finding -> expired(finding).isEmpty() && !underWay(finding))
        .filter(which)
        .sorted(order)
        .collect(groupingBy(matters::of, LinkedHashMap::new, mapping(OpenMatters::point, toList())))
        .forEach((matter, points) -> gaps.add(new Gap(matter.words(), points)));
    return gaps;
  }

  /** The same without what a report tells as under way, overdue or not. */
  List<Gap> reported() {
    return gaps(finding -> finding.due() == null || !UNDER_WAY.contains(finding.rule().id()));
  }

  /** A decision or a hazard that is not overdue: papers have it among what is under way. */
  private static boolean underWay(Finding finding) {
    return finding.severity() == Severity.NOTICE && UNDER_WAY.contains(finding.rule().id());
  }

  private static Gap.Point point(Finding finding) {
    Text asked = finding.rule().page().requirement();
    return new Gap.Point(
        finding.message().in(Lang.ZH),
        (asked == null ? finding.rule().title() : asked).in(Lang.ZH),
        finding.basis().place().in(Lang.ZH),
        finding.basis().words(),
        finding.due());
  }

  /**
   * What waivers set aside; then the waivers for the same days that have expired, and set nothing
   * aside any more.
   *
   * @param which those that are meant
   */
  List<Exemption> exemptions(Predicate<Finding> which) {
    Stream<Exemption> inForce =
        verdict.setAside().stream()
            .filter(one -> which.test(one.diagnostic().finding()))
            .map(
                one -> {
                  Finding finding = one.diagnostic().finding();
                  String text = finding.message().in(Lang.ZH);
                  return exemption(finding.rule(), text, one.waiver().value(), true);
                });
    Stream<Exemption> expired =
        verdict.diagnostics().stream()
            .map(Diagnostic::finding)
            .filter(which)
            .flatMap(finding -> expired(finding).stream())
            .filter(
                waiver ->
                    verdict
                        .judging()
                        .concerns(
                            Objects.requireNonNullElse(waiver.from(), LocalDate.MIN), waiver.to()))
            .flatMap(
                waiver ->
                    RuleCatalog.byId(waiver.rule()).stream()
                        .map(rule -> exemption(rule.about(), whose(waiver), waiver, false)));
    return Stream.concat(inForce, expired).toList();
  }

  private Exemption exemption(About rule, String text, Waiver waiver, boolean inForce) {
    String approver = waiver.approvedBy();
    return new Exemption(
        rule.title().in(Lang.ZH),
        text,
        waiver.reason(),
        approver == null ? null : verdict.judging().ledger().leaderName(approver),
        waiver.document(),
        waiver.expires(),
        inForce);
  }

  /** For whom or what it was. */
  private String whose(Waiver waiver) {
    return waiver.leader() == null
        ? String.valueOf(waiver.record())
        : verdict.judging().ledger().leaderName(waiver.leader());
  }

  /** The waiver that a finding tells to have expired. */
  private Optional<Waiver> expired(Finding finding) {
    Judging judging = verdict.judging();
    return judging.ledger().at(finding.place().file()).map(Entry::value).stream()
        .flatMap(value -> value instanceof Waiver waiver ? Stream.of(waiver) : Stream.empty())
        .filter(waiver -> !waiver.inForce(judging.asOf()))
        .filter(waiver -> finding.topic() == About.Topic.FULFILMENT)
        .findFirst();
  }
}
