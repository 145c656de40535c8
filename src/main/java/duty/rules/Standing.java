package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Leader;
import duty.domain.Ledger;
import duty.domain.Pointer;
import duty.domain.Post;
import duty.domain.Section;
import duty.domain.Settings;
import duty.domain.Tenure;
import duty.domain.Tenures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a leader, a section or a duty stood on a day, or through a period. What does not exist at
 * all is R1's to tell.
 */
record Standing(Ledger ledger, Findings findings) {
  private static final Text NOT_IN_POST =
      new Text("{leader} 在 {date} 不在任", "{leader} was not in post on {date}");
  private static final Text NOT_IN_USE =
      new Text("{section} 在 {date} 没有这个科室", "{section} was not in use on {date}");
  private static final Text NOT_IN_TABLE =
      new Text("{duty} 在 {date} 不在分工表中", "{duty} was not in the division table on {date}");
  private static final Text LEFT =
      new Text(
          "{leader} 自 {date} 起不在任，分工仍记在其名下",
          "{leader} is not in post from {date}, but the assignment still names him or her");
  private static final Text CLOSED =
      new Text(
          "{section} 自 {date} 起没有这个科室，分工仍记在其名下",
          "{section} is not in use from {date}, but the assignment still names it");

  private static final Text POSTS = new Text("任职情况", "the posts held");
  private static final Text ROWS = new Text("该项职责的分工", "the duty's assignments");
  private static final Text NAMES = new Text("启用情况", "when it was in use");

  private static final Text CHECK_SECTION =
      new Text(
          "改为当时的科室；当时确有该科室的，改正 sections/{id}.yaml 的 names",
          "name the section of that day; if this one was in use, correct names in sections/{id}.yaml");
  private static final Text CHECK_DUTY =
      new Text(
          "核对日期；当时已有分工的，补登到 duties/{id}.yaml 的 assignments",
          "check the date; if it was in the table, add the row to assignments in duties/{id}.yaml");
  private static final Text HAND_OVER =
      new Text(
          "运行 duty assign {duty} --from {date} --{field} …；仍在任的，更新 leaders/{id}.yaml",
          "run duty assign {duty} --from {date} --{field} …; if still in post, update leaders/{id}.yaml");
  private static final Text OTHER_SECTIONS =
      new Text(
          "运行 duty assign {duty} --from {date} --section …；仍在用的，更新 sections/{id}.yaml",
          "run duty assign {duty} --from {date} --section …; if still in use, update sections/{id}.yaml");

  void inPost(@Nullable String id, LocalDate date, Pointer place) {
    inPost(id, new Tenure(date, date), place);
  }

  /** Whether on any of the days; where on none, the first of them is named. */
  void inPost(@Nullable String id, Tenure days, Pointer place) {
    Entry<Leader> leader = ledger.written().leader(id).orElse(null);
    if (leader != null && !leader.value().inPostDuring(days)) {
      findings
          .at(place)
          .related(leader.at("posts"), POSTS.with())
          .cause(leader.file(), gap(days.from(), posts(leader)))
          .add(NOT_IN_POST.with("leader", leader.value().name(), "date", days.from()));
    }
  }

  void inUse(@Nullable String id, LocalDate date, Pointer place) {
    inUse(id, new Tenure(date, date), place);
  }

  /** Whether on any of the days; where on none, the first of them is named. */
  void inUse(@Nullable String id, Tenure days, Pointer place) {
    LocalDate date = days.from();
    Entry<Section> section = ledger.written().section(id).orElse(null);
    if (section != null && !section.value().inUseDuring(days)) {
      findings
          .at(place)
          .related(section.at("names"), NAMES.with())
          .cause(section.file(), gap(date, uses(section)))
          .remedy(CHECK_SECTION.with("id", section.id()))
          .add(NOT_IN_USE.with("section", section.value().nameOn(date), "date", date));
    }
  }

  /** From the day on that the ledger is kept, D2 tells of a gap in the table. */
  void inTable(String id, LocalDate date, Pointer place) {
    Entry<Duty> duty = ledger.written().duty(id).orElse(null);
    LocalDate start =
        ledger.settings().map(Entry::value).map(Settings::recordsFrom).orElse(LocalDate.MAX);
    boolean toldByD2 = !date.isBefore(start);
    if (duty != null && !toldByD2 && duty.value().on(date).isEmpty()) {
      List<Tenure> rows = duty.value().assignments().stream().map(Assignment::tenure).toList();
      findings
          .at(place)
          .related(duty.at("assignments"), ROWS.with())
          .cause(duty.file(), gap(date, rows))
          .remedy(CHECK_DUTY.with("id", duty.id()))
          .add(NOT_IN_TABLE.with("duty", Named.duty(duty), "date", date));
    }
  }

  /**
   * The leader or principal of one of a duty's rows.
   *
   * @param field {@code leader} or {@code principal}, as {@code duty assign} calls it too
   */
  void staysInPost(@Nullable String id, Tenure days, String duty, String field, Pointer place) {
    Entry<Leader> leader = ledger.written().leader(id).orElse(null);
    if (leader != null) {
      stays(days, posts(leader))
          .ifPresent(
              date ->
                  findings
                      .at(place)
                      .related(leader.at("posts"), POSTS.with())
                      .cause(leader.file(), field, gap(date, posts(leader)))
                      .remedy(
                          HAND_OVER.with(
                              "duty", duty, "date", date, "field", field, "id", leader.id()))
                      .add(LEFT.with("leader", leader.value().name(), "date", date)));
    }
  }

  /** A section of one of a duty's rows. */
  void staysInUse(String id, Tenure days, String duty, Pointer place) {
    Entry<Section> section = ledger.written().section(id).orElse(null);
    if (section != null) {
      stays(days, uses(section))
          .ifPresent(
              date ->
                  findings
                      .at(place)
                      .related(section.at("names"), NAMES.with())
                      .cause(section.file(), "sections", gap(date, uses(section)))
                      .remedy(OTHER_SECTIONS.with("duty", duty, "date", date, "id", section.id()))
                      .add(CLOSED.with("section", section.value().nameOn(date), "date", date)));
    }
  }

  private static List<Tenure> posts(Entry<Leader> leader) {
    return leader.value().posts().stream().map(Post::tenure).toList();
  }

  private static List<Tenure> uses(Entry<Section> section) {
    return section.value().names().stream().map(Section.Name::tenure).toList();
  }

  /** All days around one on which it did not stand: what falls into them has one cause. */
  private static Tenure gap(LocalDate day, List<Tenure> stood) {
    return Tenures.minus(Tenure.since(LocalDate.MIN), stood).stream()
        .filter(gap -> gap.covers(day))
        .findFirst()
        .orElseThrow();
  }

  /** The first day on which it did not stand. */
  private static Optional<LocalDate> stays(Tenure days, List<Tenure> stood) {
    return Tenures.minus(days, stood).stream().findFirst().map(Tenure::from);
  }
}
