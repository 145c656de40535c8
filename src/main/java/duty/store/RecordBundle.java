package duty.store;

import duty.domain.Fault;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.domain.ReportBasis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The records that a paper rests on, as they travel in it: what each of them says, without
 * comments, and the digests of the files that they name. One JSON text; each record stands on a
 * line of its own, its fields in the order of its file.
 */
public final class RecordBundle {
  private static final String FORMAT = "duty records 2";
  private static final String QUARTER_REPORT = "quarter-report";
  private static final String YEAR_REPORT = "year-report";
  private static final JsonFactory JSON = new JsonFactory();

  private final Heading heading;
  private final Map<String, String> records;
  private final Map<String, String> attachments;

  /**
   * What the paper was made of and by.
   *
   * @param number 文号
   * @param signer 签发人, by name
   * @param filed the day on which it was handed in, which is its date
   * @param commit as the paper names it; null outside git
   * @param program the version of it
   */
  public record Heading(
      Period period,
      LocalDate asOf,
      String number,
      String signer,
      LocalDate filed,
      @Nullable String commit,
      String program) {
    /** What of the records the paper rests on; the rest it carries for names and numbers. */
    public ReportBasis basis() {
      return new ReportBasis(period, asOf);
    }
  }

  private RecordBundle(
      Heading heading, Map<String, String> records, Map<String, String> attachments) {
    this.heading = heading;
    this.records = records;
    this.attachments = attachments;
  }

  /**
   * Packs records up.
   *
   * @param files paths of records that can be read
   */
  public static RecordBundle of(Heading heading, RecordSource source, Collection<String> files) {
    Map<String, String> records = new TreeMap<>();
    TreeSet<String> named = new TreeSet<>();
    Attachments looking = new Looking(source.attachments(), named);
    RecordFolder folder = new RecordFolder(source, new ArrayList<>());
    for (String file : files) {
      RecordFile one = folder.at(file).orElseThrow();
      List<Fault> faults = new ArrayList<>();
      SourceText text = Objects.requireNonNull(one.read(source.overlay(), faults), file);
      Node.Mapping root = Objects.requireNonNull(YamlReader.read(text, faults), file);
      new Conversion(text, Map.of(), looking, faults).record(root, one.kind());
      records.put(file, PlainJson.of(root));
    }
    Map<String, String> attachments = new LinkedHashMap<>();
    for (String path : named) {
      source.attachments().digest(path).ifPresent(digest -> attachments.put(path, digest));
    }
    return new RecordBundle(heading, records, attachments);
  }

  /** Notes what is asked for. */
  private record Looking(Attachments attachments, Collection<String> named) implements Attachments {
    @Override
    public State look(String path) {
      State state = attachments.look(path);
      if (state == State.THERE) {
        named.add(path);
      }
      return state;
    }

    @Override
    public Optional<String> digest(String path) {
      return attachments.digest(path);
    }
  }

  public Heading heading() {
    return heading;
  }

  /** Paths relative to the records root, sorted. */
  public List<String> files() {
    return List.copyOf(records.keySet());
  }

  /** SHA-256 of each file that a record names, by path. */
  public Map<String, String> attachments() {
    return Map.copyOf(attachments);
  }

