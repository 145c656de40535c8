package duty.cli;

import duty.app.CompareRecords;
import duty.app.TellRecord;
import duty.app.changes.RecordChange;
import duty.check.Lang;
import duty.check.Message;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Prints what changed, for programs: one record, or one commit, a line. */
final class ChangeJson {
  private static final int SCHEMA_VERSION = 1;

  private ChangeJson() {}

  static void print(CompareRecords.Comparison comparison, PrintWriter out) {
    try (JsonGenerator json = JsonPrinter.generator(out)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
      json.writeStringProperty("from", comparison.from());
      JsonPrinter.text(json, "to", comparison.to());
      json.writeArrayPropertyStart("changes");
      String separator = "\n";
      for (RecordChange change : comparison.changes()) {
        json.writeRaw(separator);
        json.writeStartObject();
        change(json, change);
        json.writeEndObject();
      }
      json.writeRaw(comparison.changes().isEmpty() ? "" : "\n");
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  static void print(TellRecord.Told told, PrintWriter out) {
    try (JsonGenerator json = JsonPrinter.generator(out)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
      json.writeStringProperty("file", told.file());
      json.writeBooleanProperty("cutOff", told.cutOff());
      json.writeArrayPropertyStart("steps");
      String separator = "\n";
      for (TellRecord.Step step : told.steps()) {
        json.writeRaw(separator);
        json.writeStartObject();
        json.writeStringProperty("day", step.day().toString());
        json.writeStringProperty("commitDay", step.said().toString());
        JsonPrinter.text(json, "commit", step.commit());
        json.writeStringProperty("author", step.author());
        json.writeStringProperty("subject", step.subject());
        change(json, step.change());
        json.writeEndObject();
      }
      json.writeRaw(told.steps().isEmpty() ? "" : "\n");
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void change(JsonGenerator json, RecordChange change) {
    json.writeStringProperty("act", word(change.act()));
    json.writeStringProperty("kind", word(change.kind()));
    json.writeStringProperty("id", change.id());
    json.writeStringProperty("file", change.file());
    JsonPrinter.text(json, "fileBefore", change.fileBefore());
    json.writeName("name");
    both(json, change.name());
    json.writeArrayPropertyStart("told");
    change.told().forEach(message -> both(json, message));
    json.writeEndArray();
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void both(JsonGenerator json, Message message) {
    json.writeStartObject();
    json.writeStringProperty("zh", message.in(Lang.ZH));
    json.writeStringProperty("en", message.in(Lang.EN));
    json.writeEndObject();
  }
}
