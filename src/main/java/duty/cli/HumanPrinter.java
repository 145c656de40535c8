package duty.cli;

import duty.check.Diagnostic;
import duty.check.Excerpt;
import duty.check.Finding;
import duty.check.Lang;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Span;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints findings for people: what, where, on what basis, until when, what to do. */
final class HumanPrinter {
  private static final Text BASIS = new Text("依据", "basis");
  private static final Text DUE = new Text("期限", "due");
  private static final Text REMEDY = new Text("改法", "remedy");
  private static final Text EXPLAIN = new Text("说明", "see");
  private static final Text QUOTED = new Text("{clause}：“{quotation}”", "{clause}: “{quotation}”");
  private static final Text OVERDUE = new Text("{due}（已逾期{days}天）", "{due} ({days} days overdue)");
  private static final Text OVERDUE_ONE =
      new Text("{due}（已逾期{days}天）", "{due} ({days} day overdue)");
  private static final Text TODAY = new Text("{due}（今天到期）", "{due} (today)");
  private static final Text LEFT = new Text("{due}（还有{days}天）", "{due} ({days} days left)");
  private static final Text LEFT_ONE = new Text("{due}（还有{days}天）", "{due} ({days} day left)");

  private final Lang lang;
  private final LocalDate asOf;
  private final Colours colours;

  HumanPrinter(Lang lang, LocalDate asOf, Colours colours) {
    this.lang = lang;
    this.asOf = asOf;
    this.colours = colours;
  }

  /** One after another, with an empty line between them. */
  void print(List<Diagnostic> diagnostics, PrintWriter out) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      append(diagnostic, text);
      out.append(text);
      text.setLength(0);
      text.append('\n');
    }
  }

  private void append(Diagnostic diagnostic, StringBuilder text) {
    Finding finding = diagnostic.finding();
    String id = finding.rule().id();
    String word = finding.severity().word().in(lang) + "[" + id + "]";
    text.append(colours.weigh(finding.severity(), word)).append(' ');
    text.append(colours.bold(words(finding.message()))).append('\n');

    int gutter = Integer.toString(diagnostic.excerpt().span().line()).length();
    for (Excerpt excerpt : diagnostic.related()) {
      gutter = Math.max(gutter, Integer.toString(excerpt.span().line()).length());
    }
    excerpt(diagnostic.excerpt(), finding.label(), finding, gutter, text);
    for (int i = 0; i < diagnostic.related().size(); i++) {
      Message label = finding.related().get(i).label();
      excerpt(diagnostic.related().get(i), label, finding, gutter, text);
    }

    note(BASIS, basis(finding), gutter, text);
    if (finding.due() != null) {
      note(DUE, due(finding.due()), gutter, text);
    }
    note(REMEDY, words(finding.remedy()), gutter, text);
    note(EXPLAIN, "duty explain " + id, gutter, text);
  }

  private void excerpt(
      Excerpt excerpt, @Nullable Message label, Finding finding, int gutter, StringBuilder text) {
    Span span = excerpt.span();
    String indent = " ".repeat(gutter);
    text.append(indent).append(colours.frame(" ┌─ ")).append(Harmless.show(span.file()));
    text.append(':').append(span.line()).append(':').append(span.column()).append('\n');
    String caret = "";
    // Of a file that is empty, or not text at all, there is nothing to show.
    if (!excerpt.text().isEmpty() || span.end() > span.start()) {
      ExcerptLine line = ExcerptLine.of(excerpt);
      String number = Integer.toString(span.line());
      text.append(" ".repeat(gutter - number.length())).append(colours.frame(number + " │"));
      text.append(line.text().isEmpty() ? "" : " ").append(line.text()).append('\n');
      caret = line.caret();
    }
    if (!caret.isEmpty() || label != null) {
      String mark = caret.stripLeading();
      text.append(indent).append(colours.frame(" │")).append(' ');
      text.append(caret, 0, caret.length() - mark.length());
      text.append(mark.isEmpty() ? "" : colours.weigh(finding.severity(), mark));
      if (label != null) {
        text.append(mark.isEmpty() ? "" : " ").append(words(label));
      }
      text.append('\n');
    }
  }

  private void note(Text name, String value, int gutter, StringBuilder text) {
    text.append(" ".repeat(gutter)).append(colours.frame(" = "));
    text.append(name.in(lang)).append(' ').append(value).append('\n');
  }

  private String basis(Finding finding) {
    String quotation = finding.rule().clause().quotation();
    Text clause = finding.rule().clause().title();
    return quotation.isEmpty()
        ? clause.in(lang)
        : QUOTED.with(Map.of("clause", clause, "quotation", quotation)).in(lang);
  }

  private String due(LocalDate due) {
    long days = ChronoUnit.DAYS.between(due, asOf);
    Text text;
    if (days > 0) {
      text = days == 1 ? OVERDUE_ONE : OVERDUE;
    } else {
      text = days == 0 ? TODAY : days == -1 ? LEFT_ONE : LEFT;
    }
    Map<String, Object> facts =
        days == 0 ? Map.of("due", due) : Map.of("due", due, "days", Math.abs(days));
    return text.with(facts).in(lang);
  }

  /** The facts in a sentence come from the records, and so may carry anything. */
  private String words(Message message) {
    return Harmless.show(message.in(lang));
  }
}
