package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Folders;
import duty.domain.Hazard;
import duty.domain.Inspection;
import duty.domain.Judging;
import duty.domain.Leader;
import duty.domain.Ledger;
import duty.domain.Meeting;
import duty.domain.OtherActivity;
import duty.domain.Pointer;
import duty.domain.Post;
import duty.domain.Quarter;
import duty.domain.Section;
import duty.domain.Settings;
import duty.domain.Tenure;
import duty.domain.Tenures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * D1: on the day of a record its leaders were in post, its sections in use and its duties in the
 * table.
 */
final class PeopleInPost implements Rule {
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

  private static final About ABOUT =
      new About(
          "D1",
          About.Topic.SOUNDNESS,
          Severity.ERROR,
          Clause.TABLE,
          new Text(
              "记录当天，负责人在任、科室在用、职责在表",
              "On the day of a record its leaders are in post, its sections in use, its duties in the table"),
          new Text(
              "离任的人召集不了会议，撤销的科室落实不了整改。",
              "Nobody convenes a meeting after leaving, and no section that is gone puts a hazard right."),
          """
          date: 2026-08-14
          convened-by: zheng-shi      # 2024-05-05 已离任
          """,
          """
          date: 2026-08-14
          convened-by: li-si
          """,
          new Text(
              "核对日期、人员和任免文件；职责易人请用 duty assign",
              "check date, person and papers of appointment; hand a duty over with duty assign"));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    Ledger ledger = judging.ledger();
    Desk desk = new Desk(ledger, findings);
    LocalDate start =
        ledger.settings().map(Entry::value).map(Settings::recordsFrom).orElse(LocalDate.MIN);
    ledger.activities().stream()
        .filter(entry -> dated(entry, judging))
        .forEach(entry -> activity(entry, desk));
    ledger.hazards().stream()
        .filter(entry -> foundInTime(entry, judging))
        .forEach(entry -> hazard(entry, desk, judging.asOf()));
    if (!start.isAfter(judging.asOf())) {
      ledger.duties().forEach(entry -> duty(entry, desk, new Tenure(start, judging.asOf())));
    }
  }

  /** On a day that cannot be the right one nobody need have been in post: R2 tells. */
  private static boolean dated(Entry<Activity> entry, Judging judging) {
    LocalDate date = entry.value().date();
    Quarter folder = Folders.quarterOf(entry.file());
    return !date.isAfter(judging.asOf()) && (folder == null || folder.contains(date));
  }

  private static boolean foundInTime(Entry<Hazard> entry, Judging judging) {
    LocalDate found = entry.value().found();
    Integer folder = Folders.yearOf(entry.file());
    return !found.isAfter(judging.asOf()) && (folder == null || folder == found.getYear());
  }

  private static void activity(Entry<Activity> entry, Desk desk) {
    desk.findings.looked();
    Activity activity = entry.value();
    LocalDate date = activity.date();
    String leaders = activity instanceof Meeting ? "convened-by" : "led-by";
    for (int i = 0; i < activity.leaders().size(); i++) {
      desk.inPost(activity.leaders().get(i), date, entry.at(leaders, i));
    }
    for (int i = 0; i < activity.duties().size(); i++) {
      desk.inTable(activity.duties().get(i), date, entry.at("duties", i));
    }
    if (activity instanceof Meeting meeting) {
      if (meeting.chairedBy() != null && !meeting.convenedBy().contains(meeting.chairedBy())) {
        desk.inPost(meeting.chairedBy(), date, entry.at("chaired-by"));
      }
      for (int i = 0; i < meeting.attended().size(); i++) {
        desk.inUse(meeting.attended().get(i), date, entry.at("attended", i));
      }
      for (int i = 0; i < meeting.decisions().size(); i++) {
        String section = meeting.decisions().get(i).section();
        if (section != null && !meeting.attended().contains(section)) {
          desk.inUse(section, date, entry.at("decisions", i, "section"));
        }
      }
    } else if (!(activity instanceof Inspection)) {
      sections(entry, date, desk);
    }
  }

  private static void sections(Entry<Activity> entry, LocalDate date, Desk desk) {
    List<String> sections = ((OtherActivity) entry.value()).sections();
    for (int i = 0; i < sections.size(); i++) {
      desk.inUse(sections.get(i), date, entry.at("sections", i));
    }
  }

  private static void hazard(Entry<Hazard> entry, Desk desk, LocalDate asOf) {
    desk.findings.looked();
    Hazard hazard = entry.value();
    // It may have passed on to somebody who came after the finding.
    Tenure life = hazard.life(asOf);
    desk.inUseDuring(hazard.owner(), life, entry.at("owner"));
    desk.inTable(hazard.duty(), hazard.found(), entry.at("duty"));
    desk.inPostDuring(hazard.supervisedBy(), life, entry.at("supervised-by"));
  }

  private static void duty(Entry<Duty> entry, Desk desk, Tenure judged) {
    desk.findings.looked();
    List<Assignment> rows = entry.value().assignments();
    for (int row = 0; row < rows.size(); row++) {
      Assignment assignment = rows.get(row);
      Tenure days = assignment.tenure().and(judged).orElse(null);
      if (days == null) {
        continue;
      }
      desk.staysInPost(assignment.leader(), days, entry.at("assignments", row, "leader"));
      desk.staysInPost(assignment.principal(), days, entry.at("assignments", row, "principal"));
      for (int i = 0; i < assignment.sections().size(); i++) {
        Pointer place = entry.at("assignments", row, "sections", i);
        desk.staysInUse(assignment.sections().get(i), days, place);
      }
    }
  }

  /** Looks people, sections and duties up; what does not exist is R1's to tell. */
  private record Desk(Ledger ledger, Findings findings) {
    void inPost(@Nullable String id, LocalDate date, Pointer place) {
      inPostDuring(id, new Tenure(date, date), place);
    }

    /** Whether on any of the days; where on none, the first of them is named. */
    void inPostDuring(@Nullable String id, Tenure days, Pointer place) {
      Entry<Leader> leader = ledger.leader(id).orElse(null);
      if (leader != null && !leader.value().inPostDuring(days)) {
        findings
            .at(place)
            .related(leader.at("posts"), POSTS.with(Map.of()))
            .add(NOT_IN_POST.with(Map.of("leader", leader.value().name(), "date", days.from())));
      }
    }

    void inUse(@Nullable String id, LocalDate date, Pointer place) {
      inUseDuring(id, new Tenure(date, date), place);
    }

    /** Whether on any of the days; where on none, the first of them is named. */
    void inUseDuring(@Nullable String id, Tenure days, Pointer place) {
      Entry<Section> section = ledger.section(id).orElse(null);
      LocalDate date = days.from();
      if (section != null && !section.value().inUseDuring(days)) {
        findings
            .at(place)
            .related(section.at("names"), NAMES.with(Map.of()))
            .add(NOT_IN_USE.with(Map.of("section", section.value().nameOn(date), "date", date)));
      }
    }

    void inTable(String id, LocalDate date, Pointer place) {
      Entry<Duty> duty = ledger.duty(id).orElse(null);
      LocalDate start =
          ledger.settings().map(Entry::value).map(Settings::recordsFrom).orElse(LocalDate.MAX);
      boolean toldByD2 = !date.isBefore(start);
      if (duty != null && !toldByD2 && duty.value().on(date).isEmpty()) {
        findings
            .at(place)
            .related(duty.at("assignments"), ROWS.with(Map.of()))
            .add(NOT_IN_TABLE.with(Map.of("duty", Named.duty(duty), "date", date)));
      }
    }

    void staysInPost(@Nullable String id, Tenure days, Pointer place) {
      Entry<Leader> leader = ledger.leader(id).orElse(null);
      if (leader == null) {
        return;
      }
      List<Tenure> posts = leader.value().posts().stream().map(Post::tenure).toList();
      Tenures.minus(days, posts).stream()
          .findFirst()
          .ifPresent(
              gap ->
                  findings
                      .at(place)
                      .related(leader.at("posts"), POSTS.with(Map.of()))
                      .add(LEFT.with(Map.of("leader", leader.value().name(), "date", gap.from()))));
    }

    void staysInUse(String id, Tenure days, Pointer place) {
      Entry<Section> section = ledger.section(id).orElse(null);
      if (section == null) {
        return;
      }
      List<Tenure> used = section.value().names().stream().map(Section.Name::tenure).toList();
      Tenures.minus(days, used).stream()
          .findFirst()
          .ifPresent(
              gap ->
                  findings
                      .at(place)
                      .related(section.at("names"), NAMES.with(Map.of()))
                      .add(
                          CLOSED.with(
                              Map.of(
                                  "section",
                                  section.value().nameOn(gap.from()),
                                  "date",
                                  gap.from()))));
    }
  }
}
