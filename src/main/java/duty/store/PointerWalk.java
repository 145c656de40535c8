package duty.store;

import duty.domain.Nearest;
import duty.domain.Pointer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows a pointer into a record, as far as the record goes. */
record PointerWalk(Node.Mapping root) {
  /**
   * The value pointed at. Of an absent field the nearest thing around it: the key of the field that
   * should hold it, or the record's first key.
   */
  Node to(Pointer pointer) {
    Node at = root;
    Node shown = firstKey(root);
    for (Object step : pointer.steps()) {
      if (step instanceof Integer && !(at instanceof Node.Sequence)) {
        continue; // one item stands alone where a list could
      }
      Node.Member member = null;
      Node next = null;
      if (step instanceof Integer position && at instanceof Node.Sequence sequence) {
        next = position < sequence.items().size() ? sequence.items().get(position) : null;
      } else if (step instanceof String field && at instanceof Node.Mapping mapping) {
        member = member(mapping, field);
        next = member == null ? null : member.value();
      }
      if (next == null) {
        return shown;
      }
      at = next;
      shown = next instanceof Node.Scalar ? next : member != null ? member.key() : firstKey(next);
    }
    return shown;
  }

  /** The field, or the misspelt one that was taken for it. */
  private static Node.@Nullable Member member(Node.Mapping mapping, String field) {
    Node.Member member = mapping.members().get(field);
    if (member != null) {
      return member;
    }
    Optional<String> slip = Nearest.to(field, mapping.members().keySet());
    return slip.map(mapping.members()::get).orElse(null);
  }

  private static Node firstKey(Node node) {
    if (node instanceof Node.Mapping mapping && !mapping.members().isEmpty()) {
      return mapping.members().values().iterator().next().key();
    }
    return node;
  }
}
