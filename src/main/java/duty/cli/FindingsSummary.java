package duty.cli;

import duty.app.Verdict;
import duty.check.Diagnostic;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Quarter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last word of a check: how much was found, in how much, and what to do now. */
final class FindingsSummary {
  private static final Text FOUND =
      new Text(
          "共{all}项：错误{errors}、警告{warnings}、提示{notices}{waived}；{scope}。{next}",
          "Findings: {all} (errors {errors}, warnings {warnings}, notices {notices}{waived}); {scope}. {next}");
  private static final Text CLEAN =
      new Text("没有发现问题{waived}；{scope}。{next}", "Nothing found{waived}; {scope}. {next}");
  private static final Text WAIVED = new Text("，另有{count}项已豁免", ", and waived {count}");
  private static final Text SCOPE =
      new Text(
          "检查{folder}{records}份记录，以{asOf}为准", "{records} record(s){folder} checked as of {asOf}");
  private static final Text SCOPE_QUARTER =
      new Text(
          "检查{folder}{records}份记录，以{asOf}为准，只看{quarter}",
          "{records} record(s){folder} checked as of {asOf}, for {quarter} only");
  private static final Text FOLDER = new Text(" {folder} 的", " in {folder}");
  private static final Text SINCE =
      new Text("{scope}，只看 {since} 以来的改动", "{scope}, only what changed since {since}");
  private static final Text SINCE_REST =
      new Text(
          "{scope}，只看 {since} 以来的改动（另有{rest}项不是改动带来的，由每日核对提示）",
          "{scope}, only what changed since {since} (findings that it did not bring: {rest}; the nightly run tells them)");
  private static final Text COMMIT = new Text("可以提交", "It may be committed");
  private static final Text CORRECT =
      new Text(
          "下一步：按“改法”改正后再检查一次；不明白处见 duty explain {rule}",
          "Next: follow the remedies and check again; see duty explain {rule}");
  private static final Text IN_TIME =
      new Text(
          "下一步：在期限前办理；不明白处见 duty explain {rule}",
          "Next: deal with them in time; see duty explain {rule}");
  private static final Text NOTHING_ASKED =
      new Text(
          "这个季度不在台账期间内，没有可检查的事项；可换一个季度",
          "the quarter is outside the time of the records, so nothing is owed in it; choose another");
  private static final Text REPORT =
      new Text("下一步：duty report --quarter {quarter}", "Next: duty report --quarter {quarter}");

  private FindingsSummary() {}

  /**
   * @param quarter what was looked at; null for all
   * @param folder whose records they are; empty for the working directory
   */
  static Message of(Verdict verdict, @Nullable Quarter quarter, String folder) {
    LocalDate asOf = verdict.judging().asOf();
    Map<String, Object> facts = new HashMap<>();
    facts.put("scope", scope(verdict, asOf, quarter, folder));
    int waived = verdict.setAside().size();
    facts.put("waived", waived == 0 ? "" : WAIVED.with("count", waived));
    if (verdict.diagnostics().isEmpty()) {
      Quarter ended =
          asOf.equals(Quarter.of(asOf).last()) ? Quarter.of(asOf) : Quarter.of(asOf).previous();
      facts.put(
          "next",
          quarter != null && outside(quarter, verdict)
              ? NOTHING_ASKED
              : verdict.since() != null
                  ? COMMIT
                  : REPORT.with("quarter", (quarter == null ? ended : quarter).toString()));
      return CLEAN.with(facts);
    }
    facts.put("all", verdict.diagnostics().size());
    facts.put("errors", verdict.count(Severity.ERROR));
    facts.put("warnings", verdict.count(Severity.WARNING));
    facts.put("notices", verdict.count(Severity.NOTICE));
    boolean errors = verdict.reaches(Severity.ERROR);
    facts.put("next", (errors ? CORRECT : IN_TIME).with("rule", heaviest(verdict)));
    return FOUND.with(facts);
  }

  private static boolean outside(Quarter quarter, Verdict verdict) {
    LocalDate start =
        verdict
            .judging()
            .ledger()
            .settings()
            .map(entry -> entry.value().recordsFrom())
            .orElse(LocalDate.MIN);
    return quarter.first().isAfter(verdict.judging().asOf()) || quarter.last().isBefore(start);
  }

  private static Message scope(
      Verdict verdict, LocalDate asOf, @Nullable Quarter quarter, String folder) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("records", verdict.judging().ledger().size());
    facts.put("asOf", asOf);
    facts.put("folder", folder.isEmpty() ? "" : FOLDER.with("folder", folder));
    if (quarter != null) {
      facts.put("quarter", quarter);
    }
    Message scope = (quarter == null ? SCOPE : SCOPE_QUARTER).with(facts);
    Verdict.Since since = verdict.since();
    if (since != null) {
      return since.leftOut() == 0
          ? SINCE.with("scope", scope, "since", since.commit())
          : SINCE_REST.with("scope", scope, "since", since.commit(), "rest", since.leftOut());
    }
    return scope;
  }

  /** The rule of the first among the heaviest findings. */
  private static String heaviest(Verdict verdict) {
    Diagnostic heaviest = verdict.diagnostics().get(0);
    for (Diagnostic one : verdict.diagnostics()) {
      if (one.finding().severity().compareTo(heaviest.finding().severity()) > 0) {
        heaviest = one;
      }
    }
    return heaviest.finding().rule().id();
  }
}
