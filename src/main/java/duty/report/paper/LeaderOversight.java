package duty.report.paper;

import duty.domain.EmergencyPlan;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Obligations;
import duty.domain.Opinion;
import duty.domain.Period;
import duty.domain.SafetySystem;
import duty.report.Block;
import duty.report.Column;
import duty.report.Heading;
import duty.report.Row;
import duty.report.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a leader has to see to beside meetings and inspections: systems, emergency plans, accidents
 * and assessments of the sections in charge (实施方案二（二）（五）（六）), and the opinions that these have to
 * answer (三).
 *
 * @param leader an id
 */
record LeaderOversight(Judging judging, Obligations obligations, Period period, String leader) {
  private static final String OPEN = "尚未登记";

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "制度、预案和事故应对"));
    blocks.add(new Heading(2, "所分管单位的安全管理制度"));
    blocks.add(systems());
    blocks.add(new Heading(2, "应急预案和演练"));
    blocks.add(plans());
    blocks.add(new Heading(2, "事故应对"));
    blocks.addAll(new AccidentTable(judging, period, leader).blocks());
    blocks.add(new Heading(1, "所分管单位考核情况"));
    blocks.add(
        new AssessmentSheets(judging, obligations, Period.ofYear(period.year()))
            .table(sections()::contains));
    blocks.add(new Heading(1, "所分管单位整改意见反馈情况"));
    blocks.add(opinions());
    return blocks;
  }

  private LocalDate end() {
    return period.end(judging.asOf());
  }

  /** In charge at any time of the period so far. */
  private Set<String> sections() {
    return judging.table().sectionsOf(leader, period.days());
  }

  private String name(String section) {
    return judging.ledger().sectionName(section, end());
  }

  private Table systems() {
    List<Column> columns =
        List.of(
            Column.of(judging.ledger().units(), 24).centred().heads(),
            Column.of("安全检查制度", 38).centred(),
            Column.of("教育培训制度", 38).centred());
    List<Row> rows =
        sections().stream()
            .filter(section -> judging.table().heir(section, end()).equals(section))
            .map(
                section ->
                    Row.of(
                        name(section),
                        systems(section, SafetySystem.Subject.INSPECTION),
                        systems(section, SafetySystem.Subject.TRAINING)))
            .toList();
    return new Table("systems", null, columns, rows);
  }

  private String systems(String section, SafetySystem.Subject subject) {
    String names =
        judging.ledger().systems().stream()
            .map(Entry::value)
            .filter(system -> system.serves(subject, end()))
            .filter(
                system ->
                    judging.table().members(system.sections()).stream()
                        .anyMatch(one -> judging.table().heir(one, end()).equals(section)))
            .map(SafetySystem::name)
            .collect(Collectors.joining("、"));
    return names.isEmpty() ? OPEN : names;
  }

  private Table plans() {
    List<Column> columns =
        List.of(
            Column.of("预案", 31).heads(),
            Column.of("现行版本", 12).centred(),
            Column.of("发布日期", 22).centred(),
            Column.of("备案日期", 22).centred(),
            Column.of("本年度\n演练", 13).centred());
    List<Row> rows =
        judging.ledger().emergencyPlans().stream()
            .filter(entry -> concerns(entry.value()))
            .flatMap(entry -> entry.value().on(end()).map(on -> plan(entry, on)).stream())
            .toList();
    return new Table("emergency-plans", null, columns, rows);
  }

  private boolean concerns(EmergencyPlan plan) {
    return plan.duties().stream()
            .anyMatch(
                duty ->
                    judging.table().leads(leader, judging.ledger().meant(Kind.DUTY, duty), end()))
        || (plan.duties().isEmpty()
            && judging.table().members(plan.sections()).stream().anyMatch(sections()::contains));
  }

  private Row plan(Entry<EmergencyPlan> entry, EmergencyPlan.Version on) {
    String drills =
        obligations.yearWork().drills(entry.id(), period.year()).stream()
            .map(drill -> drill.value().date())
            .filter(day -> !day.isAfter(end()))
            .map(Chinese::shortDate)
            .collect(Collectors.joining("、"));
    return Row.of(
        entry.value().name(),
        on.number(),
        Chinese.date(on.issued()),
        day(on.filed()),
        drills.isEmpty() ? OPEN : drills);
  }

  /** Those issued in the period, and older ones that were not answered before it. */
  private Table opinions() {
    List<Column> columns =
        List.of(
            Column.of("文号", 20).centred().heads(),
            Column.below(judging.ledger().units()),
            Column.of("存在的问题", 42),
            Column.of("反馈期限", 19).centred(),
            Column.of("反馈日期", 19).centred(),
            Column.below("复核日期"));
    Set<String> own = sections();
    List<Row> rows =
        judging.ledger().opinions().stream()
            .map(Entry::value)
            .filter(one -> !one.issued().isAfter(end()))
            .filter(one -> !answeredBefore(one, period.days().from()))
            .filter(
                one ->
                    judging.table().members(List.of(one.section())).stream()
                        .anyMatch(section -> own.contains(judging.table().heir(section, end()))))
            .map(this::opinion)
            .toList();
    return new Table("opinions", null, columns, rows);
  }

  private static boolean answeredBefore(Opinion one, LocalDate day) {
    return one.answered() != null && one.answered().isBefore(day);
  }

  private Row opinion(Opinion one) {
    LocalDate asOf = judging.asOf();
    boolean answered = one.answered() != null;
    boolean reviewed = one.reviewed() != null;
    String late = asOf.isAfter(one.deadline()) ? "\n（已逾期）" : "";
    return Row.of(
        one.number(),
        judging.ledger().sectionName(one.section(), one.issued()),
        one.problem(),
        Chinese.date(one.deadline()),
        answered ? day(one.answered()) : "尚未反馈" + late,
        reviewed ? day(one.reviewed()) : Chinese.NONE);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? OPEN : Chinese.date(day);
  }
}
