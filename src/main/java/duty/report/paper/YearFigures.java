package duty.report.paper;

import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardBalance;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.OtherActivity;
import duty.domain.Performance;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** A year in figures: those of its quarters, and their sum. */
record YearFigures(Judging judging, Period year, List<QuarterFigures> quarters) {
  /** The quarters that have begun and that the records cover. */
  static YearFigures of(Judging judging, Obligations obligations, Period year) {
    LocalDate start = obligations.settings().recordsFrom();
    return new YearFigures(
        judging,
        year,
        year.quarters(judging.asOf()).stream()
            .filter(quarter -> !quarter.last().isBefore(start))
            .map(quarter -> QuarterFigures.of(judging, obligations, quarter))
            .toList());
  }

  /** Of all quarters, in order of time; principals first in each. */
  List<Performance> all() {
    return quarters.stream().flatMap(one -> one.all().stream()).toList();
  }

  List<Performance> latest() {
    return quarters.get(quarters.size() - 1).performances();
  }

  /** How often was met and inspected, and who did enough in each quarter. */
  String sentence() {
    StringBuilder text = new StringBuilder();
    text.append(year.here()).append(year.running(judging.asOf()) ? "（尚未结束）" : "");
    text.append("登记有效会议").append(sum(QuarterFigures::meetings));
    text.append("次、带队检查").append(sum(QuarterFigures::inspections));
    text.append("次，报送信息或通报").append(sum(QuarterFigures::bulletins)).append("份。");
    text.append("分管负责人达到次数要求的，");
    text.append(quarters.stream().map(this::met).collect(Collectors.joining("、"))).append("。");
    return text.toString();
  }

  private String met(QuarterFigures one) {
    return name(one)
        + (Period.of(one.quarter()).running(judging.asOf()) ? "（尚未结束）" : "")
        + one.met()
        + "名（共"
        + one.performances().size()
        + "名）";
  }

  /** 第三季度; the year is said elsewhere. */
  private static String name(QuarterFigures one) {
    return one.quarter().inChinese().substring(5);
  }

  /** Meetings, inspections and other work. */
  Table work() {
    List<Column> columns =
        List.of(
            Column.of("季度", 19).centred().heads(),
            Column.of("分管\n负责人", 12).centred(),
            Column.of("召集会议", 13).centred(),
            Column.of("带队检查", 13).centred(),
            Column.of("报送信息\n或通报", 13).centred(),
            Column.of("培训", 10).centred(),
            Column.of("演练", 10).centred(),
            Column.of("重点工作", 13).centred());
    List<ToIntFunction<QuarterFigures>> counts =
        List.of(
            QuarterFigures::meetings,
            QuarterFigures::inspections,
            QuarterFigures::bulletins,
            one -> one.others(EnumSet.of(OtherActivity.Type.TRAINING)),
            one -> one.others(EnumSet.of(OtherActivity.Type.DRILL)),
            one -> one.others(OtherActivity.Type.KEY_WORK));
    List<Row> rows = new ArrayList<>();
    for (QuarterFigures one : quarters) {
      List<String> cells = new ArrayList<>();
      cells.add(name(one));
      cells.add(String.valueOf(one.performances().size()));
      counts.forEach(count -> cells.add(String.valueOf(count.applyAsInt(one))));
      rows.add(new Row(cells, false));
    }
    List<String> total = new ArrayList<>(List.of("合计", Chinese.NONE));
    counts.forEach(count -> total.add(String.valueOf(sum(count))));
    rows.add(new Row(total, true));
    return new Table("work-by-quarter", null, columns, rows);
  }

  /** How much was inspected. */
  Table inspectionWork() {
    InspectionWorkSheet sheet = new InspectionWorkSheet(judging);
    quarters.forEach(one -> sheet.of(name(one), one.quarter().period()));
    return sheet.total("合计", year.days()).table();
  }

  /** Hazards of both levels: what a quarter leaves, the next one begins with. */
  Table hazards() {
    List<Column> columns =
        List.of(
            Column.of("季度", 22).centred().heads(),
            Column.of("季初结转", 15).centred(),
            Column.of("新发现", 15).centred(),
            Column.of("销号", 15).centred(),
            Column.of("季末在册", 15).centred(),
            Column.of("其中重大", 15).centred());
    List<Row> rows = new ArrayList<>();
    for (QuarterFigures one : quarters) {
      rows.add(row(name(one), one::hazards, false));
    }
    rows.add(row("合计", level -> HazardSheets.balance(judging, year, level), true));
    return new Table("hazards-by-quarter", null, columns, rows);
  }

  /** The last of its quarters. */
  Quarter last() {
    return quarters.get(quarters.size() - 1).quarter();
  }

  private static Row row(
      String name, Function<Hazard.Level, HazardBalance> balance, boolean total) {
    HazardBalance general = balance.apply(Hazard.Level.GENERAL);
    HazardBalance major = balance.apply(Hazard.Level.MAJOR);
    Function<Function<HazardBalance, List<Entry<Hazard>>>, String> both =
        part -> String.valueOf(part.apply(general).size() + part.apply(major).size());
    return new Row(
        List.of(
            name,
            both.apply(HazardBalance::carried),
            both.apply(HazardBalance::found),
            both.apply(HazardBalance::closed),
            both.apply(HazardBalance::open),
            String.valueOf(major.open().size())),
        total);
  }

  private int sum(ToIntFunction<QuarterFigures> count) {
    return quarters.stream().mapToInt(count).sum();
  }
}