  /** What a record says, in a form that reads as the record does. */
  public byte[] bytes(String file) {
    return records.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8);
  }

  /** The records as if they lay in a folder. */
  public RecordSource source() {
    return new BundledRecords(records, attachments, this::bytes);
  }

  /** The text that travels, UTF-8. */
  public byte[] bytes() {
    StringBuilder json = new StringBuilder("{\n\"format\": ").append(PlainJson.of(FORMAT));
    boolean ofQuarter = heading.period().quarter().isPresent();
    field(json, "kind", ofQuarter ? QUARTER_REPORT : YEAR_REPORT);
    field(json, ofQuarter ? "quarter" : "year", heading.period().code());
    field(json, "as-of", heading.asOf().toString());
    field(json, "number", heading.number());
    field(json, "signer", heading.signer());
    field(json, "filed", heading.filed().toString());
    if (heading.commit() != null) {
      field(json, "commit", heading.commit());
    }
    field(json, "program", heading.program());
    json.append(",\n\"attachments\": {");
    lines(json, attachments.keySet(), path -> PlainJson.of(attachments.getOrDefault(path, "")));
    json.append(",\n\"records\": {");
    lines(json, records.keySet(), file -> records.getOrDefault(file, ""));
    return json.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void field(StringBuilder json, String name, String text) {
    json.append(",\n\"").append(name).append("\": ").append(PlainJson.of(text));
  }

  private static void lines(
      StringBuilder json,
      Collection<String> names,
      java.util.function.UnaryOperator<String> values) {
    String between = "\n";
    for (String name : names) {
      json.append(between).append(PlainJson.of(name)).append(": ").append(values.apply(name));
      between = ",\n";
    }
    json.append(names.isEmpty() ? "}" : "\n}");
  }

  /** Unpacks; empty where it is no such text. */
  public static Optional<RecordBundle> read(byte[] bytes) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      return parser.nextToken() == JsonToken.START_OBJECT
              && node(parser, 0) instanceof Node.Mapping all
          ? read(all)
          : Optional.empty();
    } catch (JacksonException | DateTimeException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static Optional<RecordBundle> read(Node.Mapping all) {
    Period period = period(all).orElse(null);
    if (!FORMAT.equals(text(all, "format")) || period == null) {
      return Optional.empty();
    }
    Heading heading =
        new Heading(
            period,
            LocalDate.parse(must(all, "as-of")),
            must(all, "number"),
            must(all, "signer"),
            LocalDate.parse(must(all, "filed")),
            text(all, "commit"),
            must(all, "program"));
    Map<String, String> records = new TreeMap<>();
    members(all, "records").forEach((file, one) -> records.put(file, PlainJson.of(one.value())));
    Map<String, String> attachments = new LinkedHashMap<>();
    members(all, "attachments")
        .forEach(
            (path, one) -> {
              if (one.value() instanceof Node.Scalar digest) {
                attachments.put(path, digest.text());
              }
            });
    if (!inPlace(records.keySet(), attachments.keySet())) {
      return Optional.empty();
    }
    return Optional.of(new RecordBundle(heading, records, attachments));
  }

  /** Empty where it is of no report that this program files. */
  private static Optional<Period> period(Node.Mapping all) {
    String kind = text(all, "kind");
    String quarter = text(all, "quarter");
    String year = text(all, "year");
    if (QUARTER_REPORT.equals(kind) && quarter != null) {
      return Quarter.parse(quarter, LocalDate.EPOCH).map(Period::of);
    }
    return YEAR_REPORT.equals(kind) && year != null && year.matches("[1-9][0-9]{3}")
        ? Optional.of(Period.ofYear(Integer.parseInt(year)))
        : Optional.empty();
  }

  /**
   * Whether every path is one that a record or an attachment can have: somebody else wrote them.
   */
  private static boolean inPlace(Collection<String> records, Collection<String> attachments) {
    RecordFolder folder = new RecordFolder(RecordSource.of(Path.of("")), new ArrayList<>());
    return records.stream().allMatch(file -> folder.at(file).isPresent())
        && attachments.stream()
            .allMatch(
                path ->
                    Attachments.isPlain(path) && Path.of(path).normalize().equals(Path.of(path)));
  }

  private static Map<String, Node.Member> members(Node.Mapping all, String name) {
    Node.Member member = all.members().get(name);
    return member != null && member.value() instanceof Node.Mapping mapping
        ? mapping.members()
        : Map.of();
  }

  private static @Nullable String text(Node.Mapping all, String name) {
    Node.Member member = all.members().get(name);
    return member != null && member.value() instanceof Node.Scalar scalar ? scalar.text() : null;
  }

  private static String must(Node.Mapping all, String name) {
    String text = text(all, name);
    if (text == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return text;
  }

  private static Node node(JsonParser parser, int depth) {
    if (depth > YamlReader.MAX_DEPTH + 2) {
      throw new IllegalArgumentException("too deep");
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Node.Member> members = new LinkedHashMap<>();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        members.put(
            name, new Node.Member(new Node.Scalar(name, false, 0, 0), node(parser, depth + 1)));
      }
      return new Node.Mapping(members, 0, 0);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(parser, depth + 1));
      }
      return new Node.Sequence(items, 0, 0);
    }
    boolean empty = parser.currentToken() == JsonToken.VALUE_NULL;
    return new Node.Scalar(empty ? "" : parser.getString(), empty, 0, 0);
  }
}
