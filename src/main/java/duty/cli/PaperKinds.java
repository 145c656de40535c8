package duty.cli;

import duty.app.HazardsOrder;
import duty.app.LeaderOrder;
import duty.app.ReportOrder;
import duty.app.TableOrder;
import duty.check.Text;
import java.util.List;

/** The papers beside the quarter's report, in the order of the help. */
final class PaperKinds {
  static final List<CommandCatalog.Line> ALL =
      List.of(
          new CommandCatalog.Line("year", PaperKinds::year),
          new CommandCatalog.Line("leader", PaperKinds::leader),
          new CommandCatalog.Line("table", PaperKinds::table),
          new CommandCatalog.Line("hazards", PaperKinds::hazards),
          new CommandCatalog.Line("agreement", RecordPaperKinds::agreement),
          new CommandCatalog.Line("minutes", RecordPaperKinds::minutes),
          new CommandCatalog.Line("bulletin", RecordPaperKinds::bulletin),
          new CommandCatalog.Line("opinion", OpinionRequest::command));

  static final Text UNSOUND =
      new Text("台账有错误，没有生成", "the records have errors and nothing was made");

  private PaperKinds() {}

  private static Command year() {
    Option output = PaperOptions.output("2026-report");
    return new PaperCommand(
        new Manual(
            "report year",
            new Text("生成年度履职情况报告，含考核结果", "Makes the year's report, with the assessment"),
            List.of(
                RecordsRoot.ARGUMENT,
                PeriodOptions.ONE_YEAR,
                JudgingOptions.AS_OF,
                output,
                PaperOptions.FORMAT.option(),
                PaperOptions.FORCE),
            List.of(
                new Manual.Example(
                    "duty report year --year 2026", new Text("2026年度的报告", "the report of 2026")),
                new Manual.Example(
                    "duty report year --year 今年 --format csv",
                    new Text("今年报告中的表格", "the tables of this year's report"))),
            UNSOUND,
            new Text("打开核对，无误后运行 duty file 成文报送", "read it; if it is right, run duty file")),
        output,
        new Text("年度履职情况报告（送审稿）", "the year's report, a draft for signature"),
        call -> new ReportOrder(PeriodOptions.ofYear(call)));
  }

  private static Command leader() {
    Option who =
        Option.argument(new Text("负责人", "LEADER"), new Text("编号或姓名，如 李四", "by id or name, as 李四"))
            .must();
    Option output = PaperOptions.output();
    return new PaperCommand(
        new Manual(
            "report leader",
            new Text("生成一名负责人的履职台账", "Makes a leader's performance ledger"),
            List.of(
                who,
                RecordsRoot.ARGUMENT,
                PeriodOptions.YEAR,
                PeriodOptions.QUARTER,
                JudgingOptions.AS_OF,
                output,
                PaperOptions.FORMAT.option(),
                PaperOptions.FORCE),
            List.of(
                new Manual.Example(
                    "duty report leader 李四 --year 2026", new Text("全年的台账", "of a whole year")),
                new Manual.Example(
                    "duty report leader deputy-equipment --quarter 上季度",
                    new Text("一个季度的台账", "of one quarter"))),
            UNSOUND,
            new Text("打开核对，由本人签字", "read it and have the leader sign it")),
        output,
        new Text("履职台账", "the leader's ledger"),
        call ->
            new LeaderOrder(
                call.required(
                    who,
                    new Text(
                        "写明负责人，如 duty report leader 李四",
                        "name the leader, as in duty report leader 李四")),
                PeriodOptions.of(call)));
  }

  private static Command table() {
    Option output = PaperOptions.output("2026-10-08-table");
    return new PaperCommand(
        new Manual(
            "report table",
            new Text("生成分工表，与方案附件同样五栏", "Makes the division table, as the plan's annex"),
            List.of(
                RecordsRoot.ARGUMENT,
                JudgingOptions.AS_OF,
                TableCommand.NAMES,
                output,
                PaperOptions.FORMAT.option(),
                PaperOptions.FORCE),
            List.of(
                new Manual.Example("duty report table", new Text("今天的分工表", "the table of today")),
                new Manual.Example(
                    "duty report table --names -o 分工表.pdf", new Text("写明姓名", "with names"))),
            UNSOUND,
            new Text("打开核对，报安委会办公室备案", "read it and file it with the committee office")),
        output,
        new Text("分工表", "the division table"),
        call -> new TableOrder(call.has(TableCommand.NAMES)));
  }

  private static Command hazards() {
    Option output = PaperOptions.output("2026-hazards");
    return new PaperCommand(
        new Manual(
            "report hazards",
            new Text("生成隐患台账，含重大隐患的五落实、挂牌和跟踪", "Makes the hazard ledger, general and major"),
            List.of(
                RecordsRoot.ARGUMENT,
                PeriodOptions.YEAR,
                PeriodOptions.QUARTER,
                JudgingOptions.AS_OF,
                output,
                PaperOptions.FORMAT.option(),
                PaperOptions.FORCE),
            List.of(
                new Manual.Example(
                    "duty report hazards --year 2026", new Text("全年的台账", "of a whole year")),
                new Manual.Example(
                    "duty report hazards --quarter 2026Q3 --format csv",
                    new Text("一个季度的，给 Excel 或 WPS", "of one quarter, for a spreadsheet"))),
            UNSOUND,
            new Text("打开核对后存档", "read it and keep it")),
        output,
        new Text("隐患台账", "the hazard ledger"),
        call -> new HazardsOrder(PeriodOptions.of(call)));
  }
}
