package duty.report.paper;

import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Judging;
import duty.domain.Meeting;
import duty.domain.Period;
import duty.report.Block;
import duty.report.Column;
import duty.report.Heading;
import duty.report.Paragraph;
import duty.report.Row;
import duty.report.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is under way: decisions of meetings and open hazards, overdue or not, by deadline. A report
 * tells them here and nowhere else.
 */
record NextSteps(Judging judging, Period period) {
  /**
   * One thing to do.
   *
   * @param due null where the record does not say
   * @param section whoever sees to it, by id; null where the record does not say
   */
  private record Step(
      @Nullable LocalDate due, String matter, String text, @Nullable String section) {}

  /** A heading of level 1 and what belongs below it. */
  List<Block> blocks() {
    List<Step> steps = steps();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "下一步工作"));
    if (steps.isEmpty()) {
      blocks.add(new Paragraph("没有正在办理的会议议定事项和事故隐患。"));
      return blocks;
    }
    blocks.add(
        new Paragraph(
            "截至"
                + Chinese.date(judging.asOf())
                + "，以下"
                + steps.size()
                + "个事项正在办理"
                + overdue(steps)
                + "。"));
    blocks.add(table(steps));
    return blocks;
  }

  private String overdue(List<Step> steps) {
    long late =
        steps.stream()
            .filter(step -> step.due() != null && step.due().isBefore(judging.asOf()))
            .count();
    return late == 0 ? "" : "，其中" + late + "个已经逾期";
  }

  private Table table(List<Step> steps) {
    List<Column> columns =
        List.of(
            Column.of("期限", 23.5).centred(),
            Column.of("事项", 44.5).heads(),
            Column.of("类别", 14).centred(),
            Column.of("责任" + judging.ledger().units(), 18).centred());
    return new Table("next-steps", null, columns, steps.stream().map(this::row).toList());
  }

  private Row row(Step step) {
    String section =
        step.section() == null
            ? "尚未登记"
            : judging
                .ledger()
                .sectionName(judging.table().heir(step.section(), judging.asOf()), judging.asOf());
    return Row.of(
        step.due() == null ? "尚未确定" : GapSheet.due(step.due(), judging.asOf()),
        step.text(),
        step.matter(),
        section);
  }

  private List<Step> steps() {
    LocalDate end = period.end(judging.asOf());
    List<Step> steps = new ArrayList<>();
    for (Entry<Activity> entry : judging.ledger().activities()) {
      if (entry.value() instanceof Meeting meeting && !meeting.date().isAfter(end)) {
        for (Meeting.Decision one : meeting.decisions()) {
          add(steps, "会议议定", one.text(), one.section(), one.due(), one.done());
        }
      }
    }
    for (Entry<Hazard> entry : judging.ledger().hazards()) {
      Hazard hazard = entry.value();
      if (!hazard.found().isAfter(end)) {
        String matter = hazard.level() == Hazard.Level.MAJOR ? "重大隐患" : "一般隐患";
        String text = hazard.unit() + "隐患整改（编号" + entry.id() + "）";
        add(steps, matter, text, hazard.owner(), hazard.due(), hazard.closed());
      }
    }
    steps.sort(
        Comparator.comparing(Step::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Step::matter)
            .thenComparing(Step::text));
    return steps;
  }

  /** What is not done, overdue or not; a decision that was to be done by no day has none. */
  private void add(
      List<Step> steps,
      String matter,
      String text,
      @Nullable String section,
      @Nullable LocalDate due,
      @Nullable LocalDate done) {
    if (done == null) {
      steps.add(new Step(due, matter, text, section));
    }
  }
}
