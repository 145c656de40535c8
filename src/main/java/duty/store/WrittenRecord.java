package duty.store;

import duty.domain.Entry;
import duty.domain.Kind;
import duty.domain.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is written somewhere: what it says, whether it is in order or not.
 *
 * @param entry what it means; null where it is not in order
 * @param fields empty where the file is no YAML
 */
public record WrittenRecord(
    Kind kind, String id, String file, @Nullable Entry<?> entry, List<WrittenField> fields) {
  public WrittenRecord {
    fields = List.copyOf(fields);
  }

  /** Every file that lies where a record should, in the order of their paths. */
  public static List<String> files(RecordSource source) {
    return new RecordFolder(source, new ArrayList<>())
        .list().files().stream().map(RecordFile::file).toList();
  }

  /** Reads one; empty where a file of that path would be no record. */
  public static Optional<WrittenRecord> read(RecordSource source, String file) {
    return new RecordFolder(source, new ArrayList<>()).at(file).map(one -> read(source, one));
  }

  /** One that holds certain bytes; empty where a file of that path would be no record. */
  public static Optional<WrittenRecord> of(String file, byte[] bytes) {
    return read(new FolderSource(Path.of(""), Overlay.of(file, bytes)), file);
  }

  /**
   * SHA-256 of what a record said, as it stood on a day, in the form of RFC 8785; 64 hexadecimal
   * digits.
   */
  static String content(Node.Mapping root, Kind kind, LocalDate day) {
    Node.Mapping standing = AsItStood.on(day, root, kind, shape(root, kind));
    return Sha256.of(PlainJson.canonical(standing).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * SHA-256 of what a record said, as it stood on a day; 64 hexadecimal digits. Empty where the
   * file is no YAML, or of that path would be no record.
   */
  public static Optional<String> content(String file, byte[] bytes, LocalDate day) {
    RecordSource source = new FolderSource(Path.of(""), Overlay.of(file, bytes));
    return new RecordFolder(source, new ArrayList<>())
        .at(file)
        .flatMap(one -> root(source, one).map(root -> content(root, one.kind(), day)));
  }

  /**
   * The record as it stood on a day, in a form that reads as the record does. Empty where {@link
   * #content} is.
   */
  public static Optional<byte[]> standing(String file, byte[] bytes, LocalDate day) {
    RecordSource source = new FolderSource(Path.of(""), Overlay.of(file, bytes));
    return new RecordFolder(source, new ArrayList<>())
        .at(file)
        .flatMap(
            one ->
                root(source, one)
                    .map(root -> AsItStood.on(day, root, one.kind(), shape(root, one.kind()))))
        .map(standing -> PlainJson.of(standing).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Node.Mapping> root(RecordSource source, RecordFile file) {
    SourceText text = file.read(source.overlay(), new ArrayList<>());
    return Optional.ofNullable(text).map(one -> YamlReader.read(one, new ArrayList<>()));
  }

  private static WrittenRecord read(RecordSource source, RecordFile file) {
    SourceText text = file.read(source.overlay(), new ArrayList<>());
    Node.Mapping root = text == null ? null : YamlReader.read(text, new ArrayList<>());
    if (text == null || root == null) {
      return new WrittenRecord(file.kind(), file.id(), file.file(), null, List.of());
    }
    Values values =
        new Conversion(text, Map.of(), source.attachments(), new ArrayList<>())
            .record(root, file.kind());
    Entry<?> entry =
        values == null
            ? null
            : new Entry<>(file.id(), file.file(), RecordReader.read(file.kind(), values));
    return new WrittenRecord(
        file.kind(), file.id(), file.file(), entry, fields(root, shape(root, file.kind())));
  }

  static @Nullable Shape shape(Node.Mapping root, Kind kind) {
    Node.Member word = root.members().get(ActivityShapes.KIND.name());
    return Shapes.of(
        kind, word != null && word.value() instanceof Node.Scalar scalar ? scalar.text() : null);
  }

  private static List<WrittenField> fields(Node.Mapping mapping, @Nullable Shape shape) {
    List<WrittenField> fields = new ArrayList<>();
    mapping
        .members()
        .forEach(
            (name, member) -> {
              Shape.Field known = shape == null ? null : shape.field(name);
              fields.add(
                  new WrittenField(
                      name,
                      known == null ? name : known.title(),
                      value(member.value(), known == null ? null : known.type())));
            });
    return fields;
  }

  private static WrittenField.Value value(Node node, @Nullable Type type) {
    if (type instanceof Type.Listing listing && !(node instanceof Node.Sequence)) {
      return new WrittenField.Many(List.of(value(node, listing.item())));
    }
    if (node instanceof Node.Sequence sequence) {
      Type item = type instanceof Type.Listing listing ? listing.item() : null;
      return new WrittenField.Many(sequence.items().stream().map(one -> value(one, item)).toList());
    }
    if (node instanceof Node.Mapping mapping) {
      return new WrittenField.Part(
          fields(
              mapping,
              type instanceof Type.Fields fields ? fields.of(mapping.members().keySet()) : null));
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return new WrittenField.One(
        scalar.empty() ? "" : scalar.text().strip(),
        type instanceof Type.Reference reference ? reference.kind() : null);
  }

  /** The single value at the end of a way of field names; empty where there is none. */
  public Optional<String> text(String... way) {
    List<WrittenField> here = fields;
    for (int i = 0; i < way.length; i++) {
      WrittenField.Value found = null;
      for (WrittenField field : here) {
        if (field.name().equals(way[i])) {
          found = field.value();
        }
      }
      if (i == way.length - 1 && found instanceof WrittenField.One one) {
        return Optional.of(one.text());
      }
      here = found instanceof WrittenField.Part part ? part.fields() : List.of();
    }
    return Optional.empty();
  }
}
