package duty.cli;

import duty.app.RuleBook;
import duty.app.Verdict;
import duty.check.About;
import duty.check.Clause;
import duty.check.Diagnostic;
import duty.check.Evidence;
import duty.check.Excerpt;
import duty.check.Finding;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Extent;
import duty.domain.Judging;
import duty.domain.JudgingDay;
import duty.domain.Ledger;
import duty.domain.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Findings made by hand. */
final class Made {
  static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  static final About C1 =
      new About(
          "C1",
          About.Topic.FULFILMENT,
          Severity.ERROR,
          Clause.INSPECTIONS,
          new Text("每季度至少带队检查1次", "at least one inspection is led each quarter"),
          new Text("补录检查", "register the inspection"));

  private Made() {}

  static Message say(String zh, String en) {
    return new Text(zh, en).with(Map.of());
  }

  /** The sample of the design. */
  static Diagnostic sample() {
    return new Diagnostic(
        finding(
            say(
                "李四 2026年第三季度尚未登记带队检查（应不少于1次）",
                "李四 has no inspection registered for 2026Q3 (1 owed)"),
            say("自2016-03-01起分管", "in charge since 2016-03-01"),
            List.of(),
            LocalDate.of(2026, 9, 30)),
        excerpt("duties/a.yaml", 7, "    leader: deputy-equipment", "deputy-equipment"),
        List.of());
  }

  static Diagnostic at(Excerpt excerpt) {
    return new Diagnostic(
        finding(say("问题", "a problem"), null, List.of(), null), excerpt, List.of());
  }

  static Diagnostic due(LocalDate due) {
    return new Diagnostic(
        finding(say("问题", "a problem"), null, List.of(), due),
        excerpt("a.yaml", 1, "a: b", "b"),
        List.of());
  }

  static Diagnostic pair(Excerpt first, Excerpt second) {
    var related = List.of(new Finding.Related(second.span(), say("另一条", "the other one"), false));
    return new Diagnostic(
        finding(say("两条重叠", "two overlap"), say("这一条", "this one"), related, null),
        first,
        List.of(second));
  }

  /** The first appearance of a word on a line. */
  static Excerpt excerpt(String file, int line, String text, String word) {
    int column = text.codePointCount(0, text.indexOf(word)) + 1;
    int length = word.codePointCount(0, word.length());
    return new Excerpt(new Span(file, line, column, 100, 100 + length), text);
  }

  static Finding finding(
      Message message, Message label, List<Finding.Related> related, LocalDate due) {
    return new Finding(
        C1,
        Severity.ERROR,
        Span.startOf("a.yaml"),
        message,
        label,
        related,
        due,
        say("补录检查", "register the inspection"));
  }

  static Verdict verdict(List<Diagnostic> diagnostics) {
    var ledger = new Ledger(null, Map.of(), Map.of(), List.of(), List.of(), Extent.NONE);
    return new Verdict(
        new Judging(ledger, JudgingDay.of(DAY), null),
        diagnostics,
        List.of(),
        List.of(new Evidence(C1, 1, 0)));
  }

  static Diagnostic weighing(Severity severity) {
    var one = at(excerpt("a.yaml", 1, "a: b", "b"));
    var finding = one.finding();
    return new Diagnostic(
        new Finding(
            finding.rule(),
            severity,
            finding.place(),
            finding.message(),
            null,
            List.of(),
            null,
            finding.remedy()),
        one.excerpt(),
        List.of());
  }

  static List<Diagnostic> many(int count) {
    var all = new ArrayList<Diagnostic>();
    for (int i = 0; i < count; i++) {
      all.add(sample());
    }
    return all;
  }

  static List<About> rules() {
    return RuleBook.all().stream().map(RuleBook.Standing::rule).toList();
  }
}
