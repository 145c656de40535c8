package duty.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import duty.ExamplePlace;
import duty.domain.Fault;
import duty.domain.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An editor with the schemas says what {@code duty validate} says of a record's fields. */
class JsonSchemaTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What a schema can see: fields and forms, not other files. */
  private static final Set<Fault.Code> SEEN =
      EnumSet.of(
          Fault.Code.UNKNOWN_FIELD,
          Fault.Code.MISSING_FIELD,
          Fault.Code.WRONG_TYPE,
          Fault.Code.NOT_ONE_VALUE,
          Fault.Code.NO_VALUE,
          Fault.Code.MALFORMED,
          Fault.Code.OUT_OF_BOUNDS,
          Fault.Code.NOT_ALLOWED,
          Fault.Code.IMPOSSIBLE_DATE,
          Fault.Code.FULL_WIDTH_VALUE,
          Fault.Code.YEAR_BEYOND,
          Fault.Code.ODD_CHARACTER,
          Fault.Code.FULL_WIDTH_COLON,
          Fault.Code.ATTACHMENT_OUTSIDE);

  private final Map<Kind, Schema> schemas = new EnumMap<>(Kind.class);

  JsonSchemaTest() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    for (Kind kind : Kind.values()) {
      schemas.put(kind, registry.getSchema(JsonSchema.of(kind)));
    }
  }

  @Test
  void the_schemas_are_schemas() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                com.networknt.schema.SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
    for (Kind kind : Kind.values()) {
      assertThat(meta.validate(JSON.readTree(JsonSchema.of(kind)))).as(kind.folder()).isEmpty();
    }
    for (String word : JsonSchema.activityKinds().keySet()) {
      assertThat(meta.validate(JSON.readTree(JsonSchema.ofActivity(word)))).as(word).isEmpty();
    }
    assertThat(meta.validate(JSON.readTree(JsonSchema.ofAll()))).isEmpty();
  }

  @Test
  void the_schemas_agree_with_the_check_on_every_record_there_is() throws IOException {
    List<String> apart = new ArrayList<>();
    int looked = 0;
    for (Path root : trees()) {
      RecordFolder folder = new RecordFolder(RecordSource.of(root), new ArrayList<>()).list();
      for (RecordFile file : folder.files()) {
        SourceText source = file.read(Overlay.NONE, new ArrayList<>());
        Object loaded = source == null ? null : loaded(source.text());
        if (loaded != null) {
          looked++;
          compare(root + "/" + file.file(), file.kind(), source.text(), loaded, apart);
        }
      }
    }
    assertThat(apart).isEmpty();
    assertThat(looked).isGreaterThan(1000);
  }

  @Test
  void the_schemas_agree_with_the_check_on_mutated_records() {
    Random random = new Random(20261124);
    List<RecordFile> files = new ArrayList<>();
    for (Path root : List.of(Path.of("records"), ExamplePlace.of("good/S2-every-field"))) {
      files.addAll(new RecordFolder(RecordSource.of(root), new ArrayList<>()).list().files());
    }
    List<String> apart = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < 4000; i++) {
      RecordFile file = files.get(random.nextInt(files.size()));
      SourceText source = file.read(Overlay.NONE, new ArrayList<>());
      assertThat(source).isNotNull();
      Object mutated = new Mutation(random).of(loaded(source.text()));
      String text = JSON.writeValueAsString(mutated);
      refused += compare(i + " " + file.file() + ": " + text, file.kind(), text, mutated, apart);
    }
    assertThat(apart).isEmpty();
    assertThat(refused).isGreaterThan(2000);
  }

  /** Gives 1 where both refuse it. */
  private int compare(String name, Kind kind, String text, Object loaded, List<String> apart) {
    JsonNode tree = JSON.valueToTree(loaded);
    var errors =
        schemas
            .get(kind)
            .validate(
                tree, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
    List<Fault> faults = new ArrayList<>();
    SourceText source = new SourceText(kind.folder(), text);
    Node.Mapping root = YamlReader.read(source, faults);
    if (root != null) {
      new Conversion(source, Map.of(), new FolderAttachments(Path.of("records")), faults)
          .record(root, kind);
    }
    List<Fault> seen = faults.stream().filter(fault -> SEEN.contains(fault.code())).toList();
    if (errors.isEmpty() != seen.isEmpty()) {
      apart.add(name + "\n  schema: " + errors + "\n  check: " + seen);
    }
    return errors.isEmpty() ? 0 : 1;
  }

  private static List<Path> trees() throws IOException {
    List<Path> trees = new ArrayList<>(List.of(Path.of("records")));
    for (String kind : List.of("good", "bad")) {
      try (Stream<Path> folders = Files.list(Path.of("examples", kind))) {
        folders.sorted().forEach(one -> trees.add(ExamplePlace.of(kind + "/" + one.getFileName())));
      }
    }
    return trees;
  }

  /** As YAML 1.2's core schema has it; null where it is no single plain mapping. */
  private static @Nullable Object loaded(String text) {
    List<Fault> faults = new ArrayList<>();
    if (YamlReader.read(new SourceText("x", text), faults) == null || !faults.isEmpty()) {
      return null;
    }
    return new Load(
            LoadSettings.builder()
                .setSchema(new org.snakeyaml.engine.v2.schema.CoreSchema())
                .build())
        .loadFromString(text);
  }

  /** Changes one thing somewhere in a record. */
  private record Mutation(Random random) {
    private static final List<Object> OTHERS =
        List.of(
            "",
            " ",
            "某某",
            "2026-02-30",
            "2026-8-1",
            "2026年8月1日",
            "2026-08-14",
            "25:61",
            "yes",
            -1,
            0,
            1_000_000_000_000L,
            2.5,
            true,
            List.of(),
            List.of("a"),
            Map.of("name", "某"),
            "attachments/a.pdf",
            "../a.pdf",
            "张　三");

    Object of(@Nullable Object value) {
      if (value instanceof Map<?, ?> map) {
        return mapping(map);
      }
      if (value instanceof List<?> list && !list.isEmpty()) {
        List<Object> copy = new ArrayList<>(list);
        int at = random.nextInt(copy.size());
        copy.set(at, of(copy.get(at)));
        return copy;
      }
      return OTHERS.get(random.nextInt(OTHERS.size()));
    }

    private Object mapping(Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>(map);
      List<Object> keys = new ArrayList<>(copy.keySet());
      if (keys.isEmpty()) {
        return copy;
      }
      Object key = keys.get(random.nextInt(keys.size()));
      switch (random.nextInt(6)) {
        case 0 -> copy.remove(key);
        case 1 -> copy.put("unheard-of", "某");
        case 2 -> copy.put(key, null);
        case 3 -> copy.put(key, OTHERS.get(random.nextInt(OTHERS.size())));
        default -> copy.put(key, of(copy.get(key)));
      }
      return copy;
    }
  }
}
