package duty.store;

import duty.domain.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shapes as JSON Schema (draft 7, which editors know best), so that an editor completes and
 * explains fields. A scalar may be written with quotation marks or without, so a number also stands
 * as text and text also as a number.
 */
public final class JsonSchema {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
  private static final List<String> ANY_SCALAR = List.of("string", "number", "boolean");

  /** IsoDay's years. */
  private static final String YEAR = "(199\\d|20\\d\\d|2100)";

  private JsonSchema() {}

  /** Of one kind of record. */
  public static String of(Kind kind) {
    return write(root(kind.chinese(), kind(kind)));
  }

  /**
   * Of one kind of activity.
   *
   * @param word as in {@code kind}
   * @throws IllegalArgumentException where there is no such kind
   */
  public static String ofActivity(String word) {
    Shape shape = Shapes.of(Kind.ACTIVITY, word);
    if (shape == null) {
      throw new IllegalArgumentException("no activity " + word);
    }
    return write(root(Kind.ACTIVITY.chinese(), activity(word, shape)));
  }

  /** Of every kind of record in one, by folder, under {@code definitions}. */
  public static String ofAll() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      definitions.put(kind.folder(), kind(kind));
    }
    Map<String, Object> all = root("履职台账", Map.of());
    all.put("definitions", definitions);
    return write(all);
  }

  /** The words that an activity's {@code kind} may be, each with what the desk calls it. */
  public static Map<String, String> activityKinds() {
    return ActivityShapes.TITLES;
  }

  private static Map<String, Object> root(String title, Map<String, Object> schema) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", DRAFT);
    root.put("title", title);
    root.putAll(schema);
    return root;
  }

  private static Map<String, Object> kind(Kind kind) {
    Shape shape = Shapes.of(kind, null);
    return shape == null ? activities() : group(shape);
  }

  /** The word in {@code kind} decides which fields there are. */
  private static Map<String, Object> activities() {
    List<Object> each = new ArrayList<>();
    for (String word : Shapes.activityKinds()) {
      Shape shape = Shapes.of(Kind.ACTIVITY, word);
      if (shape != null) {
        each.add(
            ordered(
                "if",
                Map.of("properties", Map.of("kind", Map.of("const", word))),
                "then",
                group(shape)));
      }
    }
    Shape.Field kind = ActivityShapes.KIND;
    return ordered(
        "type",
        "object",
        "required",
        List.of(kind.name()),
        "properties",
        Map.of(kind.name(), field(kind)),
        "allOf",
        each);
  }

  private static Map<String, Object> activity(String word, Shape shape) {
    Map<String, Object> schema = group(shape);
    @SuppressWarnings("unchecked") // group puts fields by name there
    Map<String, Object> fields = (Map<String, Object>) schema.get("properties");
    if (fields != null) {
      fields.put("kind", ordered("const", word, "title", ActivityShapes.KIND.title()));
    }
    return schema;
  }

  private static Map<String, Object> group(Shape shape) {
    Map<String, Object> fields = new LinkedHashMap<>();
    shape.fields().values().forEach(field -> fields.put(field.name(), field(field)));
    List<String> required =
        shape.fields().values().stream()
            .filter(Shape.Field::required)
            .map(Shape.Field::name)
            .toList();
    return ordered(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        required,
        "properties",
        fields);
  }

  private static Map<String, Object> field(Shape.Field field) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", field.title());
    schema.put("description", description(field));
    schema.putAll(type(field.type()));
    return schema;
  }

  private static String description(Shape.Field field) {
    String must = field.required() ? "必填。" : "";
    String hint = field.hint().isEmpty() ? "" : field.hint() + "。";
    return must + hint + "写法：" + Form.of(field.type());
  }

  private static Map<String, Object> type(Type type) {
    if (type instanceof Type.Listing listing) {
      return listing(listing);
    }
    if (type instanceof Type.Group group) {
      return group(group.shape());
    }
    if (type instanceof Type.Named named) {
      return ordered("type", "object", "additionalProperties", group(named.shape()));
    }
    if (type instanceof Type.Choice choice) {
      return ordered("type", "string", "enum", choice.words());
    }
    if (type instanceof Type.Amount amount) {
      return amount(amount);
    }
    return type instanceof Type.Plain plain ? plain(plain) : text();
  }

  private static Map<String, Object> listing(Type.Listing listing) {
    Map<String, Object> list = ordered("type", "array", "items", type(listing.item()));
    if (listing.filled()) {
      list.put("minItems", 1);
    }
    return listing.orAlone() ? Map.of("anyOf", List.of(type(listing.item()), list)) : list;
  }

  private static Map<String, Object> amount(Type.Amount amount) {
    String digits = amount.whole() ? "^-?\\d{1,15}$" : "^-?\\d{1,15}(\\.\\d{1,6})?$";
    return Map.of(
        "anyOf",
        List.of(
            ordered(
                "type",
                amount.whole() ? "integer" : "number",
                "minimum",
                amount.min(),
                "maximum",
                amount.max()),
            ordered("type", "string", "pattern", digits)));
  }

  /** With what an editor is to say where the pattern does not hold. */
  private static Map<String, Object> plain(Type.Plain type) {
    Map<String, Object> schema = new LinkedHashMap<>(form(type));
    if (schema.containsKey("pattern")) {
      schema.put("patternErrorMessage", "应为" + Expected.of(type).zh());
    }
    return schema;
  }

  private static Map<String, Object> form(Type.Plain type) {
    return switch (type) {
      case TEXT -> text();
      case NAME -> shaped(ANY_SCALAR, "^(?!\\s)[^\\u3000]*[^\\s\\u3000]$");
      case DATE -> dated("^" + YEAR + "-\\d{2}-\\d{2}$");
      case DUE_DAY ->
          shaped("^((0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|day ([1-9]|[12]\\d|3[01]))$");
      case TIME -> shaped("^([01]\\d|2[0-3]):[0-5]\\d$");
      case MOMENT -> shaped("^" + YEAR + "-\\d{2}-\\d{2}[ T]([01]\\d|2[0-3]):[0-5]\\d$");
      case QUARTER -> shaped("^" + YEAR + "Q[1-4]$");
      case DIGEST -> shaped(List.of("string", "integer"), "^[0-9a-f]{64}$");
      case ALLOWANCE -> shaped("^([1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6]) (working-)?days?$");
      case FLAG -> Map.of("enum", List.of(true, false, "true", "false"));
      case ATTACHMENT -> attachment();
    };
  }

  private static Map<String, Object> attachment() {
    Map<String, Object> path = shaped("^attachments/");
    Map<String, Object> digested =
        ordered(
            "type",
            "object",
            "additionalProperties",
            false,
            "required",
            List.of("file"),
            "properties",
            ordered("file", path, "sha256", plain(Type.Plain.DIGEST)));
    return Map.of("anyOf", List.of(path, digested));
  }

  private static Map<String, Object> text() {
    return shaped(ANY_SCALAR, "\\S");
  }

  private static Map<String, Object> dated(String pattern) {
    Map<String, Object> date = shaped(pattern);
    date.put("format", "date");
    return date;
  }

  private static Map<String, Object> shaped(String pattern) {
    return shaped("string", pattern);
  }

  /** The pattern is for text; numbers pass, such as a digest of nothing but digits. */
  private static Map<String, Object> shaped(Object type, String pattern) {
    return ordered("type", type, "pattern", pattern);
  }

  private static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  private static String write(Map<String, Object> schema) {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
  }
}
