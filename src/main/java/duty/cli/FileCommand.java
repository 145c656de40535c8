package duty.cli;

import duty.app.FileReport;
import duty.app.FilingPlan;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** {@code duty file}. */
final class FileCommand implements Command {
  private static final Option FILED =
      Option.value(
          new Text("日期", "DATE"),
          new Text(
              "报送的那一天，不早于 --as-of（默认同 --as-of）",
              "when it was handed in, not before --as-of (default: as --as-of)"),
          "--filed");
  private static final Option NUMBER =
      Option.value(
          new Text("文号", "NUMBER"),
          new Text("报告的文号，如 台市监报〔2026〕21号", "the number of the report"),
          "--number");
  private static final Option BY =
      Option.value(new Text("姓名", "NAME"), new Text("经办人", "who handed it in"), "--by");
  private static final Option AMEND =
      Option.value(
          new Text("原因", "REASON"),
          new Text(
              "更正已报送的报告，写明原因，报送下一版；退回的不必写",
              "file the next version, and why; not needed after a return"),
          "--amend");
  private static final Option APPROVED_BY =
      Option.value(
          new Text("姓名", "NAME"),
          new Text("更正由谁批准，与 --amend 一起写", "who allowed it; goes with --amend"),
          "--approved-by");
  private static final Option UNCOMMITTED =
      Option.flag(
          new Text(
              "台账有没有提交的改动也报送，记录里会写明",
              "file though the records hold changes not committed; the filing says so"),
          "--uncommitted");

  private static final Text NO_PERIOD =
      new Text("没有说明是哪个季度或哪一年", "neither the quarter nor the year is said");
  private static final Text SAY_PERIOD =
      new Text(
          "季度报告加上 --quarter，如 --quarter 上季度；年度报告加上 --year，如 --year 2026",
          "for a quarter's report add --quarter, as --quarter last; for a year's --year, as --year"
              + " 2026");
  private static final Text TOGETHER =
      new Text("--amend 和 --approved-by 要一起写", "--amend and --approved-by go together");
  private static final Text BOTH =
      new Text(
          "更正须经批准：--amend 写原因，--approved-by 写批准人",
          "a correction needs leave: --amend says why, --approved-by who gave it");
  private static final Text FUTURE =
      new Text("报送日期 {filed} 还没有到", "the day of filing, {filed}, has not come");
  private static final Text WHEN_DONE = new Text("报送以后再登记", "register it when it was handed in");

  private static final Text BECAUSE = new Text("未报送：{reason}", "not filed: {reason}");
  private static final Text UNSOUND =
      new Text(
          "台账有{count}处错误，不能报送。改正以上各处后再运行",
          "the records have {count} errors, so nothing was filed. Put the above right and run it"
              + " again");
  private static final Text NO_GLYPH =
      new Text("字库里没有 {character} 这个字，见“{text}”", "there is no glyph for {character} in “{text}”");
  private static final Text NOT_PRINTED =
      new Text(
          "有字打不出来，不能报送。请改用字库里有的字",
          "some characters cannot be printed, so nothing was filed. Use others that can");
  private static final Text PAPER =
      new Text(
          "报告 {file}（{size} KB），内附所依据的记录{count}份，可据以重新成文",
          "the report {file} ({size} KB) carries the {count} records that it rests on, and can be"
              + " made again from them");
  private static final Text NO_COMMIT =
      new Text(
          "台账不在 git 仓库里，报送记录没有台账版本",
          "the records are in no git repository, so the filing names no commit");
  private static final Text DONE =
      new Text(
          "已写入 {paper} 和 {record}。下一步：打印签字后报送，提交这两个文件；收到回执后运行"
              + " duty receipt {period} --date 签收日期",
          "wrote {paper} and {record}. Next: print, sign and hand in; commit both files; when the"
              + " receipt comes run duty receipt {period} --date DATE");

