package duty.cli;

import duty.check.Lang;
import duty.check.Message;
import duty.privacy.ShownText;
import java.io.PrintWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** JSON with one thing a line, so that two runs can be compared line by line. */
final class JsonLines {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private JsonLines() {}

  /** What writes to {@code out} and leaves it open; whoever reads a value may show it. */
  static JsonGenerator to(PrintWriter out) {
    return new JsonGeneratorDelegate(
        FACTORY.createGenerator(ObjectWriteContext.empty(), out), false) {
      @Override
      public JsonGenerator writeString(@Nullable String value) {
        return super.writeString(value == null ? null : ShownText.lines(value));
      }
    };
  }

  /** An array, in which each object begins a line. */
  static <T> void array(JsonGenerator json, String name, Iterable<T> all, Consumer<T> fields) {
    json.writeName(name);
    array(json, all, fields);
  }

  /** The same without a name: the whole of a file, or one within another. */
  static <T> void array(JsonGenerator json, Iterable<T> all, Consumer<T> fields) {
    json.writeStartArray();
    boolean empty = true;
    for (T one : all) {
      // The generator itself sets the comma, but before the white space that is written here.
      json.writeRaw('\n');
      json.writeStartObject();
      fields.accept(one);
      json.writeEndObject();
      empty = false;
    }
    json.writeRaw(empty ? "" : "\n");
    json.writeEndArray();
  }

  static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }

  /** An object with both languages; {@code null} where there is no message. */
  static void both(JsonGenerator json, String name, @Nullable Message message) {
    json.writeName(name);
    if (message == null) {
      json.writeNull();
    } else {
      both(json, message);
    }
  }

  static void both(JsonGenerator json, Message message) {
    json.writeStartObject();
    json.writeStringProperty("zh", message.in(Lang.ZH));
    json.writeStringProperty("en", message.in(Lang.EN));
    json.writeEndObject();
  }
}
