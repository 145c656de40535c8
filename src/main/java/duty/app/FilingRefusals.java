package duty.app;

import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Filings;
import duty.domain.Ledger;
import duty.domain.Period;
import duty.domain.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
          "确需更正的，加上 --amend 更正原因 --approved-by 批准人，报送第{next}版",
          "if it has to be corrected, add --amend REASON --approved-by NAME to file version"
              + " {next}");
  private static final Text NOTHING_TO_AMEND =
      new Text("{period}履职情况报告还没有报送，无从更正", "the report of {period} was not filed yet");
  private static final Text WITHOUT = new Text("去掉 --amend 再运行", "run it again without --amend");
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
  private static final Text SAME =
      new Text(
          "与第{version}版逐字节相同，没有更正什么",
          "it is byte for byte version {version}: nothing is corrected");
  private static final Text CORRECT =
      new Text("先更正台账，提交后再运行", "correct the records first, commit, and run it again");
  private static final Text BUSY =
      new Text("另一个 duty file 正在写入，未写入", "another duty file is writing; nothing was written");

  private final Ledger ledger;
  private final Settings settings;
  private final FileReport.Request request;
  private final List<Refusal> refusals = new ArrayList<>();

  FilingRefusals(Ledger ledger, Settings settings, FileReport.Request request) {
    this.ledger = ledger;
    this.settings = settings;
    this.request = request;
  }

  /** None where nothing stands against it. */
  List<Refusal> all() {
    Period period = request.period();
    if (!request.asOf().isAfter(period.days().end())) {
      add(
          NOT_OVER,
          Map.of("period", period, "last", period.days().end()),
          WAIT,
          Map.of("command", command(period)));
    } else if (period.days().end().isBefore(settings.recordsFrom())) {
      add(TOO_EARLY, Map.of("period", period, "day", settings.recordsFrom()), EARLIER, Map.of());
    }
    if (request.filed().isBefore(request.asOf())) {
      add(
          BACKWARD,
          Map.of("filed", request.filed(), "asOf", request.asOf()),
          FILED_LATER,
          Map.of());
    }
    versions();
    return refusals;
  }

  private void versions() {
    Period period = request.period();
    Entry<Filing> last = Filings.registered(ledger).latest(period).orElse(null);
    if (last != null && request.amend() == null && last.value().returned() == null) {
      add(
          FILED,
          Map.of("period", period, "date", last.value().filed(), "file", last.file()),
          AMEND,
          Map.of("next", last.value().version() + 1));
    } else if (last == null && request.amend() != null) {
      add(NOTHING_TO_AMEND, Map.of("period", period), WITHOUT, Map.of());
    }
  }

  /** Makes the draft. */
  private static String command(Period period) {
    return period.quarter().isPresent()
        ? "duty report " + period.option()
        : "duty report year " + period.option();
  }

  private void add(Text reason, Map<String, ?> facts, Text next, Map<String, ?> nextFacts) {
    refusals.add(Refusal.of(reason, facts, next, nextFacts));
  }

  /**
   * Where the files of a filing are those of another one. A paper that no filing names was left
   * behind by one that was broken off.
   */
  static List<Refusal> taken(Path root, Ledger ledger, String record, String paper) {
    boolean registered =
        ledger.filings().stream().anyMatch(entry -> paper.equals(entry.value().paper()));
    if (Files.exists(root.resolve(record)) || registered) {
      String file = registered ? paper : record;
      return List.of(Refusal.of(THERE, Map.of("file", file), MOVE, Map.of()));
    }
    return List.of();
  }

  static Refusal uncommitted() {
    return Refusal.of(UNCOMMITTED, Map.of(), COMMIT, Map.of());
  }

  static Refusal same(int version) {
    return Refusal.of(SAME, Map.of("version", version), CORRECT, Map.of());
  }

  static Refusal changed() {
    return Refusal.of(CHANGED, Map.of(), AGAIN, Map.of());
  }

  static Refusal busy() {
    return Refusal.of(BUSY, Map.of(), AGAIN, Map.of());
  }
}
