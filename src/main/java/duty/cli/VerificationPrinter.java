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
import java.util.Objects;

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
          "made again from the {count} record(s) in it, it is the same byte for byte");
  private static final Text DIFFERENT =
      new Text(
          "由内附的{count}份记录重新成文，结果不同：报告不是出自这些记录",
          "made again from the {count} record(s) in it, it is another one: it does not follow from"
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
  private static final Text SCAN =
      new Text(
          "是 {file} 登记的签字扫描件（{date} 报送，第{version}版）",
          "it is the signed scan that {file} registered (filed {date}, version {version})");
  private static final Text UNREGISTERED =
      new Text("台账里没有登记这份报告", "the records register no such report");
  private static final Text LATER =
      new Text(
          "已被第{version}版代替，见 {file}（{date} 报送）",
          "version {version} took its place, see {file} (filed {date})");
  private static final Text RETURNED = new Text("已于 {date} 退回更正", "it was given back on {date}");
  private static final Text UNCHANGED =
      new Text(
          "报告所依据的记录与当时一致（续办不算）",
          "the records that it rests on are as they stood then (what came later apart)");
  private static final Text CHANGED =
      new Text(
          "报告所依据的记录有{count}份与当时不同：",
          "of the records that it rests on, {count} are not as they stood then:");
  private static final Text CORRECTED =
      new Text(
          "报告所依据的记录，此后改动过{count}份：",
          "of the records that it rests on, {count} were changed since:");
  private static final Text NO_DIGESTS =
      new Text("报送记录没有列出记录的摘要，无从对照", "the filing lists no digests of records to compare it with");
  private static final Text ASIDE =
      new Text(
          "另有{count}份提供名称、设置等的记录与当时不同，不影响核验：",
          "besides, {count} that give names, settings and the like are not as then; that does not count:");
  private static final Text OTHER_BODY =
      new Text(
          "报告是{paper}的，这里是{here}的台账，没有对照",
          "the report is of {paper}, and the records here are of {here}: it was not compared with them");
  private static final Text ALONE =
      new Text(
          "只看了文件本身；与台账对照，加上 --records",
          "the file alone was looked at; add --records to hold it against the records");
  private static final Text VERIFIED = new Text("{given}：核验通过", "{given}: verified");
  private static final Text SUPERSEDED =
      new Text(
          "{given}：是报送过的第{version}版，已被第{next}版代替",
          "{given}: filed as version {version}, superseded by version {next}");
  private static final Text UNPROVEN =
      new Text(
          "{given}：未能核验，没有重新成文，也没有与登记对照",
          "{given}: unproven: it could be neither made again nor compared with what is registered");
  private static final Text PROVE =
      new Text(
          "下一步：用成文的那一版 duty 核验，或加上 --records 与登记它的台账对照",
          "next: verify it with the version of duty that made it, or add --records with the records that"
              + " register it");
  private static final Text REFUTED = new Text("{given}：核验不通过", "{given}: not verified");

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
    printer.outcome(verification, given);
  }

  private void outcome(Verification verification, String given) {
    Verification.AgainstLedger ledger = verification.ledger();
    switch (verification.outcome()) {
      case VERIFIED -> conclude(VERIFIED.with("given", given));
      case SUPERSEDED -> {
        Filing filing = Objects.requireNonNull(Objects.requireNonNull(ledger).filing()).value();
        Filing later = Objects.requireNonNull(ledger.later()).value();
        conclude(
            SUPERSEDED.with("given", given, "version", filing.version(), "next", later.version()));
      }
      case UNPROVEN -> {
        conclude(UNPROVEN.with("given", given));
        conclude(PROVE.with());
      }
      case REFUTED -> conclude(REFUTED.with("given", given));
    }
    if (ledger == null && verification.outcome() == Verification.Outcome.VERIFIED) {
      conclude(ALONE.with());
    }
  }

  private void conclude(Message message) {
    call.err().println(message.in(call.lang()));
  }

  private void paper(Verification verification) {
    Verification.Paper heading = verification.paper();
    if (heading != null) {
      String commit = heading.commit();
      say(
          PAPER.with(
              "period",
              heading.period(),
              "asOf",
              heading.asOf(),
              "commit",
              commit == null ? NO_COMMIT : COMMIT.with("commit", commit),
              "program",
              heading.program()));
    }
    if (!verification.scan()) {
      whole(verification.whole());
    }
    Map<String, Object> count = Map.of("count", heading == null ? 0 : heading.records());
    switch (verification.remake()) {
      case SAME -> say(GOOD, SAME.with(count));
      case DIFFERENT -> say(BAD, DIFFERENT.with(count));
      case NO_RECORDS -> say(BAD, NO_RECORDS.with());
      case OTHER_VERSION -> {
        String program = heading == null ? "" : heading.program();
        say(OTHER_VERSION.with("program", program, "here", FrontDoor.version()));
      }
      case NOT_TRIED -> {}
    }
  }

  private void whole(Verification.Whole whole) {
    switch (whole) {
      case YES -> say(GOOD, WHOLE.with());
      case NO -> say(BAD, BROKEN.with());
      case NEVER_FILED -> say(BAD, NEVER_FILED.with());
      case NO_PDF -> say(BAD, NO_PDF.with());
      case FOREIGN -> say(BAD, FOREIGN.with());
    }
  }

  private void ledger(Verification verification) {
    Verification.AgainstLedger ledger = verification.ledger();
    String here = verification.otherBody();
    Verification.Paper paper = verification.paper();
    if (here != null && paper != null && paper.body() != null) {
      say(OTHER_BODY.with("paper", paper.body(), "here", here));
    }
    if (ledger == null) {
      return;
    }
    Entry<Filing> filing = ledger.filing();
    Verification.Registered registered = ledger.registered();
    if (filing == null) {
      say(BAD, UNREGISTERED.with());
    } else {
      Text how =
          registered == null
              ? OTHER_FILE
              : registered == Verification.Registered.SCAN ? SCAN : REGISTERED;
      say(registered == null ? BAD : GOOD, how.with(facts(filing)));
      if (registered != null && filing.value().returned() != null) {
        say(RETURNED.with("date", filing.value().returned()));
      }
    }
    if (ledger.later() != null) {
      say(BAD, LATER.with(facts(ledger.later())));
    }
    changes(ledger);
  }

  private static Map<String, Object> facts(Entry<Filing> filing) {
    return Map.of(
        "file", filing.file(), "date", filing.value().filed(), "version", filing.value().version());
  }

  private void changes(Verification.AgainstLedger ledger) {
    ChangePrinter printer = new ChangePrinter(call.lang(), Colours.of(call.surroundings()));
    List<RecordChange> changes = ledger.changes();
    if (changes == null) {
      if (ledger.registered() != null) {
        say(NO_DIGESTS.with());
      }
    } else if (changes.isEmpty()) {
      say(GOOD, UNCHANGED.with());
    } else {
      if (ledger.later() == null) {
        say(BAD, CHANGED.with("count", count(changes)));
      } else {
        say(CORRECTED.with("count", count(changes)));
      }
      printer.print(changes, out);
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
    out.println(message.in(call.lang()));
  }
}
