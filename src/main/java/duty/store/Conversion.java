package duty.store;

import duty.domain.Fault;
import duty.domain.Fault.Code;
import duty.domain.Kind;
import duty.domain.Nearest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a record's nodes against its shape and turns them into values. Where a slip leaves no doubt
 * of what was meant (a misspelt field, a date with slashes), the fault is told and the value taken,
 * so that nothing else is found missing for it.
 */
final class Conversion {
  private final SourceText source;
  private final List<Fault> faults;
  private final ScalarConversion scalars;
  private final Deque<String> path = new ArrayDeque<>();

  /** The fields that are not there and that rules ask for, with the rule. */
  private final Map<String, String> asked = new LinkedHashMap<>();

  private boolean broken;

  Conversion(
      SourceText source,
      Map<Kind, ? extends Collection<String>> ids,
      Attachments attachments,
      List<Fault> faults) {
    this.source = source;
    this.faults = faults;
    this.scalars = new ScalarConversion(source, ids, attachments, faults);
  }

  /**
   * Converts a whole record.
   *
   * @return null where a field is absent or beyond understanding that the record cannot do without
   */
  @Nullable Values record(Node.Mapping root, Kind kind) {
    Shape shape = kind == Kind.ACTIVITY ? activity(root) : Shapes.of(kind, null);
    if (shape == null) {
      return null;
    }
    int before = faults.size();
    Values values = group(root, shape);
    if (!asked.isEmpty()) {
      askTogether(before);
    }
    return broken ? null : values;
  }

  /** What rules will ask for is told with the first field that is missing, so as not to wait. */
  private void askTogether(int from) {
    for (int i = from; i < faults.size(); i++) {
      Fault fault = faults.get(i);
      if (fault.code() == Code.MISSING_FIELD) {
        Map<String, Object> facts = new HashMap<>(fault.facts());
        facts.put("also", List.copyOf(asked.keySet()));
        facts.put("rules", asked.values().stream().distinct().toList());
        faults.set(i, new Fault(fault.code(), fault.place(), facts));
        return;
      }
    }
  }

  /** Whether the record names another one. */
  boolean refers() {
    return scalars.refers();
  }

  /** Whether the record names an attachment. */
  boolean attaches() {
    return scalars.attaches();
  }

  private @Nullable Shape activity(Node.Mapping root) {
    Node.Member member =
        Nearest.to("kind", root.members().keySet()).map(root.members()::get).orElse(null);
    if (member == null) {
      missing("kind", root, "活动类别");
      return null;
    }
    if (member.value() instanceof Node.Scalar word) {
      Shape shape = Shapes.of(Kind.ACTIVITY, word.text());
      if (shape != null) {
        return shape;
      }
    }
    Type kinds = ActivityShapes.KINDS;
    List<Fault> unheard = new ArrayList<>();
    Object word =
        member.value() instanceof Node.Scalar scalar
            ? new ScalarConversion(source, Map.of(), null, unheard).value(scalar, kinds, "kind")
            : null;
    if (word == null) {
      if (member.value() instanceof Node.Scalar) {
        faults.addAll(unheard);
      } else {
        wrongType(Code.WRONG_TYPE, member.value(), ActivityShapes.KINDS, "kind", true);
      }
      return null;
    }
    return Shapes.of(Kind.ACTIVITY, (String) word);
  }

  private Values group(Node.Mapping mapping, Shape shape) {
    Map<String, Node.Member> members = known(mapping, shape);
    Values values = new Values(shape);
    for (Shape.Field field : shape.fields().values()) {
      Node.Member member = members.get(field.name());
      if (member != null) {
        path.addLast(field.name());
        Object value = value(member.value(), field.type(), field.name());
        path.removeLast();
        if (value == null) {
          broken = true;
        } else {
          values.put(field, value);
        }
      } else if (field.required()) {
        missing(field.name(), mapping, field.title());
      } else if (field.asked() != null
          && field.asked().always()
          && !members.containsKey(field.asked().instead())) {
        asked.put(place(field.name()), field.asked().rule());
      }
    }
    checkTenure(mapping, shape, values);
    return values;
  }

  private String place(String field) {
    return path.isEmpty() ? field : String.join(".", path) + "." + field;
  }

  /** The members by the fields that they are or are meant to be. */
  private Map<String, Node.Member> known(Node.Mapping mapping, Shape shape) {
    Map<String, Node.Member> known = mapping.members();
    for (String name : mapping.members().keySet()) {
      if (shape.field(name) == null) {
        known = new LinkedHashMap<>(mapping.members());
        known.keySet().removeIf(field -> shape.field(field) == null);
        break;
      }
    }
    if (known.size() < mapping.members().size()) {
      for (Node.Member member : mapping.members().values()) {
        if (shape.field(member.key().text()) == null && faults.size() <= RecordStore.MOST_FAULTS) {
          unknownField(member, shape, known);
        }
      }
    }
    return known;
  }

