package duty.report.paper;

import duty.domain.Assessment;
import duty.domain.DivisionTable;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Period;
import duty.report.Block;
import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the sections in the table were assessed for a year (实施方案二（六）“严格考核奖惩”), half-years too.
 *
 * @param year a whole year
 */
record AssessmentSheets(Judging judging, Obligations obligations, Period year) {
  /** How many of those that are due there are. */
  String sentence() {
    List<DivisionTable.Stand> stands = stands();
    long assessed = stands.stream().filter(stand -> annual(stand.section())).count();
    String due = Chinese.date(obligations.yearWork().assessmentDue(year.year()));
    return "分工表中的"
        + judging.ledger().units()
        + stands.size()
        + "个，已登记年度考核"
        + assessed
        + "个"
        + (assessed == stands.size() ? "。" : "，其余尚未登记（期限" + due + "）。");
  }

  /** The results, by section. */
  Table table() {
    return table(any -> true);
  }

  /**
   * The results of some sections.
   *
   * @param which by id
   */
  Table table(Predicate<String> which) {
    List<Column> columns =
        List.of(
            Column.of(judging.ledger().units(), 19).centred().heads(),
            Column.of("考核周期", 10).centred(),
            Column.of("考核日期", 18).centred(),
            Column.of("考核人", 18).centred(),
            Column.of("得分", 8).centred(),
            Column.of("结果", 11).centred(),
            Column.of("结果运用", 16).centred());
    List<Row> rows = new ArrayList<>();
    for (DivisionTable.Stand stand : stands()) {
      if (!which.test(stand.section())) {
        continue;
      }
      of(stand.section()).forEach(entry -> rows.add(row(stand.section(), entry.value())));
      if (!annual(stand.section())) {
        rows.add(
            Row.of(
                name(stand.section()),
                "年度",
                "尚未登记",
                Chinese.NONE,
                Chinese.NONE,
                Chinese.NONE,
                Chinese.NONE));
      }
    }
    return new Table("assessments", null, columns, rows);
  }

  private Row row(String section, Assessment one) {
    return Row.of(
        name(section),
        period(one),
        Chinese.date(one.assessed()),
        one.by().isEmpty() ? Chinese.NONE : names(one.by()),
        number(one.score()),
        one.result() == null ? "尚未登记" : word(one.result()),
        Chinese.orNone(one.usedFor()));
  }

  /** 考核细则, a table for each assessment that has it. */
  List<Block> items() {
    TableOf<Assessment.Item> items =
        new TableOf<Assessment.Item>()
            .with(Column.of("考核项目", 36).heads(), Assessment.Item::text)
            .with(Column.of("分值", 9).centred(), item -> number(item.points()))
            .with(Column.of("自评分", 10).centred(), item -> number(item.self()))
            .with(Column.of("考核分", 10).centred(), item -> number(item.score()))
            .with(Column.of("扣分说明", 35), item -> Chinese.orNone(item.note()));
    List<Block> tables = new ArrayList<>();
    for (DivisionTable.Stand stand : stands()) {
      for (Entry<Assessment> entry : of(stand.section())) {
        if (!entry.value().items().isEmpty()) {
          tables.add(
              items.table(
                  "assessment-" + entry.id(),
                  name(stand.section()) + "（" + period(entry.value()) + "考核）",
                  entry.value().items()));
        }
      }
    }
    return tables;
  }

  private List<DivisionTable.Stand> stands() {
    return judging.table().sections(year.end(judging.asOf()));
  }

  /** Those made by the day of judging, of the section or of one that was merged into it. */
  private List<Entry<Assessment>> of(String section) {
    return judging.ledger().assessments().stream()
        .filter(entry -> entry.value().year() == year.year())
        .filter(entry -> heir(entry.value().section()).equals(section))
        .sorted(Comparator.comparing((Entry<Assessment> entry) -> entry.value().assessed()))
        .toList();
  }

  private boolean annual(String section) {
    return of(section).stream().anyMatch(entry -> entry.value().period() == Assessment.Period.YEAR);
  }

  private String heir(String section) {
    return judging.table().heir(section, year.end(judging.asOf()));
  }

  private String name(String section) {
    return judging.ledger().sectionName(section, year.end(judging.asOf()));
  }

  private String names(List<String> leaders) {
    return leaders.stream().map(judging.ledger()::leaderName).collect(Collectors.joining("、"));
  }

  private static String period(Assessment one) {
    return one.period() == Assessment.Period.YEAR ? "年度" : "半年";
  }

  private static String word(Assessment.Result result) {
    return switch (result) {
      case EXCELLENT -> "优秀";
      case GOOD -> "良好";
      case QUALIFIED -> "合格";
      case UNQUALIFIED -> "不合格";
    };
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? Chinese.NONE : Chinese.number(number);
  }
}
