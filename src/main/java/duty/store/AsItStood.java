package duty.store;

import duty.domain.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stood at the end of a day: without what is dated later. A decision done, a
 * bulletin sent, a hazard tracked and closed, a duty handed over after that day leave it as it was;
 * whatever was written before, or is dated before, belongs to it.
 *
 * <p>A group goes by the day on which it begins or happened, a single date by itself. The rest is
 * in the tables below: days that are plans stay, and what only explains a date goes with it.
 */
final class AsItStood {
  /** The day of a group, the first of these that it may have. */
  private static final List<String> BEGUN = List.of("from", "date", "issued", "at", "arrived");

  /** Groups whose days are of something else: a document's own, a term's, a waiver's. */
  private static final Set<String> UNDATED = Set.of("studied", "term");

  /** Groups that are drafts while they have no day. */
  private static final Set<String> DRAFTS = Set.of("minutes");

  /** Days to come that were known before: they are part of what was written. */
  private static final Set<String> PLANNED = Set.of("due", "deadline", "expires");

  /** What stands beside a date and came with it. */
  private static final Map<String, Set<String>> WITH =
      Map.of(
          "sent", Set.of("how", "receipt"),
          "signed", Set.of("signer"),
          "finished", Set.of("accepted-by"),
          "until", Set.of("units", "results"));

  /** The last day of something that goes on: whoever was there on that day did not know it yet. */
  private static final String LAST = "to";

  private final LocalDate day;

  private AsItStood(LocalDate day) {
    this.day = day;
  }

  /**
   * What stood of a record, each list written as one.
   *
   * @param shape of such a record; null where it is none that is known
   */
  static Node.Mapping on(LocalDate day, Node.Mapping root, Kind kind, @Nullable Shape shape) {
    if (shape == null || kind == Kind.WAIVER) {
      return root;
    }
    AsItStood stood = new AsItStood(day);
    Map<String, Node.Member> members = stood.members("", root, shape);
    if (kind == Kind.SECTION && stood.inUse(members.get("names"))) {
      members.remove("successor");
    }
    return new Node.Mapping(members, root.start(), root.end());
  }

  /** Whether a name of the section had not ended. */
  private boolean inUse(Node.@Nullable Member names) {
    return names != null
        && names.value() instanceof Node.Sequence sequence
        && sequence.items().stream()
            .anyMatch(
                name ->
                    name instanceof Node.Mapping mapping && !mapping.members().containsKey(LAST));
  }

  private Map<String, Node.Member> members(String name, Node.Mapping mapping, Shape shape) {
    Map<String, Node.Member> standing = new LinkedHashMap<>(mapping.members());
    mapping
        .members()
        .forEach(
            (field, member) -> {
              Shape.Field known = shape.field(field);
              if (known == null) {
                return;
              }
              Node value = value(field, member.value(), known.type(), name);
              if (value == null) {
                standing.remove(field);
                WITH.getOrDefault(field, Set.of()).forEach(standing::remove);
              } else {
                standing.replace(field, new Node.Member(member.key(), value));
              }
            });
    return standing;
  }

  /** Null where it is left out. */
  private @Nullable Node value(String field, Node node, Type type, String group) {
    if (type instanceof Type.Listing listing) {
      return list(field, node, listing);
    }
    if (type instanceof Type.Group part && node instanceof Node.Mapping mapping) {
      return group(field, mapping, part.shape());
    }
    boolean dated = type == Type.Plain.DATE || type == Type.Plain.MOMENT;
    return dated && node instanceof Node.Scalar scalar && isLater(field, scalar, group)
        ? null
        : node;
  }

  private @Nullable Node list(String field, Node node, Type.Listing listing) {
    if (!(node instanceof Node.Sequence sequence)) {
      return new Node.Sequence(List.of(node), node.start(), node.end());
    }
    List<Node> items = new ArrayList<>();
    for (Node item : sequence.items()) {
      Node standing =
          listing.item() instanceof Type.Group part && item instanceof Node.Mapping mapping
              ? group(field, mapping, part.shape())
              : item;
      if (standing != null) {
        items.add(standing);
      }
    }
    boolean grows = listing.item() instanceof Type.Group part && begun(field, part.shape()) != null;
    return items.isEmpty() && grows
        ? null
        : new Node.Sequence(items, sequence.start(), sequence.end());
  }

  private @Nullable Node group(String field, Node.Mapping mapping, Shape shape) {
    String begun = begun(field, shape);
    Node.Member beginning = begun == null ? null : mapping.members().get(begun);
    boolean draft = beginning == null && DRAFTS.contains(field);
    if (draft || (beginning != null && isAfter(beginning.value()))) {
      return null;
    }
    Map<String, Node.Member> standing = members(field, mapping, shape);
    return standing.isEmpty() ? null : new Node.Mapping(standing, mapping.start(), mapping.end());
  }

  private static @Nullable String begun(String field, Shape shape) {
    return UNDATED.contains(field)
        ? null
        : BEGUN.stream().filter(name -> shape.field(name) != null).findFirst().orElse(null);
  }

  private boolean isLater(String field, Node.Scalar date, String group) {
    boolean planned =
        PLANNED.contains(field)
            || UNDATED.contains(group)
            || (field.equals("until") && group.equals("extension"));
    return !planned && (isAfter(date) || (field.equals(LAST) && isOn(date)));
  }

  private boolean isAfter(Node node) {
    LocalDate date = date(node);
    return date != null && date.isAfter(day);
  }

  private boolean isOn(Node node) {
    return day.equals(date(node));
  }

  /** Of a moment, its day; null for what is no date, which is told elsewhere. */
  private static @Nullable LocalDate date(Node node) {
    if (node instanceof Node.Scalar scalar) {
      String text = scalar.text().strip();
      try {
        return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
      } catch (DateTimeException none) {
        return null;
      }
    }
    return null;
  }
}
