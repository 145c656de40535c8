package duty.store;

import duty.domain.IsoDay;
import duty.domain.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stood at the end of a day, for judging, printing and digests alike: without what
 * is dated later. A decision done, a bulletin sent, a hazard tracked and closed, a duty handed over
 * after that day leave it as it was; whatever was written before, or is dated before, belongs to
 * it.
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
  private static final Set<String> PLANNED =
      Set.of("due", "deadline", "expires", "as-of", "records-from");

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
  private final boolean digested;
  private final Map<String, List<Integer>> kept = new HashMap<>();

  private AsItStood(LocalDate day, boolean digested) {
    this.day = day;
    this.digested = digested;
  }

  /**
   * What stood of a record.
   *
   * @param root the very node that was asked for where nothing is left out
   * @param kept where the entries of a list stand in the file, if later ones are left out
   */
  record Reading(Node.Mapping root, Map<String, List<Integer>> kept) {}

  /**
   * What stood of a record that is to be read.
   *
   * @param shape of such a record; null where it is none that is known
   */
  static Reading read(LocalDate day, Node.Mapping root, Kind kind, @Nullable Shape shape) {
    AsItStood stood = new AsItStood(day, false);
    return new Reading(stood.record(root, kind, shape), stood.kept);
  }

  /**
   * What stood of a record that is to be digested: each list is written as one, and minutes that
   * are not issued say nothing yet.
   */
  static Node.Mapping on(LocalDate day, Node.Mapping root, Kind kind, @Nullable Shape shape) {
    return new AsItStood(day, true).record(root, kind, shape);
  }

  private Node.Mapping record(Node.Mapping root, Kind kind, @Nullable Shape shape) {
    if (shape == null || kind == Kind.WAIVER) {
      return root;
    }
    Node.Mapping standing = mapping("", root, shape);
    Map<String, Node.Member> members = standing.members();
    if (kind != Kind.SECTION || !members.containsKey("successor") || !inUse(members.get("names"))) {
      return standing;
    }
    Map<String, Node.Member> others = new LinkedHashMap<>(members);
    others.remove("successor");
    return new Node.Mapping(others, root.start(), root.end());
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

  private Node.Mapping mapping(String name, Node.Mapping mapping, Shape shape) {
    Map<String, Node.Member> standing = mapping.members();
    for (Map.Entry<String, Node.Member> one : mapping.members().entrySet()) {
      String field = one.getKey();
      Node written = one.getValue().value();
      Shape.Field known = shape.field(field);
      Node value = known == null ? written : value(field, written, known.type(), name);
      if (value == written) {
        continue;
      }
      if (standing == mapping.members()) {
        standing = new LinkedHashMap<>(standing);
      }
      if (value == null) {
        standing.remove(field);
        standing.keySet().removeAll(WITH.getOrDefault(field, Set.of()));
      } else {
        standing.replace(field, new Node.Member(one.getValue().key(), value));
      }
    }
    return standing == mapping.members()
        ? mapping
        : new Node.Mapping(standing, mapping.start(), mapping.end());
  }

  /** Null where it is left out. */
  private @Nullable Node value(String field, Node node, Type type, String group) {
    if (type instanceof Type.Listing listing) {
      return list(field, node, listing, group);
    }
    if (type instanceof Type.Group part && node instanceof Node.Mapping mapping) {
      return group(field, mapping, part.shape());
    }
    boolean dated = type == Type.Plain.DATE || type == Type.Plain.MOMENT;
    return dated && node instanceof Node.Scalar scalar && isLater(field, scalar, group)
        ? null
        : node;
  }

  private @Nullable Node list(String field, Node node, Type.Listing listing, String group) {
    if (!(node instanceof Node.Sequence sequence)) {
      return digested ? new Node.Sequence(List.of(node), node.start(), node.end()) : node;
    }
    if (!(listing.item() instanceof Type.Group part)) {
      return node;
    }
    List<Node> items = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < sequence.items().size(); i++) {
      Node item = sequence.items().get(i);
      Node standing =
          item instanceof Node.Mapping mapping ? group(field, mapping, part.shape()) : item;
      whole &= standing == item;
      if (standing != null) {
        items.add(standing);
        positions.add(i);
      }
    }
    if (items.isEmpty() && (digested || !whole) && begun(field, part.shape()) != null) {
      return null;
    }
    if (whole) {
      return node;
    }
    if (group.isEmpty()) {
      kept.put(field, positions);
    }
    return new Node.Sequence(items, sequence.start(), sequence.end());
  }

  private @Nullable Node group(String field, Node.Mapping mapping, Shape shape) {
    String begun = begun(field, shape);
    Node.Member beginning = begun == null ? null : mapping.members().get(begun);
    boolean draft = digested && beginning == null && DRAFTS.contains(field);
    if (draft || (beginning != null && isAfter(beginning.value()))) {
      return null;
    }
    Node.Mapping standing = mapping(field, mapping, shape);
    return standing.members().isEmpty() ? null : standing;
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
      return IsoDay.read(text.length() > 10 ? text.substring(0, 10) : text);
    }
    return null;
  }
}
