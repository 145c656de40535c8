package duty.cli;

import duty.app.SetAside;
import duty.check.Diagnostic;
import duty.check.Excerpt;
import duty.check.Finding;
import duty.check.Severity;
import duty.domain.Span;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Prints findings as SARIF 2.1.0 (OASIS), one a line, for GitHub's code scanning and whatever else
 * reads it. GitHub turns a run with more than 25,000 results away; beyond that the lightest are
 * left out, and a notification says so.
 */
final class SarifPrinter {
  static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final Answer answer;
  private final JsonGenerator json;
  private final SarifRules rules;

  private SarifPrinter(Answer answer, JsonGenerator json) {
    this.answer = answer;
    this.json = json;
    this.rules = new SarifRules(answer.verdict(), answer.lang());
  }

  static void print(Answer answer, PrintWriter out) {
    try (JsonGenerator json = JsonLines.to(out)) {
      new SarifPrinter(answer, json).log();
      json.writeRaw('\n');
    }
  }

  private void log() {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    rules.tool(json);
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeObjectPropertyStart("automationDetails");
    json.writeStringProperty("id", "duty/");
    json.writeEndObject();
    results();
    properties();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What counts, and after it what is set aside. */
  private void results() {
    List<Diagnostic> counted = answer.verdict().diagnostics();
    List<SetAside> setAside = answer.verdict().setAside();
    List<Diagnostic> all = new ArrayList<>(counted);
    setAside.forEach(one -> all.add(one.diagnostic()));
    List<String> fingerprints = Fingerprints.of(all);
    List<Integer> shown = shown(all, counted.size());
    invocation(all.size() - shown.size());
    JsonLines.array(
        json,
        "results",
        shown,
        i -> {
          result(all.get(i), fingerprints.get(i));
          if (i >= counted.size()) {
            suppressed(setAside.get(i - counted.size()));
          }
        });
  }

  /**
   * The places in the list of those that are printed, in its order.
   *
   * @param counted how many count; those after them, set aside, are left out first
   */
  private static List<Integer> shown(List<Diagnostic> all, int counted) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      places.add(i);
    }
    if (places.size() > MOST_RESULTS) {
      places.sort(
          Comparator.comparing((Integer i) -> i >= counted)
              .thenComparing(i -> all.get(i).finding().severity(), Comparator.reverseOrder()));
      places = new ArrayList<>(places.subList(0, MOST_RESULTS));
      places.sort(Comparator.naturalOrder());
    }
    return places;
  }

  private void invocation(int leftOut) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", true);
    if (leftOut > 0) {
      json.writeArrayPropertyStart("toolExecutionNotifications");
      json.writeStartObject();
      json.writeStringProperty("level", "warning");
      text("message", SarifRules.LEFT_OUT.with("count", leftOut).in(answer.lang()));
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void result(Diagnostic diagnostic, String fingerprint) {
    Finding finding = diagnostic.finding();
    json.writeStringProperty("ruleId", finding.rule().id());
    json.writeNumberProperty("ruleIndex", rules.index(finding.rule()));
    json.writeStringProperty("level", SarifRules.level(finding.severity()));
    text("message", answer.notes().inShort(diagnostic));
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    place(diagnostic.excerpt());
    json.writeEndObject();
    json.writeEndArray();
    related(diagnostic);
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("dutyFinding/v1", fingerprint);
    // The only one that GitHub looks at; without it every finding of a line would be the same one.
    json.writeStringProperty("primaryLocationLineHash", fingerprint);
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("clause", answer.notes().basis(finding));
    if (finding.due() != null) {
      json.writeStringProperty("due", finding.due().toString());
    }
    json.writeStringProperty("remedy", answer.notes().words(finding.remedy()));
    json.writeEndObject();
  }

  /** That it was set aside outside of the file in which it stands, and by what. */
  private void suppressed(SetAside setAside) {
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    json.writeStringProperty("kind", "external");
    json.writeStringProperty("status", "accepted");
    json.writeStringProperty("justification", answer.notes().waived(setAside.waiver()));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void related(Diagnostic diagnostic) {
    if (diagnostic.related().isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("relatedLocations");
    for (int i = 0; i < diagnostic.related().size(); i++) {
      json.writeStartObject();
      json.writeNumberProperty("id", i + 1);
      place(diagnostic.related().get(i));
      text("message", answer.notes().words(diagnostic.finding().related().get(i).label()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Excerpt excerpt) {
    Span span = excerpt.span();
    Stretch stretch = Stretch.of(excerpt);
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", answer.paths().uri(span.file()));
    json.writeStringProperty("uriBaseId", "%SRCROOT%");
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", stretch.line());
    json.writeNumberProperty("startColumn", stretch.column());
    json.writeNumberProperty("endColumn", stretch.endColumn());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** What was asked, and what each rule looked at. */
  private void properties() {
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("asOf", answer.asOf().toString());
    if (answer.quarter() != null) {
      json.writeStringProperty("quarter", answer.quarter().toString());
    }
    json.writeNumberProperty("records", answer.verdict().judging().ledger().size());
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.word().en() + "s", answer.verdict().count(severity));
    }
    json.writeNumberProperty("setAside", answer.verdict().setAside().size());
    JsonLines.array(
        json,
        "rules",
        answer.verdict().evidence(),
        one -> JsonPrinter.evidence(json, one, answer.verdict()));
    json.writeEndObject();
  }

  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
