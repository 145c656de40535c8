package duty.cli;

import duty.check.Diagnostic;
import duty.check.Excerpt;
import duty.check.Finding;
import duty.check.Lang;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Span;
import duty.privacy.ShownText;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints findings for people: what, where, on what basis, until when, what to do. */
final class HumanPrinter {
  private final Lang lang;
  private final Notes notes;
  private final Colours colours;

  HumanPrinter(Lang lang, LocalDate asOf, Colours colours) {
    this.lang = lang;
    this.notes = new Notes(lang, asOf);
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
    text.append(colours.bold(notes.words(finding.message()))).append('\n');

    int gutter = gutter(diagnostic);
    excerpt(diagnostic.excerpt(), finding.label(), finding, gutter, text);
    for (int i = 0; i < diagnostic.related().size(); i++) {
      Finding.Related related = finding.related().get(i);
      if (!related.again()) {
        excerpt(diagnostic.related().get(i), related.label(), finding, gutter, text);
      }
    }

    note(Notes.BASIS, notes.basis(finding), gutter, text);
    if (finding.due() != null) {
      note(Notes.DUE, notes.due(finding.due()), gutter, text);
    }
    notes.also(diagnostic).ifPresent(places -> line(places, gutter, text));
    note(Notes.REMEDY, notes.words(finding.remedy()), gutter, text);
    note(Notes.EXPLAIN, Notes.explain(finding.rule()), gutter, text);
  }

  /** How wide the highest of the line numbers shown is. */
  private static int gutter(Diagnostic diagnostic) {
    int highest = diagnostic.excerpt().span().line();
    for (Excerpt excerpt : diagnostic.each().get(0).related()) {
      highest = Math.max(highest, excerpt.span().line());
    }
    return Integer.toString(highest).length();
  }

  private void excerpt(
      Excerpt excerpt, @Nullable Message label, Finding finding, int gutter, StringBuilder text) {
    Span span = excerpt.span();
    String indent = " ".repeat(gutter);
    text.append(indent).append(colours.frame(" ┌─ ")).append(ShownText.line(span.file()));
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
        text.append(mark.isEmpty() ? "" : " ").append(notes.words(label));
      }
      text.append('\n');
    }
  }

  private void note(Text name, String value, int gutter, StringBuilder text) {
    line(name.in(lang) + " " + value, gutter, text);
  }

  private void line(String value, int gutter, StringBuilder text) {
    text.append(" ".repeat(gutter)).append(colours.frame(" = ")).append(value).append('\n');
  }
}
