package duty.cli;

import duty.app.Verification;
import duty.app.changes.RecordChange;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Filing;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** Prints what is to be said of a paper, for people. */
final class VerificationPrinter {
  private static final Text PAPER =
      new Text(
          "{period}履职情况报告，以 {asOf} 为准，{commit}，duty {program} 成文",
          "the report of {period} as of {asOf}, {commit}, made by duty {program}");
  private static final Text COMMIT = new Text("台账版本 {commit}", "records {commit}");
  private static final Text NO_COMMIT = new Text("台账没有版本", "records without a version");
  private static final Text GOOD = new Text("✓ {what}", "✓ {what}");
  private static final Text BAD = new Text("✗ {what}", "✗ {what}");

  private static final Text WHOLE = new Text("文件完整，成文后没有改动", "the file is whole, as it was made");
  private static final Text BROKEN =
      new Text(
          "文件成文后被改动、另存或损坏；请用报送时的原文件核验",
          "the file was changed, saved anew or damaged since it was made; take the file as it was"
              + " filed");
  private static final Text NEVER_FILED =
      new Text(
          "没有报送过：是 duty report 的送审稿，或封印被抹去",
          "it was never filed: a draft by duty report, or its seal was wiped out");
  private static final Text NO_PDF = new Text("不是 PDF 文件", "it is no PDF");
  private static final Text FOREIGN =
      new Text(
          "不是 duty file 报送的文件，或被别的软件另存、加密过；请用报送时的原文件核验",
          "it was not filed by duty file, or another program saved it anew or encrypted it; take"
              + " the file as it was filed");

  private static final Text SAME =
      new Text(
          "由内附的{count}份记录重新成文，逐字节相同",
          "made again from the {count} records in it, it is the same byte for byte");
  private static final Text DIFFERENT =
      new Text(
          "由内附的{count}份记录重新成文，结果不同：报告不是出自这些记录",
          "made again from the {count} records in it, it is another one: it does not follow from"
              + " them");
  private static final Text OTHER_VERSION =
      new Text(
          "由 duty {program} 成文，这里是 duty {here}，不能逐字节重做；要重做，请用那一版",
          "made by duty {program}, and this is duty {here}, which makes it otherwise; use that"
              + " version to make it again");
  private static final Text NO_RECORDS =
      new Text("文件里没有读得出的台账记录", "no records can be read from the file");

  private static final Text REGISTERED =
      new Text(
          "与 {file} 登记的一致（{date} 报送，第{version}版）",
          "it is what {file} registered (filed {date}, version {version})");
  private static final Text OTHER_FILE =
      new Text(
          "与 {file} 登记的不一致（{date} 报送，第{version}版）",
          "it is not what {file} registered (filed {date}, version {version})");
  private static final Text UNREGISTERED =
      new Text("台账里没有登记这份报告", "the records register no such report");
  private static final Text LATER =
      new Text("此后另有第{version}版，见 {file}", "a later version was filed: {version}, see {file}");
  private static final Text RETURNED = new Text("已于 {date} 退回更正", "it was given back on {date}");
  private static final Text UNCHANGED =
      new Text(
          "报告所依据的记录与当时一致（续办不算）",
          "the records that it rests on are as they stood then (what came later apart)");
  private static final Text CHANGED =
      new Text(
          "报告所依据的记录有{count}份与当时不同：",
          "of the records that it rests on, {count} are not as they stood then:");
  private static final Text ASIDE =
      new Text(
          "另有{count}份提供名称、设置等的记录与当时不同，不影响核验：",
          "besides, {count} that give names, settings and the like are not as then; that does not count:");
  private static final Text ALONE =
      new Text(
          "只看了文件本身；与台账对照，加上 --records",
          "the file alone was looked at; add --records to hold it against the records");
  private static final Text HOLDS = new Text("{given}：核验通过", "{given}: verified");
  private static final Text FAILS = new Text("{given}：核验不通过", "{given}: not verified");

