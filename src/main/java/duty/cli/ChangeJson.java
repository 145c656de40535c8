package duty.cli;

import duty.app.CompareRecords;
import duty.app.TellRecord;
import duty.app.changes.RecordChange;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Prints what changed, for programs: one record, or one commit, a line. */
final class ChangeJson {
  private static final int SCHEMA_VERSION = 1;

  private ChangeJson() {}

  static void print(CompareRecords.Comparison comparison, PrintWriter out) {
    try (JsonGenerator json = JsonLines.to(out)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
      json.writeStringProperty("from", comparison.from());
      JsonLines.text(json, "to", comparison.to());
      JsonLines.array(json, "changes", comparison.changes(), change -> change(json, change));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  static void print(TellRecord.Told told, PrintWriter out) {
    try (JsonGenerator json = JsonLines.to(out)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
      json.writeStringProperty("file", told.file());
      json.writeBooleanProperty("cutOff", told.cutOff());
      JsonLines.array(json, "steps", told.steps(), step -> step(json, step));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void step(JsonGenerator json, TellRecord.Step step) {
    json.writeStringProperty("day", step.day().toString());
    json.writeStringProperty("commitDay", step.said().toString());
    JsonLines.text(json, "commit", step.commit());
    json.writeStringProperty("author", step.author());
    json.writeStringProperty("subject", step.subject());
    change(json, step.change());
  }

  private static void change(JsonGenerator json, RecordChange change) {
    json.writeStringProperty("act", word(change.act()));
    json.writeStringProperty("kind", word(change.kind()));
    json.writeStringProperty("id", change.id());
    json.writeStringProperty("file", change.file());
    JsonLines.text(json, "fileBefore", change.fileBefore());
    JsonLines.both(json, "name", change.name());
    json.writeArrayPropertyStart("told");
    change.told().forEach(message -> JsonLines.both(json, message));
    json.writeEndArray();
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
