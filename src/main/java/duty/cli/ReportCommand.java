package duty.cli;

import duty.app.MakeReport;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code duty report}. */
final class ReportCommand implements Command {
  private static final Choice<MakeReport.Format> FORMAT =
      new Choice<>(
          Option.value(
              new Text("pdf|csv", "pdf|csv"),
              new Text(
                  "公文，或一个文件夹的表格（默认 pdf）", "the paper, or a folder of its tables (default: pdf)"),
              "--format"),
          List.of(
              new Choice.Word<>(MakeReport.Format.PDF, "pdf"),
              new Choice.Word<>(MakeReport.Format.CSV, "csv")));

  private static final Option OUTPUT =
      Option.value(
          new Text("文件", "FILE"),
          new Text(
              "写到哪里（默认当前文件夹，如 2026Q3-report.pdf；csv 写到文件夹）",
              "where to write it (default: here, as 2026Q3-report.pdf; for csv a folder)"),
          "-o",
          "--output");

  private static final Text NO_QUARTER = new Text("没有说明是哪个季度", "the quarter is not said");
  private static final Text SAY_QUARTER =
      new Text(
          "加上 --quarter，如 --quarter 2026Q3 或 --quarter 上季度",
          "add --quarter, as --quarter 2026Q3 or --quarter last");
  private static final Text NOT_BEGUN =
      new Text("{quarter}在 {asOf} 还没有开始", "{quarter} has not begun on {asOf}");
  private static final Text TOO_EARLY =
      new Text(
          "{quarter}早于台账启用日期 {day}，没有可报的内容",
          "{quarter} was over before the records begin on {day}: there is nothing to report");
  private static final Text EARLIER =
      new Text(
          "换一个季度；台账确从更早开始的，改正 duty.yaml 的 records-from",
          "choose another quarter; if the records begin earlier, correct records-from in duty.yaml");
  private static final Text IS_FOLDER = new Text("{path} 是文件夹", "{path} is a folder");
  private static final Text NAME_FILE = new Text("写明文件名，如 -o {path}", "name a file, as -o {path}");
  private static final Text IS_FILE = new Text("{path} 是文件", "{path} is a file");
  private static final Text NAME_FOLDER =
      new Text("csv 写到文件夹，如 -o {path}", "csv goes into a folder, as -o {path}");
  private static final Text OTHER_QUARTER =
      new Text("换一个季度，或用 --as-of 指定日期", "choose another quarter, or another day with --as-of");
  private static final Text NO_PATH = new Text("“{given}”不能用作路径", "“{given}” cannot be a path");
  private static final Text OTHER_PATH = new Text("换一个文件名", "choose another name");
  private static final Text UNSOUND =
      new Text(
          "台账有{count}处错误，未生成报告。改正以上各处后再运行",
          "the records have {count} errors, so no report was made. Put the above right and run it again");
  private static final Text MADE =
      new Text(
          "已生成{quarter}履职情况报告（送审稿），以 {asOf} 为准，尚未登记事项{gaps}个。下一步：打开核对，签字后报送",
          "made the report of {quarter} as of {asOf}, a draft for signature; {gaps} things are not yet registered. Next: read it, have it signed, file it");
  private static final Text NO_GLYPH =
      new Text("字库里没有 {character} 这个字，见“{text}”", "there is no glyph for {character} in “{text}”");
  private static final Text NO_REPORT =
      new Text(
          "有字打不出来，未生成报告。请改用字库里有的字",
          "some characters cannot be printed, so no report was made. Use others that can");

