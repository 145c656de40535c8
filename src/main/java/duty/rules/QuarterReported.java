package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Asked;
import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Filings;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Period;
import duty.domain.Plan;
import duty.domain.Quarter;
import duty.domain.Settings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * F1: each quarter's report is filed in time, received, and filed again when it was given back. A
 * year's report has no day by which it is due; it is told when it was given back.
 */
final class QuarterReported extends Rule {
  private static final Text UNFILED =
      new Text("{quarter}履职情况报告尚未登记报送", "the report of {quarter} is not registered as filed");
  private static final Text FILE =
      new Text(
          "运行 duty report --quarter {id} 核对内容，再运行 duty file --quarter {id} --number 文号 成文并登记，然后打印、签字盖章、报送",
          "run duty report --quarter {id} to read it, then duty file --quarter {id} --number NUMBER to make and register it; then print it, have it signed and hand it in");
  private static final Text WITHIN =
      new Text("季后{days}天内报送", "within {days} day(s) of the quarter");
  private static final Text LATE =
      new Text(
          "{quarter}履职情况报告于 {filed} 报送，晚于期限 {due}",
          "the report of {quarter} was filed on {filed}, after {due}");
  private static final Text RETURNED =
      new Text(
          "{period}履职情况报告 {date} 被退回，尚未登记重新报送",
          "the report of {period} was given back on {date}, and no later version is registered as filed");
  private static final Text NOT_RECEIVED =
      new Text(
          "{period}履职情况报告 {date} 报送，尚未登记签收",
          "the report of {period} was filed on {date}, and no receipt is registered");
  private static final Text REGISTER =
      new Text(
          "收到回执后运行 duty receipt {option} --date 签收日期 --by 签收人 --scan 签字后的扫描件",
          "when the receipt comes, run duty receipt {option} --date DATE --by NAME --scan FILE");
  private static final Text NO_QUARTER =
      new Text("季度报告没有写明是哪个季度的", "the quarter's report does not say which quarter it is of");
  private static final Text SAY_QUARTER =
      new Text("补写 quarter，如 quarter: {id}", "add quarter, such as quarter: {id}");
  private static final Text NO_YEAR =
      new Text("年度报告没有写明是哪一年的", "the year's report does not say which year it is of");
  private static final Text SAY_YEAR =
      new Text("补写 year，如 year: {year}", "add year, such as year: {year}");
  private static final Text FILE_AGAIN =
      new Text(
          "按退回意见更正台账，再运行 duty file {option} --number 文号 --amend 更正内容，报送第{next}版",
          "correct the records, then run duty file {option} --number NUMBER --amend WHAT to file version {next}");

  QuarterReported() {
    super(
        "F1",
        About.Topic.FILING,
        Severity.WARNING,
        Clause.BULLETINS,
        new Text(
            "季度履职情况报告按期报送安委会办公室",
            "The quarter's report is filed with the committee office in time"),
        new Text("核对 filed；属实的，今后按期报送", "check filed; if it is right, file the next one in time"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    judging.obligations().ifPresent(obligations -> check(judging, obligations, findings));
  }

  private static void check(Judging judging, Obligations obligations, Findings findings) {
    Filings filings = new Filings(judging.ledger());
    years(judging, filings, findings);
    for (Quarter quarter : judging.quarters()) {
      Plan plan = obligations.quotas().plan(quarter);
      if (!judging.asOf().isAfter(quarter.last()) || !plan.asks(Asked.REPORT)) {
        continue;
      }
      findings.owed();
      LocalDate due = quarter.last().plusDays(plan.days(Asked.REPORT));
      List<Entry<Filing>> versions = filings.reports(Period.of(quarter));
      versions.forEach(version -> named(version, quarter, findings));
      if (!versions.isEmpty()) {
        late(versions, quarter, due, judging, findings);
        Entry<Filing> last = versions.get(versions.size() - 1);
        if (last.value().returned() != null) {
          returned(last, due, judging, findings);
        } else {
          received(last, due, judging, findings);
        }
      } else if (!filings.inDoubt(Period.of(quarter))) {
        missing(judging, quarter, due, plan, findings);
      }
    }
  }

  private static void named(Entry<Filing> version, Quarter quarter, Findings findings) {
    if (version.value().quarter() == null) {
      findings
          .at(version.at("kind"))
          .remedy(SAY_QUARTER.with("id", quarter.toString()))
          .add(NO_QUARTER.with());
    }
  }

  private static void missing(
      Judging judging, Quarter quarter, LocalDate due, Plan plan, Findings findings) {
    Entry<Settings> settings = judging.ledger().settings().orElseThrow();
    findings
        .at(settings.at("committee"))
        .label(WITHIN.with("days", plan.days(Asked.REPORT)))
        .dueBy(due, judging.asOf(), plan.warning(Asked.REPORT))
        .remedy(FILE.with("id", quarter.toString()))
        .add(UNFILED.with("quarter", quarter));
  }

  private static void late(
      List<Entry<Filing>> versions,
      Quarter quarter,
      LocalDate due,
      Judging judging,
      Findings findings) {
    Entry<Filing> first =
        versions.stream()
            .min(Comparator.comparing(version -> version.value().filed()))
            .orElseThrow();
    LocalDate filed = first.value().filed();
    if (filed.isAfter(due) && !judging.wrongDates().tell(first.at("filed"))) {
      findings.at(first.at("filed")).add(LATE.with("quarter", quarter, "filed", filed, "due", due));
    }
  }

  /**
   * The committee office has had it by the day only if it signed for it. How long a receipt takes
   * nobody has laid down; nothing is said before the report itself is due.
   */
  private static void received(
      Entry<Filing> last, LocalDate due, Judging judging, Findings findings) {
    LocalDate filed = last.value().filed();
    Period period = last.value().reported();
    if (period != null
        && last.value().received() == null
        && !judging.wrongDates().tell(last, "receipt", "returned")
        && judging.asOf().isAfter(due)
        && judging.asOf().isAfter(filed)) {
      findings
          .at(last.at("filed"))
          .severity(Severity.NOTICE)
          .remedy(REGISTER.with("option", period.option()))
          .add(NOT_RECEIVED.with("period", period, "date", filed));
    }
  }

  private static void years(Judging judging, Filings filings, Findings findings) {
    for (Entry<Filing> entry : filings.all()) {
      if (entry.value().type() == Filing.Type.YEAR_REPORT && entry.value().year() == null) {
        findings
            .at(entry.at("kind"))
            .remedy(SAY_YEAR.with("year", String.valueOf(entry.value().filed().getYear() - 1)))
            .add(NO_YEAR.with());
      }
    }
    for (Period period : judging.periods()) {
      List<Entry<Filing>> versions = filings.reports(period);
      if (period.quarter().isEmpty() && !versions.isEmpty()) {
        findings.owed();
        returned(versions.get(versions.size() - 1), null, judging, findings);
      }
    }
  }

  /**
   * @param due null where there is no such day
   */
  private static void returned(
      Entry<Filing> last, @Nullable LocalDate due, Judging judging, Findings findings) {
    LocalDate date = last.value().returned();
    Period period = last.value().reported();
    if (date == null || period == null) {
      return;
    }
    Findings.Draft draft = findings.at(last.at("returned", "date")).severity(Severity.NOTICE);
    if (due != null) {
      draft.due(due);
      draft.severity(judging.asOf().isAfter(due) ? Severity.WARNING : Severity.NOTICE);
    }
    draft
        .remedy(FILE_AGAIN.with("next", last.value().version() + 1, "option", period.option()))
        .add(RETURNED.with("period", period, "date", date));
  }
}
