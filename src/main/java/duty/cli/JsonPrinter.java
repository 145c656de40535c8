package duty.cli;

import duty.app.Verdict;
import duty.check.Diagnostic;
import duty.check.Evidence;
import duty.check.Excerpt;
import duty.check.Finding;
import duty.check.Severity;
import duty.domain.Entry;
import duty.domain.History;
import duty.domain.Span;
import duty.domain.Waiver;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Prints findings for programs: one a line, so that two runs can be compared line by line.
 * Sentences stand in both languages, so that the output does not depend on who asks.
 */
final class JsonPrinter {
  private static final int SCHEMA_VERSION = 1;

  private JsonPrinter() {}

  static void print(Answer answer, PrintWriter out) {
    Verdict verdict = answer.verdict();
    LocalDate asOf = answer.asOf();
    try (JsonGenerator json = JsonLines.to(out)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
      json.writeStringProperty("asOf", asOf.toString());
      JsonLines.text(
          json, "quarter", answer.quarter() == null ? null : answer.quarter().toString());
      json.writeNumberProperty("records", verdict.judging().ledger().size());
      json.writeStringProperty("history", history(verdict.judging().history().reach()));
      since(json, verdict.since());
      counts(json, verdict);
      JsonLines.array(json, "findings", verdict.diagnostics(), one -> finding(json, one, asOf));
      JsonLines.array(
          json,
          "setAside",
          verdict.setAside(),
          one -> {
            finding(json, one.diagnostic(), asOf);
            waiver(json, one.waiver());
          });
      JsonLines.array(json, "rules", verdict.evidence(), one -> evidence(json, one, verdict));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void counts(JsonGenerator json, Verdict verdict) {
    json.writeObjectPropertyStart("counts");
    for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.NOTICE}) {
      json.writeNumberProperty(name(severity), verdict.count(severity));
    }
    json.writeEndObject();
  }

  /** What a rule looked at and how much it found; it checked nothing where both are 0. */
  static void evidence(JsonGenerator json, Evidence evidence, Verdict verdict) {
    long findings = 0;
    for (Severity severity : Severity.values()) {
      findings += verdict.count(evidence.rule(), severity);
    }
    json.writeStringProperty("rule", evidence.rule().id());
    json.writeNumberProperty("records", evidence.records());
    json.writeNumberProperty("owed", evidence.owed());
    json.writeNumberProperty("findings", findings);
  }

  private static String history(History.Reach reach) {
    return reach.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How many findings there were before the change as they are now, and so are left out. */
  private static void since(JsonGenerator json, Verdict.@Nullable Since since) {
    JsonLines.text(json, "since", since == null ? null : since.commit());
    if (since != null) {
      json.writeNumberProperty("leftOut", since.leftOut());
    }
  }

  private static void finding(JsonGenerator json, Diagnostic diagnostic, LocalDate asOf) {
    Finding finding = diagnostic.finding();
    json.writeStringProperty("rule", finding.rule().id());
    json.writeStringProperty("severity", name(finding.severity()));
    json.writeStringProperty("topic", finding.topic().name().toLowerCase(Locale.ROOT));
    JsonLines.both(json, "message", finding.message());
    place(json, diagnostic.excerpt());
    JsonLines.both(json, "label", finding.label());
    json.writeArrayPropertyStart("related");
    for (int i = 0; i < diagnostic.related().size(); i++) {
      json.writeStartObject();
      place(json, diagnostic.related().get(i));
      JsonLines.both(json, "label", finding.related().get(i).label());
      json.writeBooleanProperty("again", finding.related().get(i).again());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonLines.both(json, "clause", finding.rule().clause().title().with());
    String quotation = finding.quotation();
    JsonLines.text(json, "quotation", quotation.isEmpty() ? null : quotation);
    LocalDate due = finding.due();
    JsonLines.text(json, "due", due == null ? null : due.toString());
    if (due == null) {
      json.writeNullProperty("overdueDays");
    } else {
      // Negative while there is still time.
      json.writeNumberProperty("overdueDays", ChronoUnit.DAYS.between(due, asOf));
    }
    JsonLines.both(json, "remedy", finding.remedy());
    json.writeArrayPropertyStart("leaders");
    finding.owedBy().forEach(json::writeString);
    json.writeEndArray();
  }

  private static void waiver(JsonGenerator json, Entry<Waiver> entry) {
    Waiver waiver = entry.value();
    LocalDate expires = waiver.expires();
    json.writeObjectPropertyStart("waiver");
    json.writeStringProperty("file", entry.file());
    JsonLines.text(json, "reason", waiver.reason());
    JsonLines.text(json, "approvedBy", waiver.approvedBy());
    JsonLines.text(json, "document", waiver.document());
    JsonLines.text(json, "expires", expires == null ? null : expires.toString());
    json.writeEndObject();
  }

  /** Line and column from 1, start and end from 0, all but the line in code points. */
  private static void place(JsonGenerator json, Excerpt excerpt) {
    Span span = excerpt.span();
    json.writeStringProperty("file", span.file());
    json.writeNumberProperty("line", span.line());
    json.writeNumberProperty("column", span.column());
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  private static String name(Severity severity) {
    return severity.word().en();
  }
}
