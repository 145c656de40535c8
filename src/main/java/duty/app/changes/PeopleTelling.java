package duty.app.changes;

import duty.check.Text;
import duty.domain.Kind;
import duty.domain.Leader;
import duty.domain.Post;
import duty.domain.Section;
import duty.domain.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells who came into a post and who left it, and how sections were renamed, merged and headed. */
record PeopleTelling(Directory names, Telling telling) {
  private static final Text POST =
      new Text("自 {from} 起任{title}", "holds the post {title} from {from}");
  private static final Text ACTING =
      new Text("自 {from} 起代管，任{title}", "holds the post {title}, acting, from {from}");
  private static final Text LEFT =
      new Text("任{title}至 {to} 止", "leaves the post {title} after {to}");
  private static final Text RENAMED =
      new Text("自 {from} 起由{old}更名为{new}", "renamed from {old} to {new} from {from}");
  private static final Text MERGED = new Text("由{successor}承接", "taken over by {successor}");
  private static final Text CLOSED = new Text("{to} 后停用", "no longer in use after {to}");
  private static final Text HEAD =
      new Text("主要负责人自 {from} 起为{name}（{title}）", "headed by {name} ({title}) from {from}");
  private static final Text NEW_HEAD =
      new Text(
          "主要负责人自 {from} 起由{old}改为{name}（{title}）",
          "headed by {name} ({title}) from {from}, after {old}");

  void leader(Leader before, Leader after) {
    List<Post> left = new ArrayList<>(before.posts());
    List<Post> come = new ArrayList<>();
    for (Post post : after.posts()) {
      if (!left.remove(post)) {
        come.add(post);
      }
    }
    boolean all = true;
    for (Post post : come) {
      Post same = left.stream().filter(one -> ended(one, post)).findFirst().orElse(null);
      LocalDate to = post.tenure().to();
      if (same != null && to != null) {
        left.remove(same);
        telling.say(LEFT.with("title", post.title(), "to", to));
      } else if (left.stream().noneMatch(one -> one.title().equals(post.title()))) {
        post(post);
      } else {
        all = false;
      }
    }
    if (all && left.isEmpty()) {
      telling.done("posts");
    }
  }

  void post(Post post) {
    telling.say(
        (post.acting() ? ACTING : POST).with("from", post.tenure().from(), "title", post.title()));
  }

  /** Whether nothing but an end was set. */
  private static boolean ended(Post before, Post after) {
    return before.tenure().to() == null
        && before.equals(
            new Post(
                after.title(),
                after.rank(),
                Tenure.since(after.tenure().from()),
                after.acting(),
                after.document()));
  }

  void section(Section before, Section after) {
    if (!before.names().equals(after.names()) && names(before, after)) {
      telling.done("names");
    }
    String successor = after.successor();
    if (successor != null && !successor.equals(before.successor())) {
      telling.say(MERGED.with("successor", names.name(Kind.SECTION, successor)));
      telling.done("successor");
    }
    if (!before.heads().equals(after.heads()) && heads(before, after)) {
      telling.done("heads");
    }
  }

  /** Whether the last name ended, or another came behind it, and that was all. */
  private boolean names(Section before, Section after) {
    int size = before.names().size();
    Section.Name last = before.names().get(size - 1);
    if (after.names().size() < size
        || !after.names().subList(0, size - 1).equals(before.names().subList(0, size - 1))
        || !sameStart(last, after.names().get(size - 1))) {
      return false;
    }
    LocalDate end = after.names().get(size - 1).tenure().to();
    if (after.names().size() == size && end != null) {
      telling.say(CLOSED.with("to", end));
      return true;
    }
    for (int i = size; i < after.names().size(); i++) {
      Section.Name next = after.names().get(i);
      telling.say(
          RENAMED.with(
              "from", next.tenure().from(),
              "old", after.names().get(i - 1).text(),
              "new", next.text()));
    }
    return after.names().size() > size;
  }

  private static boolean sameStart(Section.Name before, Section.Name after) {
    return before.text().equals(after.text())
        && before.tenure().from().equals(after.tenure().from());
  }

  /** Whether new heads came behind the last one, and that was all. */
  private boolean heads(Section before, Section after) {
    int size = before.heads().size();
    if (after.heads().size() <= size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      Section.Head old = before.heads().get(i);
      Section.Head now = after.heads().get(i);
      boolean same =
          old.name().equals(now.name())
              && old.title().equals(now.title())
              && old.tenure().from().equals(now.tenure().from())
              && (i == size - 1 || Objects.equals(old.tenure().to(), now.tenure().to()));
      if (!same) {
        return false;
      }
    }
    for (int i = size; i < after.heads().size(); i++) {
      Section.Head next = after.heads().get(i);
      Map<String, Object> facts =
          Map.of("from", next.tenure().from(), "name", next.name(), "title", next.title());
      if (i == 0) {
        telling.say(HEAD.with(facts));
      } else {
        Map<String, Object> more = new java.util.HashMap<>(facts);
        more.put("old", after.heads().get(i - 1).name());
        telling.say(NEW_HEAD.with(more));
      }
    }
    return true;
  }
}