  private static final Manual MANUAL =
      new Manual(
          "report",
          new Text("生成报送安委会办公室的季度履职情况报告", "Makes the quarter's report for the committee office"),
          List.of(
              RecordsRoot.ARGUMENT,
              JudgingOptions.ONE_QUARTER,
              JudgingOptions.AS_OF,
              OUTPUT,
              FORMAT.option()),
          List.of(
              new Manual.Example(
                  "duty report --quarter 上季度",
                  new Text("上季度的报告", "the report of the last quarter")),
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

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public int run(Call call) throws IOException {
    JudgingOptions judging = call.judging();
    Quarter quarter = judging.quarter();
    if (quarter == null) {
      throw new UsageError(NO_QUARTER.with(Map.of()), SAY_QUARTER);
    }
    if (quarter.first().isAfter(judging.asOf())) {
      throw new UsageError(
          NOT_BEGUN.with(Map.of("quarter", quarter, "asOf", judging.asOf())), OTHER_QUARTER);
    }
    MakeReport.Format format = call.choice(FORMAT, MakeReport.Format.PDF);
    Path target = target(call, quarter, format);
    MakeReport.Outcome outcome =
        MakeReport.run(
            call.root(),
            quarter,
            judging.asOf(),
            format,
            target,
            FrontDoor.version(),
            call.surroundings().fontFolders());
    if (outcome instanceof MakeReport.TooEarly early) {
      throw new UsageError(
          TOO_EARLY.with(Map.of("quarter", quarter, "day", early.recordsFrom())), EARLIER);
    }
    int code = tell(outcome, judging, call);
    call.out().flush();
    if (outcome instanceof MakeReport.Made made) {
      made.passedOver()
          .forEach(one -> call.err().println(Harmless.show(FontNotes.of(one).in(call.lang()))));
    }
    call.err().println(summary(outcome, quarter, judging).in(call.lang()));
    return code;
  }

  private static Path target(Call call, Quarter quarter, MakeReport.Format format) {
    String usual = quarter + "-report" + (format == MakeReport.Format.PDF ? ".pdf" : "");
    String given = call.value(OUTPUT).orElse(usual);
    try {
      Path target = call.surroundings().directory().resolve(given);
      boolean folder = Files.isDirectory(target);
      if (format == MakeReport.Format.PDF && folder) {
        throw new UsageError(
            IS_FOLDER.with("path", shown(target, call)),
            NAME_FILE.with("path", shown(target.resolve(usual), call)));
      }
      if (format == MakeReport.Format.CSV && Files.exists(target) && !folder) {
        throw new UsageError(
            IS_FILE.with("path", shown(target, call)), NAME_FOLDER.with("path", usual));
      }
      return target;
    } catch (InvalidPathException e) {
      throw new UsageError(NO_PATH.with("given", given), OTHER_PATH);
    }
  }

  /** On standard output: the files, or what stands in their way. */
  private static int tell(MakeReport.Outcome outcome, JudgingOptions judging, Call call) {
    if (outcome instanceof MakeReport.Made made) {
      made.files().forEach(file -> call.out().println(Harmless.show(shown(file, call))));
      return ExitCode.OK;
    }
    if (outcome instanceof MakeReport.Unprintable unprintable) {
      unprintable
          .characters()
          .forEach(
              (character, text) -> {
                Message line = NO_GLYPH.with(Map.of("character", character, "text", text));
                call.out().println(Harmless.show(line.in(call.lang())));
              });
    } else {
      new HumanPrinter(call.lang(), judging.asOf(), Colours.of(call.surroundings()))
          .print(outcome.verdict().unsound(), call.out());
    }
    return ExitCode.FINDINGS;
  }

  /** As somebody would type it: from the working directory where it lies below that. */
  private static String shown(Path file, Call call) {
    Path directory = call.surroundings().directory();
    return (file.startsWith(directory) ? directory.relativize(file) : file).toString();
  }

  private static Message summary(
      MakeReport.Outcome outcome, Quarter quarter, JudgingOptions judging) {
    if (outcome instanceof MakeReport.Made made) {
      return MADE.with(Map.of("quarter", quarter, "asOf", judging.asOf(), "gaps", made.gaps()));
    }
    return outcome instanceof MakeReport.Unprintable
        ? NO_REPORT.with(Map.of())
        : UNSOUND.with("count", outcome.verdict().unsound().size());
  }
}
