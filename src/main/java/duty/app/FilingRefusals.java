package duty.app;

import duty.app.changes.RecordChange;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Filings;
import duty.domain.Ledger;
import duty.domain.Period;
import duty.domain.Settings;
import duty.store.RecordSource;
import duty.store.WrittenRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a report is not filed. */
final class FilingRefusals {
  private static final Text NOT_OVER =
      new Text("{period}到 {last} 才结束", "{period} is not over before {last}");
  private static final Text WAIT =
      new Text(
          "结束后再报送；先看内容，运行 {command}", "file it when that is over; to read it now, run {command}");
  private static final Text TOO_EARLY =
      new Text(
          "{period}早于台账启用日期 {day}，没有可报的内容",
          "{period} was over before the records begin on {day}: there is nothing to report");
  private static final Text EARLIER =
      new Text(
          "换一个时间；台账确从更早开始的，改正 duty.yaml 的 records-from",
          "choose another period; if the records begin earlier, correct records-from in"
              + " duty.yaml");
  private static final Text FILED =
      new Text(
          "{period}履职情况报告已于 {date} 报送（{file}）",
          "the report of {period} was filed on {date} ({file})");
  private static final Text AMEND =
      new Text(
          "确需更正的，加上 --amend 更正内容 --approved-by 批准人，报送第{next}版",
          "if it has to be corrected, add --amend WHAT --approved-by NAME to file version {next}");
  private static final Text NOTHING_TO_AMEND =
      new Text("{period}履职情况报告还没有报送，无从更正", "the report of {period} was not filed yet");
  private static final Text WITHOUT =
      new Text("去掉 --amend、--unchanged-because 再运行", "leave out --amend and --unchanged-because");
  private static final Text UNAPPROVED =
      new Text("更正已报送的报告，没有写批准人", "a filed report is corrected, and nobody allowed it");
  private static final Text SAY_WHO = new Text("加上 --approved-by 批准人", "add --approved-by NAME");
  private static final Text UNEXPLAINED =
      new Text(
          "第{version}版 {date} 被退回，没有说明更正了什么；此后改动的记录：{files}",
          "version {version} was given back on {date}, and it is not said what was corrected; records changed"
              + " since: {files}");
  private static final Text SAY_WHAT = new Text("加上 --amend 更正内容", "add --amend WHAT");
  private static final Text UNCHANGED =
      new Text(
          "第{version}版所依据的记录没有改动，没有更正什么",
          "the records of version {version} are as they were: nothing is corrected");
  private static final Text CORRECT =
      new Text(
          "先更正台账，提交后再运行；不必改台账的（如只换文号、补签字盖章），加上 --unchanged-because 原因",
          "correct the records first, commit, and run it again; if they need no correction (another number, a missing"
              + " signature), add --unchanged-because REASON");
  private static final Text IS_CHANGED =
      new Text(
          "第{version}版以后改动过记录：{files}", "records were changed since version {version}: {files}");
  private static final Text SAY_AMENDED =
      new Text(
          "不写 --unchanged-because，用 --amend 写明更正了什么",
          "say with --amend what was corrected, and leave out --unchanged-because");
  private static final Text NO_NUMBER = new Text("没有写文号", "the report has no number");
  private static final Text NOT_A_NUMBER =
      new Text("“{number}”不是文号", "“{number}” is no number of a paper");
  private static final Text SAY_NUMBER =
      new Text("加上 --number 文号，如 --number {example}", "add --number, as --number {example}");
  private static final Text USED =
      new Text("文号 {number} 已用于 {file}", "the number {number} is that of {file} already");
  private static final Text NEXT_NUMBER =
      new Text("对照发文登记簿，换一个文号", "take the next number from the register of papers");
  private static final Text AS_OF = new Text("报告截止日期", "day of the report");
  private static final Text FILED_ON = new Text("报送日期", "day of filing");

  /** 机关代字, year and running number (GB/T 9704-2012 §7.2.5). */
  private static final Pattern NUMBER =
      Pattern.compile("[^\\s〔〕]{1,12}〔(?:19|20)\\d\\d〕[1-9]\\d{0,4}号");

  private static final Text BACKWARD =
      new Text(
          "报送日期 {filed} 早于报告截止日期 {asOf}",
          "the day of filing, {filed}, is before the day of the report, {asOf}");
  private static final Text FILED_LATER =
      new Text(
          "--filed 写报告送出的那一天，不早于 --as-of",
          "say with --filed when it was handed in, not before --as-of");
  private static final Text UNCOMMITTED =
      new Text(
          "台账有没有提交的改动，报送后无从对照",
          "the records hold changes that are not committed, so that nobody could look the filed"
              + " state up");
  private static final Text COMMIT =
      new Text(
          "先用 git 提交台账再运行；确需照现状报送的，加上 --uncommitted，报送记录会写明",
          "commit the records first; or add --uncommitted, and the filing will say so");
  private static final Text THERE = new Text("已有 {file}", "{file} is there already");
  private static final Text MOVE =
      new Text(
          "它不是这份报告的报送，请改名后再运行", "it is no filing of this report; rename it and run this again");
  private static final Text CHANGED =
      new Text("台账在此期间有改动，未写入", "the records were changed meanwhile; nothing was written");
  private static final Text AGAIN =
      new Text("重新运行，看过新的内容再确认", "run it again and look at what it is now");

