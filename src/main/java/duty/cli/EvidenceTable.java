package duty.cli;

import duty.app.Verdict;
import duty.check.About;
import duty.check.Evidence;
import duty.check.Lang;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import java.util.ArrayList;
import java.util.List;

/** Rule by rule, what was looked at and what was found in it. */
final class EvidenceTable {
  private static final Text RULE = new Text("规则", "rule");
  private static final Text LOOKED = new Text("检查了", "looked at");
  private static final Text FOUND = new Text("发现问题", "found");
  private static final Text TITLE = new Text("要求", "asks that");
  private static final Text RECORDS = new Text("{count}份记录", "{count} record(s)");
  private static final Text OWED = new Text("{count}项应办事项", "{count} thing(s) owed");
  private static final Text CHECKED_NOTHING = new Text("未检查任何记录", "checked nothing");
  private static final Text NO_FINDING = new Text("无", "none");
  private static final Text SOME = new Text("{what}", "{what}");
  private static final Text ERRORS = new Text("错误{count}", "errors {count}");
  private static final Text WARNINGS = new Text("警告{count}", "warnings {count}");
  private static final Text NOTICES = new Text("提示{count}", "notices {count}");

  private EvidenceTable() {}

  /** One line a rule below a line of headings, in the order of the catalog. */
  static String of(Verdict verdict, Lang lang) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(RULE.in(lang), LOOKED.in(lang), FOUND.in(lang), TITLE.in(lang)));
    for (Evidence evidence : verdict.evidence()) {
      About rule = evidence.rule();
      rows.add(
          List.of(
              rule.id(),
              looked(evidence).in(lang),
              found(verdict, rule).in(lang),
              rule.title().in(lang)));
    }
    return Columns.of(rows);
  }

  /** What a rule looked at, in words. */
  static Message looked(Evidence evidence) {
    List<Message> what = new ArrayList<>();
    if (evidence.records() > 0) {
      what.add(RECORDS.with("count", evidence.records()));
    }
    if (evidence.owed() > 0) {
      what.add(OWED.with("count", evidence.owed()));
    }
    return SOME.with("what", evidence.none() ? CHECKED_NOTHING : what);
  }

  private static Message found(Verdict verdict, About rule) {
    List<Message> what = new ArrayList<>();
    add(what, ERRORS, verdict.count(rule, Severity.ERROR));
    add(what, WARNINGS, verdict.count(rule, Severity.WARNING));
    add(what, NOTICES, verdict.count(rule, Severity.NOTICE));
    return SOME.with("what", what.isEmpty() ? NO_FINDING : what);
  }

  private static void add(List<Message> what, Text word, long count) {
    if (count > 0) {
      what.add(word.with("count", count));
    }
  }
}
