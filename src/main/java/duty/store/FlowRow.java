package duty.store;

import duty.domain.Assignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row in braces, on one line or on several. */
final class FlowRow extends WrittenRow {
  private final List<Node.Member> members;
  private final Map<String, String> before = new LinkedHashMap<>();

  FlowRow(RowText text, Node.Mapping row, Assignment before, Assignment next) {
    super(text, row, before, next);
    this.members = new ArrayList<>(row.members().values());
    for (int i = 1; i < members.size(); i++) {
      Node.Scalar key = members.get(i).key();
      this.before.put(key.text(), text.between(members.get(i - 1).value().end(), key.start()));
    }
  }

  @Override
  Edit closing(String field) {
    int after = members.indexOf(from()) + 1;
    if (after == members.size()) {
      return Edit.insert(from().value().end(), separator("from") + field);
    }
    Node.Scalar follower = members.get(after).key();
    return Edit.insert(follower.start(), field + separator(follower.text()));
  }

  @Override
  String next() {
    StringBuilder text = new StringBuilder("{");
    text.append(text().between(row().start() + 1, members.get(0).key().start()));
    boolean first = true;
    for (String field : fields()) {
      if (!first) {
        text.append(separator(field));
      }
      first = false;
      text.append(key(field)).append(gap(field)).append(value(field));
    }
    int last = members.get(members.size() - 1).value().end();
    return text.append(text().between(last, row().end() - 1)).append('}').toString();
  }

  /** What stands before a field that is not the first. */
  private String separator(String field) {
    String own = before.get(field);
    return own != null ? own : before.values().stream().findFirst().orElse(", ");
  }
}
