package duty.report.paper;

import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Kind;
import duty.domain.Leader;
import duty.domain.Ledger;
import duty.domain.Post;
import duty.domain.Rank;
import duty.domain.Settings;
import duty.report.Annex;
import duty.report.Column;
import duty.report.Orientation;
import duty.report.Row;
import duty.report.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 分工表 as the plan's annex has it: its five columns, its rows in order. Posts, not names, unless
 * names are asked for.
 *
 * @param names whether each post is followed by the name of who holds it
 */
public record DivisionSheet(Ledger ledger, LocalDate day, boolean names) {
  /** What stands where nobody is in charge. */
  private static final String VACANT = "（空缺）";

  /** What the annex is called. */
  static String title(Settings settings) {
    return settings.shortName() + "安全生产“党政同责、一岗双责”责任制分工表";
  }

  /** As the annex of a report. */
  Annex annex(Settings settings) {
    return new Annex(title(settings), Orientation.PORTRAIT, List.of(table()));
  }

  /** The rows in force on the day. */
  public Table table() {
    List<Column> columns =
        List.of(
            Column.of("单位负责人", 12.5).centred().merging(),
            Column.of("分管负责人", 15.5).centred(),
            Column.of("责任" + ledger.units(), 18).centred(),
            Column.of("责任人", 15.5).centred(),
            Column.of("安全生产重点职责", 38.5).heads());
    List<Row> rows =
        ledger.duties().stream()
            .flatMap(duty -> duty.value().on(day).map(row -> row(duty, row)).stream())
            .toList();
    return new Table("division", null, columns, rows);
  }

  private Row row(Entry<Duty> duty, Assignment assignment) {
    return Row.of(
        assignment.principals().stream()
            .map(one -> principal(one, names || assignment.principals().size() > 1))
            .collect(Collectors.joining("\n")),
        deputy(assignment.leader()),
        sections(assignment.sections()),
        assignment.responsible(),
        duty.value().text());
  }

  /**
   * Every post of a principal on a line of its own, as the annex writes 党组书记 over 局长. Of several
   * (党政同责) each stands with the name, to tell whose posts they are.
   */
  private String principal(String id, boolean named) {
    Leader leader = leader(id);
    if (leader == null) {
      return id;
    }
    String posts = leader.postsOn(day).stream().map(Post::title).collect(Collectors.joining("\n"));
    return posts.isEmpty() ? leader.name() : named ? posts + "\n" + leader.name() : posts;
  }

  /**
   * 分管副局长: the post that the leader holds for the duty. A principal who leads one himself stands
   * with his own post.
   */
  private String deputy(@Nullable String id) {
    if (id == null) {
      return VACANT;
    }
    Leader leader = leader(id);
    if (leader == null) {
      return id;
    }
    List<Post> posts = leader.postsOn(day);
    if (posts.isEmpty()) {
      return leader.name();
    }
    Post post =
        posts.stream().filter(one -> one.rank() == Rank.DEPUTY).findFirst().orElse(posts.get(0));
    return named((post.rank() == Rank.PRINCIPAL ? "" : "分管") + post.title(), leader);
  }

  /** The post by which somebody leads: a deputy's before others; empty outside any post. */
  static String post(Ledger ledger, String id, LocalDate day) {
    List<Post> posts =
        ledger
            .leader(ledger.meant(Kind.LEADER, id))
            .map(entry -> entry.value().postsOn(day))
            .orElse(List.of());
    return posts.stream()
        .filter(one -> one.rank() == Rank.DEPUTY)
        .map(Post::title)
        .findFirst()
        .orElseGet(() -> posts.stream().map(Post::title).collect(Collectors.joining("、")));
  }

  private String named(String post, Leader leader) {
    return names ? post + "\n" + leader.name() : post;
  }

  private String sections(List<String> ids) {
    return ids.stream().map(id -> ledger.sectionName(id, day)).collect(Collectors.joining("、"));
  }

  private @Nullable Leader leader(String id) {
    return ledger.leader(ledger.meant(Kind.LEADER, id)).map(Entry::value).orElse(null);
  }
}
