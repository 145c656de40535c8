package duty.cli;

import duty.app.ReportOrder;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Quarter;
import java.io.IOException;
import java.util.List;

/** {@code duty report}. */
final class ReportCommand extends Command {
  private static final Option OUTPUT = PaperOptions.output("2026Q3-report");

  private static final Text NO_QUARTER = new Text("没有说明是哪个季度", "the quarter is not said");
  private static final Text SAY_QUARTER =
      new Text(
          "加上 --quarter，如 --quarter 2026Q3 或 --quarter 上季度；其他公文见 duty help report",
          "add --quarter, as --quarter 2026Q3 or --quarter last; for other papers see duty help report");
  private static final Text NOT_BEGUN =
      new Text("{quarter}在 {asOf} 还没有开始", "{quarter} has not begun on {asOf}");
  private static final Text OTHER_QUARTER =
      new Text("换一个季度，或用 --as-of 指定日期", "choose another quarter, or another day with --as-of");
  private static final Text REPORT =
      new Text("{quarter}履职情况报告（送审稿）", "the report of {quarter}, a draft for signature");
  private static final Text MADE =
      new Text(
          "已生成{report}，以 {asOf} 为准，尚未登记事项{open}个。下一步：打开核对，无误后运行 duty file 成文报送",
          "made {report}, as of {asOf}; {open} thing(s) not yet registered. Next: read it; if it is right, run duty file");

  ReportCommand() {
    super(
        "report",
        new Text(
            "生成报送安委会办公室的季度履职情况报告，以及其他公文",
            "Makes the quarter's report for the committee office, and other papers"),
        List.of(
            RecordsRoot.ARGUMENT,
            JudgingOptions.ONE_QUARTER,
            JudgingOptions.AS_OF,
            OUTPUT,
            PaperOptions.FORMAT.option(),
            PaperOptions.FORCE),
        List.of(
            new Manual.Example(
                "duty report --quarter 上季度", new Text("上季度的报告", "the report of the last quarter")),
            new Manual.Example(
                "duty report records --quarter 2026Q3 --as-of 2026-10-08 -o q3.pdf",
                new Text("以指定日期为准，写到指定文件", "as of a day, into a file of your choice")),
            new Manual.Example(
                "duty report --quarter 2026Q3 --format csv -o q3",
                new Text("报告中的表格，给 Excel 或 WPS", "its tables for a spreadsheet"))),
        new Text("台账有错误，没有生成报告", "the records have errors and no report was made"),
        new Text(
            "报送前先运行 duty validate --quarter 核对",
            "before filing check with duty validate --quarter"));
  }

  @Override
  public List<CommandCatalog.Line> kinds() {
    return PaperKinds.ALL;
  }

  @Override
  public int run(Call call) throws IOException {
    JudgingOptions judging = call.judging();
    Quarter quarter = judging.quarter();
    if (quarter == null) {
      throw new UsageError(NO_QUARTER.with(), SAY_QUARTER);
    }
    if (quarter.first().isAfter(judging.asOf())) {
      throw new UsageError(
          NOT_BEGUN.with("quarter", quarter, "asOf", judging.asOf()), OTHER_QUARTER);
    }
    Message report = REPORT.with("quarter", quarter);
    return new PaperDesk(call, OUTPUT, report)
        .make(
            new ReportOrder(quarter),
            made -> MADE.with("report", report, "asOf", judging.asOf(), "open", made.open()));
  }
}
