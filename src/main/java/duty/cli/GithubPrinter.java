package duty.cli;

import duty.check.Diagnostic;
import duty.check.Lang;
import duty.check.Severity;
import duty.privacy.ShownText;
import java.io.PrintWriter;

/**
 * Prints findings as GitHub's workflow commands, which its runner turns into notes beside the lines
 * of a pull request. GitHub shows ten of each severity a step; the log has them all.
 */
final class GithubPrinter {
  private GithubPrinter() {}

  static void print(Answer answer, PrintWriter out) {
    for (Diagnostic diagnostic : answer.verdict().diagnostics()) {
      command(diagnostic, answer, out);
    }
  }

  private static void command(Diagnostic diagnostic, Answer answer, PrintWriter out) {
    Lang lang = answer.lang();
    var rule = diagnostic.finding().rule();
    Stretch stretch = Stretch.of(diagnostic.excerpt());
    String file = answer.paths().path(diagnostic.excerpt().span().file());
    out.append("::").append(level(diagnostic.finding().severity()));
    out.append(" file=").append(property(ShownText.line(file)));
    out.append(",line=").append(Integer.toString(stretch.line()));
    out.append(",col=").append(Integer.toString(stretch.column()));
    if (!stretch.empty()) {
      out.append(",endColumn=").append(Integer.toString(stretch.endColumn()));
    }
    out.append(",title=").append(property(rule.id() + " " + rule.title().in(lang)));
    out.append("::").append(data(answer.notes().inShort(diagnostic))).append('\n');
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTICE -> "notice";
    };
  }

  /** The runner undoes just these. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