  private static final Manual MANUAL =
      new Manual(
          "file",
          new Text(
              "报送季度报告或年度报告：成文、附上所依据的记录、登记",
              "Files a quarter's or a year's report: makes it, with the records that it rests on,"
                  + " and registers it"),
          List.of(
              RecordsRoot.ARGUMENT,
              PeriodOptions.REPORTED_QUARTER,
              PeriodOptions.REPORTED_YEAR,
              JudgingOptions.AS_OF,
              FILED,
              NUMBER,
              BY,
              AMEND,
              APPROVED_BY,
              UNCOMMITTED,
              Consent.DRY_RUN,
              Consent.YES),
          List.of(
              new Manual.Example(
                  "duty file --quarter 2026Q3 --as-of 2026-10-08 --number 台市监报〔2026〕21号 --yes",
                  new Text("报送，写明文号", "file it, with its number")),
              new Manual.Example(
                  "duty file --year 2026 --dry-run",
                  new Text("先看年度报告会写什么", "look first at what the year's report writes")),
              new Manual.Example(
                  "duty file --quarter 2026Q3 --amend 补报9月28日的检查 --approved-by 张三",
                  new Text("更正后报送第2版", "file a corrected version"))),
          new Text("没有报送，文件没有改动", "nothing was filed; the files are as they were"),
          new Text("运行 duty verify 核验报送的文件", "run duty verify to look at what was filed"));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public int run(Call call) throws IOException {
    FilingPlan plan = FileReport.plan(call.root(), request(call));
    if (plan instanceof FilingPlan.Planned planned) {
      return file(planned, call);
    }
    if (plan instanceof FilingPlan.Refused refused) {
      return Consent.refuse(BECAUSE, refused.refusals(), call);
    }
    Message summary;
    if (plan instanceof FilingPlan.Unprintable unprintable) {
      unprintable.characters().forEach((character, text) -> noGlyph(character, text, call));
      summary = NOT_PRINTED.with(Map.of());
    } else {
      var unsound = ((FilingPlan.Unsound) plan).verdict().unsound();
      new HumanPrinter(call.lang(), call.judging().asOf(), Colours.of(call.surroundings()))
          .print(unsound, call.out());
      summary = UNSOUND.with("count", unsound.size());
    }
    call.out().flush();
    call.err().println(summary.in(call.lang()));
    return ExitCode.FINDINGS;
  }

  private static void noGlyph(String character, String text, Call call) {
    Message line = NO_GLYPH.with(Map.of("character", character, "text", text));
    call.out().println(Harmless.show(line.in(call.lang())));
  }

  private static FileReport.Request request(Call call) {
    JudgingOptions judging = call.judging();
    Period period =
        PeriodOptions.reported(call)
            .orElseThrow(() -> new UsageError(NO_PERIOD.with(Map.of()), SAY_PERIOD));
    if (call.has(AMEND) != call.has(APPROVED_BY)) {
      throw new UsageError(TOGETHER.with(Map.of()), BOTH);
    }
    LocalDate today = call.surroundings().today();
    LocalDate filed =
        call.value(FILED)
            .map(given -> JudgingOptions.date(FILED, given, today))
            .orElse(judging.asOf());
    if (filed.isAfter(today) && filed.isAfter(judging.asOf())) {
      throw new UsageError(FUTURE.with("filed", filed), WHEN_DONE);
    }
    return new FileReport.Request(
        period,
        judging.asOf(),
        filed,
        call.value(NUMBER).orElse(null),
        call.value(BY).orElse(null),
        call.value(AMEND).orElse(null),
        call.value(APPROVED_BY).orElse(null),
        call.has(UNCOMMITTED),
        FrontDoor.version());
  }

  private static int file(FilingPlan.Planned planned, Call call) throws IOException {
    planned.diff().forEach(line -> call.out().println(Harmless.show(line)));
    call.out().println();
    Message paper =
        PAPER.with(
            Map.of(
                "file",
                planned.paper(),
                "size",
                (planned.paperSize() + 1023) / 1024,
                "count",
                planned.carried()));
    call.out().println(paper.in(call.lang()));
    if (planned.outsideGit()) {
      call.out().println(NO_COMMIT.in(call.lang()));
    }
    call.out().flush();
    Consent consent = Consent.of(planned.record(), call);
    if (consent != Consent.GIVEN) {
      return consent == Consent.NOT_ASKED ? ExitCode.OK : ExitCode.FINDINGS;
    }
    var stopped = planned.apply();
    if (stopped.isPresent()) {
      return Consent.refuse(BECAUSE, List.of(stopped.get()), call);
    }
    String period = planned.period().option();
    Message done =
        DONE.with(Map.of("paper", planned.paper(), "record", planned.record(), "period", period));
    call.err().println(done.in(call.lang()));
    return ExitCode.OK;
  }
}