  private void unknownField(Node.Member member, Shape shape, Map<String, Node.Member> present) {
    String name = member.key().text();
    Map<String, Object> facts = new HashMap<>();
    facts.put("field", name);
    facts.put("known", List.copyOf(shape.fields().keySet()));
    List<String> free =
        shape.fields().keySet().stream().filter(known -> !present.containsKey(known)).toList();
    Optional<String> meant =
        shape.titled(name).filter(free::contains).or(() -> Nearest.to(name, free));
    meant.ifPresent(
        field -> {
          facts.put("meant", field);
          present.put(field, member);
        });
    String plain = meant.orElse(null);
    if (plain != null && plain.equals(Normal.narrow(name))) {
      scalars.mistyped(member.key(), plain, plain);
    } else {
      faults.add(new Fault(Code.UNKNOWN_FIELD, source.span(member.key()), facts));
    }
  }

  private void missing(String field, Node.Mapping mapping, String title) {
    broken = true;
    Node place =
        mapping.members().isEmpty() ? mapping : mapping.members().values().iterator().next().key();
    faults.add(
        new Fault(Code.MISSING_FIELD, source.span(place), Map.of("field", field, "title", title)));
  }

  private void checkTenure(Node.Mapping mapping, Shape shape, Values values) {
    boolean dated = shape.field("from") != null && shape.field("to") != null;
    if (dated && values.date("from") != null && values.date("to") != null) {
      var from = values.mustDate("from");
      var to = values.mustDate("to");
      Node.Member end = mapping.members().get("to");
      if (to.isBefore(from) && end != null) {
        broken = true;
        Node.Member start = mapping.members().get("from");
        faults.add(
            new Fault(
                Code.BACKWARD_TENURE,
                source.span(end.value()),
                Map.of("from", from, "to", to),
                start == null ? List.of() : List.of(source.span(start.value()))));
      }
    }
  }

  private @Nullable Object value(Node node, Type type, String field) {
    if (faults.size() > RecordStore.MOST_FAULTS) {
      return null;
    }
    if (type instanceof Type.Listing listing) {
      return list(node, listing, field);
    }
    if (type instanceof Type.Fields fields) {
      return node instanceof Node.Mapping mapping
          ? group(mapping, fields.of(mapping.members().keySet()))
          : wrongType(Code.WRONG_TYPE, node, fields, field, true);
    }
    if (type == Type.Plain.ATTACHMENT && node instanceof Node.Mapping mapping) {
      return digestedAttachment(mapping);
    }
    return node instanceof Node.Scalar scalar
        ? scalars.value(scalar, type, field)
        : wrongType(Code.NOT_ONE_VALUE, node, type, field, true);
  }

  private @Nullable List<Object> list(Node node, Type.Listing listing, String field) {
    if (node instanceof Node.Sequence sequence) {
      if (listing.filled() && sequence.items().isEmpty()) {
        faults.add(
            new Fault(
                Code.MALFORMED,
                source.span(node),
                Map.of("field", field, "value", "[]", "expected", Expected.LIST)));
        return null;
      }
      List<Object> values = new ArrayList<>();
      for (Node item : sequence.items()) {
        Object value =
            item instanceof Node.Scalar && listing.item() instanceof Type.Group
                ? wrongType(Code.WRONG_TYPE, item, listing.item(), field, false)
                : value(item, listing.item(), field);
        if (value == null) {
          broken = true;
        } else {
          values.add(value);
        }
      }
      return values;
    }
    if (listing.orAlone() && node instanceof Node.Scalar scalar) {
      Object alone = value(scalar, listing.item(), field);
      return alone == null ? null : List.of(alone);
    }
    wrongType(Code.WRONG_TYPE, node, listing, field, true);
    return null;
  }

  private @Nullable Object digestedAttachment(Node.Mapping mapping) {
    Shape shape =
        new Shape().must("file", Type.Plain.ATTACHMENT, "文件").may("sha256", Type.Plain.TEXT, "摘要");
    Values values = group(mapping, shape);
    String file = values.text("file");
    Node.Member digest = mapping.members().get("sha256");
    if (file != null && digest != null && digest.value() instanceof Node.Scalar written) {
      scalars.checkDigest(file, written);
    }
    return file;
  }

  /**
   * Tells it, with the line as it should be where a single value shows what is meant.
   *
   * @param whole whether the node is all that stands in the field
   */
  private @Nullable Object wrongType(Code code, Node node, Type type, String field, boolean whole) {
    Map<String, Object> facts =
        new HashMap<>(Map.of("field", field, "expected", Expected.of(type)));
    Fault mistyped = null;
    if (node instanceof Node.Scalar scalar) {
      mistyped = SyntaxDiagnosis.mistyped(source, node);
      String value = scalar.text().strip();
      String meant =
          whole ? CorrectedLine.of(field, type, value) : CorrectedLine.written(type, value);
      if (meant != null) {
        facts.put("meant", meant);
      }
    }
    faults.add(mistyped == null ? new Fault(code, source.span(node), facts) : mistyped);
    return null;
  }
}
