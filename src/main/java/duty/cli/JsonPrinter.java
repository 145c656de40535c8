package duty.cli;

import duty.app.SetAside;
import duty.app.Verdict;
import duty.check.Diagnostic;
import duty.check.Evidence;
import duty.check.Excerpt;
import duty.check.Finding;
import duty.check.Lang;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
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
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints findings for programs: one a line, so that two runs can be compared line by line.
 * Sentences stand in both languages, so that the output does not depend on who asks.
 */
final class JsonPrinter {
  private static final int SCHEMA_VERSION = 1;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private JsonPrinter() {}

  /** What writes to {@code out} and leaves it open. */
  static JsonGenerator generator(PrintWriter out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  static void print(Answer answer, PrintWriter out) {
    Verdict verdict = answer.verdict();
    LocalDate asOf = answer.asOf();
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
      json.writeStringProperty("asOf", asOf.toString());
      text(json, "quarter", answer.quarter() == null ? null : answer.quarter().toString());
      json.writeNumberProperty("records", verdict.judging().ledger().size());
      json.writeStringProperty("history", history(verdict.judging().history().reach()));
      since(json, verdict.since());
      json.writeObjectPropertyStart("counts");
      for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.NOTICE}) {
        json.writeNumberProperty(name(severity), verdict.count(severity));
      }
      json.writeEndObject();
      json.writeArrayPropertyStart("findings");
      String separator = "\n";
      for (Diagnostic diagnostic : verdict.diagnostics()) {
        // The generator itself sets the comma, but before the white space that is written here.
        json.writeRaw(separator);
        json.writeStartObject();
        finding(json, diagnostic, asOf);
        json.writeEndObject();
      }
      json.writeRaw(verdict.diagnostics().isEmpty() ? "" : "\n");
      json.writeEndArray();
      json.writeArrayPropertyStart("setAside");
      for (SetAside one : verdict.setAside()) {
        json.writeRaw(separator);
        json.writeStartObject();
        finding(json, one.diagnostic(), asOf);
        waiver(json, one.waiver());
        json.writeEndObject();
      }
      json.writeRaw(verdict.setAside().isEmpty() ? "" : "\n");
      json.writeEndArray();
      json.writeArrayPropertyStart("rules");
      for (Evidence evidence : verdict.evidence()) {
        json.writeRaw('\n');
        evidence(json, evidence, verdict);
      }
      json.writeRaw(verdict.evidence().isEmpty() ? "" : "\n");
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** What a rule looked at and how much it found; it checked nothing where both are 0. */
  static void evidence(JsonGenerator json, Evidence evidence, Verdict verdict) {
    long findings = 0;
    for (Severity severity : Severity.values()) {
      findings += verdict.count(evidence.rule(), severity);
    }
    json.writeStartObject();
    json.writeStringProperty("rule", evidence.rule().id());
    json.writeNumberProperty("records", evidence.records());
    json.writeNumberProperty("owed", evidence.owed());
    json.writeNumberProperty("findings", findings);
    json.writeEndObject();
  }

  private static String history(History.Reach reach) {
    return reach.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How many findings there were before the change as they are now, and so are left out. */
  private static void since(JsonGenerator json, Verdict.@Nullable Since since) {
    text(json, "since", since == null ? null : since.commit());
    if (since != null) {
      json.writeNumberProperty("leftOut", since.leftOut());
    }
  }

  private static void finding(JsonGenerator json, Diagnostic diagnostic, LocalDate asOf) {
    Finding finding = diagnostic.finding();
    json.writeStringProperty("rule", finding.rule().id());
    json.writeStringProperty("severity", name(finding.severity()));
    json.writeStringProperty("topic", finding.topic().name().toLowerCase(Locale.ROOT));
    message(json, "message", finding.message());
    place(json, diagnostic.excerpt());
    message(json, "label", finding.label());
    json.writeArrayPropertyStart("related");
    for (int i = 0; i < diagnostic.related().size(); i++) {
      json.writeStartObject();
      place(json, diagnostic.related().get(i));
      message(json, "label", finding.related().get(i).label());
      json.writeEndObject();
    }
    json.writeEndArray();
    Text clause = finding.rule().clause().title();
    both(json, "clause", clause.zh(), clause.en());
    String quotation = finding.quotation();
    text(json, "quotation", quotation.isEmpty() ? null : quotation);
    LocalDate due = finding.due();
    text(json, "due", due == null ? null : due.toString());
    if (due == null) {
      json.writeNullProperty("overdueDays");
    } else {
      // Negative while there is still time.
      json.writeNumberProperty("overdueDays", ChronoUnit.DAYS.between(due, asOf));
    }
    message(json, "remedy", finding.remedy());
  }

  private static void waiver(JsonGenerator json, Entry<Waiver> entry) {
    Waiver waiver = entry.value();
    LocalDate expires = waiver.expires();
    json.writeObjectPropertyStart("waiver");
    json.writeStringProperty("file", entry.file());
    text(json, "reason", waiver.reason());
    text(json, "approvedBy", waiver.approvedBy());
    text(json, "document", waiver.document());
    text(json, "expires", expires == null ? null : expires.toString());
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

  private static void message(JsonGenerator json, String name, @Nullable Message message) {
    if (message == null) {
      json.writeNullProperty(name);
    } else {
      both(json, name, message.in(Lang.ZH), message.in(Lang.EN));
    }
  }

  private static void both(JsonGenerator json, String name, String zh, String en) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("zh", zh);
    json.writeStringProperty("en", en);
    json.writeEndObject();
  }

  static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  private static String name(Severity severity) {
    return severity.word().en();
  }
}
