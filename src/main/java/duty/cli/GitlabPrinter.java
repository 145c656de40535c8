package duty.cli;

import duty.check.Diagnostic;
import duty.check.Severity;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Prints findings as GitLab's Code Quality report: a list, one finding a line. */
final class GitlabPrinter {
  private GitlabPrinter() {}

  static void print(Answer answer, PrintWriter out) {
    List<Diagnostic> diagnostics = answer.verdict().diagnostics();
    List<String> fingerprints = Fingerprints.of(diagnostics);
    try (JsonGenerator json = JsonLines.to(out)) {
      Iterator<String> fingerprint = fingerprints.iterator();
      JsonLines.array(json, diagnostics, one -> finding(json, one, fingerprint.next(), answer));
      json.writeRaw('\n');
    }
  }

  private static void finding(
      JsonGenerator json, Diagnostic diagnostic, String fingerprint, Answer answer) {
    json.writeStringProperty("description", answer.notes().inShort(diagnostic));
    json.writeStringProperty("check_name", diagnostic.finding().rule().id());
    json.writeStringProperty("fingerprint", fingerprint);
    json.writeStringProperty("severity", severity(diagnostic.finding().severity()));
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", answer.paths().path(diagnostic.excerpt().span().file()));
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", diagnostic.excerpt().span().line());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Of info, minor, major, critical and blocker. */
  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTICE -> "info";
    };
  }
}