  private final Path root;
  private final Ledger ledger;
  private final Settings settings;
  private final FileReport.Request request;
  private final List<Refusal> refusals = new ArrayList<>();

  FilingRefusals(Path root, Ledger ledger, Settings settings, FileReport.Request request) {
    this.root = root;
    this.ledger = ledger;
    this.settings = settings;
    this.request = request;
  }

  /** None where nothing stands against it. */
  List<Refusal> all() {
    Period period = request.period();
    if (!request.asOf().isAfter(period.days().end())) {
      add(
          NOT_OVER.with("period", period, "last", period.days().end()),
          WAIT.with("command", command(period)));
    } else if (period.days().end().isBefore(settings.recordsFrom())) {
      add(TOO_EARLY.with("period", period, "day", settings.recordsFrom()), EARLIER.with());
    }
    if (request.filed().isBefore(request.asOf())) {
      add(BACKWARD.with("filed", request.filed(), "asOf", request.asOf()), FILED_LATER.with());
    }
    DayToCome.refuse(AS_OF.with(), "--as-of", request.asOf(), request.day().today(), refusals);
    DayToCome.refuse(FILED_ON.with(), "--filed", request.filed(), request.day().today(), refusals);
    versions();
    number();
    return refusals;
  }

  private void versions() {
    Period period = request.period();
    FileReport.Correction correction = request.correction();
    Entry<Filing> last = Filings.registered(ledger).latest(period).orElse(null);
    if (last == null) {
      if (correction != null) {
        add(NOTHING_TO_AMEND.with("period", period), WITHOUT.with());
      }
    } else if (last.value().returned() == null) {
      if (correction == null) {
        add(
            FILED.with("period", period, "date", last.value().filed(), "file", last.file()),
            AMEND.with("next", last.value().version() + 1));
      } else if (correction.approvedBy() == null) {
        add(UNAPPROVED.with(), SAY_WHO.with());
      }
    }
  }

  private void number() {
    String number = request.number();
    String example =
        settings.code()
            + "〔"
            + request.filed().getYear()
            + "〕"
            + (ledger.filings().size() + 1)
            + "号";
    if (number == null) {
      add(NO_NUMBER.with(), SAY_NUMBER.with("example", example));
    } else if (!NUMBER.matcher(number).matches()) {
      String meant =
          number.replaceAll("[\\[(（【［]", "〔").replaceAll("[])）】］]", "〕").replaceAll("[第\\s]", "");
      add(
          NOT_A_NUMBER.with("number", number),
          SAY_NUMBER.with("example", NUMBER.matcher(meant).matches() ? meant : example));
    } else {
      RecordSource source = RecordSource.of(root);
      ledger.filings().stream()
          .filter(entry -> !request.period().equals(entry.value().reported()))
          .filter(entry -> isOf(entry, number, source))
          .findFirst()
          .ifPresent(
              entry -> add(USED.with("number", number, "file", entry.file()), NEXT_NUMBER.with()));
    }
  }

  private static boolean isOf(Entry<Filing> entry, String number, RecordSource source) {
    return WrittenRecord.read(source, entry.file())
        .flatMap(record -> record.text("number"))
        .filter(number::equals)
        .isPresent();
  }

  /**
   * Holds what is said of a correction against what became of the records.
   *
   * @param before the version that is corrected
   * @param changes since then; empty where nobody can tell
   */
  static void correction(
      Filing before,
      FileReport.Request request,
      Optional<List<RecordChange>> changes,
      List<Refusal> refusals) {
    Map<String, Object> facts = new HashMap<>(Map.of("version", before.version()));
    facts.put("date", before.returned() == null ? before.filed() : before.returned());
    facts.put(
        "files",
        changes.stream().flatMap(List::stream).map(RecordChange::file).distinct().toList());
    FileReport.Correction correction = request.correction();
    boolean unchanged = changes.filter(List::isEmpty).isPresent();
    boolean saysUnchanged = correction != null && !correction.ofRecords();
    if (unchanged && !saysUnchanged) {
      refusals.add(new Refusal(UNCHANGED.with(facts), CORRECT.with()));
    } else if (correction == null) {
      refusals.add(new Refusal(UNEXPLAINED.with(facts), SAY_WHAT.with()));
    } else if (saysUnchanged && !unchanged && changes.isPresent()) {
      refusals.add(new Refusal(IS_CHANGED.with(facts), SAY_AMENDED.with()));
    }
  }

  /** Makes the draft. */
  private static String command(Period period) {
    return period.quarter().isPresent()
        ? "duty report " + period.option()
        : "duty report year " + period.option();
  }

  private void add(Message reason, Message next) {
    refusals.add(new Refusal(reason, next));
  }

  /**
   * Where the files of a filing are those of another one. A paper that no filing names was left
   * behind by one that was broken off.
   */
  static List<Refusal> taken(Path root, Ledger ledger, String record, String paper) {
    List<Refusal> refusals = new ArrayList<>();
    boolean registered =
        ledger.filings().stream().anyMatch(entry -> paper.equals(entry.value().paper()));
    if (Files.exists(root.resolve(record)) || registered) {
      String file = registered ? paper : record;
      refusals.add(new Refusal(THERE.with("file", file), MOVE.with()));
    }
    return refusals;
  }

  static Refusal uncommitted() {
    return new Refusal(UNCOMMITTED.with(), COMMIT.with());
  }

  static Refusal changed() {
    return new Refusal(CHANGED.with(), AGAIN.with());
  }
}