  private final Call call;
  private final PrintWriter out;

  private VerificationPrinter(Call call) {
    this.call = call;
    this.out = call.out();
  }

  /**
   * Prints on standard output, the outcome on standard error.
   *
   * @param given the file, as it was named
   */
  static void print(Verification verification, String given, Call call) {
    VerificationPrinter printer = new VerificationPrinter(call);
    printer.paper(verification);
    printer.ledger(verification);
    call.out().flush();
    Text outcome = verification.holds() ? HOLDS : FAILS;
    call.err().println(Harmless.show(outcome.with("given", given).in(call.lang())));
    if (verification.ledger() == null && verification.holds()) {
      call.err().println(ALONE.in(call.lang()));
    }
  }

  private void paper(Verification verification) {
    Verification.Paper heading = verification.paper();
    if (heading != null) {
      String commit = heading.commit();
      say(
          PAPER.with(
              Map.of(
                  "period",
                  heading.period(),
                  "asOf",
                  heading.asOf(),
                  "commit",
                  commit == null ? NO_COMMIT : COMMIT.with("commit", commit),
                  "program",
                  heading.program())));
    }
    switch (verification.whole()) {
      case YES -> say(GOOD, WHOLE.with(Map.of()));
      case NO -> say(BAD, BROKEN.with(Map.of()));
      case NEVER_FILED -> say(BAD, NEVER_FILED.with(Map.of()));
      case NO_PDF -> say(BAD, NO_PDF.with(Map.of()));
      case FOREIGN -> say(BAD, FOREIGN.with(Map.of()));
    }
    Map<String, Object> count = Map.of("count", heading == null ? 0 : heading.records());
    switch (verification.remake()) {
      case SAME -> say(GOOD, SAME.with(count));
      case DIFFERENT -> say(BAD, DIFFERENT.with(count));
      case NO_RECORDS -> say(BAD, NO_RECORDS.with(Map.of()));
      case OTHER_VERSION -> {
        String program = heading == null ? "" : heading.program();
        say(OTHER_VERSION.with(Map.of("program", program, "here", FrontDoor.version())));
      }
      case NOT_TRIED -> {}
    }
  }

  private void ledger(Verification verification) {
    Verification.AgainstLedger ledger = verification.ledger();
    if (ledger == null) {
      return;
    }
    Entry<Filing> filing = ledger.filing();
    if (filing == null) {
      say(BAD, UNREGISTERED.with(Map.of()));
    } else {
      say(
          ledger.registered() ? GOOD : BAD,
          (ledger.registered() ? REGISTERED : OTHER_FILE)
              .with(
                  Map.of(
                      "file",
                      filing.file(),
                      "date",
                      filing.value().filed(),
                      "version",
                      filing.value().version())));
      if (ledger.registered() && filing.value().returned() != null) {
        say(RETURNED.with("date", filing.value().returned()));
      }
    }
    Entry<Filing> later = ledger.later();
    if (later != null) {
      say(LATER.with(Map.of("version", later.value().version(), "file", later.file())));
    }
    if (verification.paper() != null) {
      changes(ledger);
    }
  }

  private void changes(Verification.AgainstLedger ledger) {
    ChangePrinter printer = new ChangePrinter(call.lang(), Colours.of(call.surroundings()));
    if (ledger.changes().isEmpty()) {
      say(GOOD, UNCHANGED.with(Map.of()));
    } else {
      say(BAD, CHANGED.with("count", count(ledger.changes())));
      printer.print(ledger.changes(), out);
    }
    if (!ledger.aside().isEmpty()) {
      say(ASIDE.with("count", count(ledger.aside())));
      printer.print(ledger.aside(), out);
    }
  }

  private static long count(List<RecordChange> changes) {
    return changes.stream().map(RecordChange::file).distinct().count();
  }

  private void say(Text mark, Message what) {
    say(mark.with("what", what));
  }

  private void say(Message message) {
    out.println(Harmless.show(message.in(call.lang())));
  }
}
