package duty.cli;

import duty.app.FileReport;
import duty.app.FilingPlan;
import duty.app.Writing;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Filing;
import duty.domain.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code duty file}. */
final class FileCommand extends Command {
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
          new Text("报告的文号，如 某市监报〔2026〕21号", "the number of the report"),
          "--number");
  private static final Option SIGNER =
      Option.value(
          new Text("姓名", "NAME"),
          new Text("签发人（默认报送那天的主要负责人）", "who signs it (default: the principal of that day)"),
          "--signer");
  private static final Option BY =
      Option.value(new Text("姓名", "NAME"), new Text("经办人", "who handed it in"), "--by");
  private static final Option AMEND =
      Option.value(
          new Text("更正内容", "WHAT"),
          new Text(
              "更正已报送或被退回的报告，写明更正了什么，报送下一版",
              "file the next version of a report; says what was corrected"),
          "--amend");
  private static final Option UNCHANGED_BECAUSE =
      Option.value(
          new Text("原因", "REASON"),
          new Text(
              "台账没有更正也报送下一版，写明原因，如补签字盖章",
              "file the next version though no record was corrected; says why"),
          "--unchanged-because");
  private static final Option APPROVED_BY =
      Option.value(
          new Text("姓名", "NAME"),
          new Text("更正由谁批准；退回后更正的不必写", "who allowed the correction; not needed after a return"),
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
  private static final Text EITHER =
      new Text(
          "--amend 和 --unchanged-because 只能用一个",
          "--amend and --unchanged-because exclude each other");
  private static final Text WHAT_FOR =
      new Text("写了 --approved-by，没有写更正了什么", "--approved-by is said, and not what was corrected");
  private static final Text SAY_WHAT =
      new Text(
          "更正了台账的写 --amend 更正内容，没有更正的写 --unchanged-because 原因",
          "say --amend WHAT where records were corrected, --unchanged-because REASON where none was");

  private static final Text BECAUSE = new Text("未报送：{reason}", "not filed: {reason}");
  private static final Text UNSOUND =
      new Text(
          "台账有{count}处错误，不能报送。改正以上各处后再运行",
          "the records have {count} error(s), so nothing was filed. Put the above right and run it"
              + " again");
  private static final Text NOT_PRINTED =
      new Text(
          "有字打不出来，不能报送。在 duty.yaml 的 fonts 写明有这些字的字体，运行 duty fonts 查看",
          "some characters cannot be printed, so nothing was filed. Name a font that has them under fonts in duty.yaml; duty fonts shows them");
  private static final Text REPORT =
      new Text("{title}，第{version}版，截至 {asOf}", "{title}, version {version}, as of {asOf}");
  private static final Text ISSUED =
      new Text(
          "文号 {number}，签发人 {signer}，日期 {filed}",
          "number {number}, signed by {signer}, dated {filed}");
  private static final Text CORRECTED = new Text("更正：{reason}", "corrected: {reason}");
  private static final Text PAPER =
      new Text(
          "报告 {file}（{size} KB），内附所依据的记录{count}份，可据以重新成文",
          "the report {file} ({size} KB) carries the {count} record(s) that it rests on, and can be"
              + " made again from them");
  private static final Text RECORD =
      new Text(
          "报送记录 {file}，列有{count}份记录的摘要，{commit}",
          "the filing {file} lists the digests of {count} record(s), {commit}");
  private static final Text COMMIT = new Text("台账版本 {commit}", "records {commit}");
  private static final Text NO_COMMIT =
      new Text(
          "没有台账版本（不在 git 仓库里，或 git 读不了它）",
          "and no commit (outside git, or git cannot read the repository)");
  private static final Text DONE =
      new Text(
          "已写入 {paper} 和 {record}。下一步：提交这两个文件；打印报告，签字盖章后报送；收到回执后运行"
              + " duty receipt {period} --date 签收日期 --scan 签字后的扫描件",
          "wrote {paper} and {record}. Next: commit both files; print the report, have it signed and hand it in; when the"
              + " receipt comes run duty receipt {period} --date DATE --scan FILE");

  FileCommand() {
    super(
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
            SIGNER,
            BY,
            AMEND,
            UNCHANGED_BECAUSE,
            APPROVED_BY,
            UNCOMMITTED,
            Consent.DRY_RUN,
            Consent.YES),
        List.of(
            new Manual.Example(
                "duty file --quarter 2026Q3 --as-of 2026-10-08 --number 某市监报〔2026〕21号 --yes",
                new Text("报送，写明文号", "file it, with its number")),
            new Manual.Example(
                "duty file --year 2026 --number 某市监报〔2027〕2号 --dry-run",
                new Text("先看年度报告会写什么", "look first at what the year's report writes")),
            new Manual.Example(
                "duty file --quarter 2026Q3 --number 某市监报〔2026〕25号 --amend 补报9月28日的检查 --approved-by 张三",
                new Text("更正后报送第2版", "file a corrected version"))),
        new Text("没有报送，文件没有改动", "nothing was filed; the files are as they were"),
        new Text("运行 duty verify 核验报送的文件", "run duty verify to look at what was filed"));
  }

  @Override
  public int run(Call call) throws IOException {
    FileReport.Request request = request(call);
    return Consent.inTurn(BECAUSE, call, writing -> file(request, call, writing));
  }

  private static int file(FileReport.Request request, Call call, Writing writing)
      throws IOException {
    FilingPlan plan = FileReport.plan(call.root(), request);
    if (plan instanceof FilingPlan.Planned planned) {
      return file(planned, call, writing);
    }
    if (plan instanceof FilingPlan.Refused refused) {
      return Consent.refuse(BECAUSE, refused.refusals(), call);
    }
    Message summary;
    if (plan instanceof FilingPlan.Unprintable unprintable) {
      PaperOptions.tell(unprintable.characters(), call);
      summary = NOT_PRINTED.with();
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

  private static FileReport.Request request(Call call) {
    JudgingOptions judging = call.judging();
    Period period =
        PeriodOptions.reported(call)
            .orElseThrow(() -> new UsageError(NO_PERIOD.with(), SAY_PERIOD));
    LocalDate today = call.surroundings().today();
    return new FileReport.Request(
        period,
        judging.day(),
        call.value(FILED)
            .map(given -> JudgingOptions.date(FILED, given, today))
            .orElse(judging.asOf()),
        call.text(NUMBER).orElse(null),
        call.text(SIGNER).orElse(null),
        call.text(BY).orElse(null),
        correction(call),
        call.has(UNCOMMITTED),
        FrontDoor.version());
  }

  private static FileReport.@Nullable Correction correction(Call call) {
    if (call.has(AMEND) && call.has(UNCHANGED_BECAUSE)) {
      throw new UsageError(EITHER.with(), SAY_WHAT);
    }
    Option said = call.has(AMEND) ? AMEND : UNCHANGED_BECAUSE;
    if (!call.has(said)) {
      if (call.has(APPROVED_BY)) {
        throw new UsageError(WHAT_FOR.with(), SAY_WHAT);
      }
      return null;
    }
    return new FileReport.Correction(
        call.text(said).orElseThrow(), call.has(AMEND), call.text(APPROVED_BY).orElse(null));
  }

  private static void show(FilingPlan.Planned planned, Call call) {
    Filing filing = planned.filing();
    String commit = planned.commit();
    say(
        REPORT.with(
            "title",
            Objects.requireNonNull(filing.title()),
            "version",
            filing.version(),
            "asOf",
            filing.asOf()),
        call);
    say(
        ISSUED.with(
            "number", planned.number(), "signer", planned.signer(), "filed", filing.filed()),
        call);
    if (filing.reason() != null) {
      say(CORRECTED.with("reason", filing.reason()), call);
    }
    int size = (planned.paperSize() + 1023) / 1024;
    say(PAPER.with("file", planned.paper(), "size", size, "count", planned.carried()), call);
    Message version = commit == null ? NO_COMMIT.with() : COMMIT.with("commit", commit);
    say(
        RECORD.with("file", planned.record(), "count", filing.records().size(), "commit", version),
        call);
    call.out().flush();
  }

  private static void say(Message message, Call call) {
    call.out().println(message.in(call.lang()));
  }

  private static int file(FilingPlan.Planned planned, Call call, Writing writing)
      throws IOException {
    show(planned, call);
    Consent consent = Consent.of(planned.record(), call);
    if (consent != Consent.GIVEN) {
      return consent == Consent.NOT_ASKED ? ExitCode.OK : ExitCode.FINDINGS;
    }
    var stopped = planned.apply(writing);
    if (stopped.isPresent()) {
      return Consent.refuse(BECAUSE, List.of(stopped.get()), call);
    }
    String period = planned.period().option();
    Message done =
        DONE.with("paper", planned.paper(), "record", planned.record(), "period", period);
    call.err().println(done.in(call.lang()));
    return ExitCode.OK;
  }
}
