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
import duty.domain.Hazard;
import duty.domain.Inspection;
import duty.domain.Judging;
import duty.domain.Leader;
import duty.domain.Ledger;
import duty.domain.Meeting;
import duty.domain.OtherActivity;
import duty.domain.Pointer;
import duty.domain.Post;
import duty.domain.Settings;
import duty.domain.Tenure;
import duty.domain.WrongDates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * D1: on the day of a record its leaders were in post, its sections in use and its duties in the
 * table.
 */
final class PeopleInPost extends Rule {
  private static final Text UNDOCUMENTED =
      new Text(
          "{leader} 自 {from} 起代管、主持工作，没有写明文件",
          "{leader} acts in a post from {from}, and no document is named");
  private static final Text ADD_DOCUMENT =
      new Text(
          "在这次任职写明任免文件（document）；不是代管的，删去 acting",
          "name the document of the appointment in document; if the post was not an acting one, delete acting");

  PeopleInPost() {
    super(
        "D1",
        About.Topic.SOUNDNESS,
        Severity.ERROR,
        Clause.TABLE,
        new Text(
            "记录当天，负责人在任、科室在用、职责在表",
            "On the day of a record its leaders are in post, its sections in use, its duties in the table"),
        new Text(
            "核对日期、人员和任免文件；任职登记有误的，改正 leaders/ 中的 posts",
            "check date, person and papers of appointment; if the posts in leaders/ are wrong, correct them"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    Ledger ledger = judging.ledger();
    WrongDates wrong = judging.wrongDates();
    Standing standing = new Standing(ledger, findings);
    LocalDate start =
        ledger.settings().map(Entry::value).map(Settings::recordsFrom).orElse(LocalDate.MIN);
    ledger.activities().stream()
        .filter(entry -> !wrong.tell(entry.at("date")))
        .forEach(entry -> activity(entry, standing));
    ledger.hazards().stream()
        .filter(entry -> !wrong.tell(entry.at("found")))
        .forEach(entry -> hazard(entry, standing, judging.asOf()));
    new PapersInPost(standing, wrong, judging.asOf()).check(start);
    ledger.leaders().forEach(entry -> acting(entry, start, judging.asOf(), findings));
    if (!start.isAfter(judging.asOf())) {
      ledger.duties().forEach(entry -> duty(entry, standing, new Tenure(start, judging.asOf())));
    }
  }

  /** A post that somebody only acts in rests on its document. */
  private static void acting(
      Entry<Leader> entry, LocalDate start, LocalDate asOf, Findings findings) {
    List<Post> posts = entry.value().posts();
    for (int i = 0; i < posts.size(); i++) {
      Tenure days = posts.get(i).tenure();
      if (posts.get(i).acting()
          && posts.get(i).document() == null
          && !days.from().isAfter(asOf)
          && !days.end().isBefore(start)) {
        findings
            .at(entry.at("posts", i, "acting"))
            .remedy(ADD_DOCUMENT.with())
            .add(UNDOCUMENTED.with("leader", entry.value().name(), "from", days.from()));
      }
    }
  }

  private static void activity(Entry<Activity> entry, Standing standing) {
    standing.findings().looked();
    Activity activity = entry.value();
    LocalDate date = activity.date();
    String leaders = activity instanceof Meeting ? "convened-by" : "led-by";
    for (int i = 0; i < activity.leaders().size(); i++) {
      standing.inPost(activity.leaders().get(i), date, entry.at(leaders, i));
      standing.inUse(activity.leaders().get(i), date, entry.at(leaders, i));
    }
    for (int i = 0; i < activity.duties().size(); i++) {
      standing.inTable(activity.duties().get(i), date, entry.at("duties", i));
    }
    if (activity instanceof Meeting meeting) {
      if (meeting.chairedBy() != null && !meeting.convenedBy().contains(meeting.chairedBy())) {
        standing.inPost(meeting.chairedBy(), date, entry.at("chaired-by"));
      }
      named(entry, meeting).forEach((section, place) -> standing.inUse(section, date, place));
    } else if (!(activity instanceof Inspection)) {
      sections(entry, date, standing);
    }
  }

  /** The sections that a meeting's record names, each once, at its first place. */
  private static Map<String, Pointer> named(Entry<Activity> entry, Meeting meeting) {
    Map<String, Pointer> named = new LinkedHashMap<>();
    for (int i = 0; i < meeting.attended().size(); i++) {
      named.putIfAbsent(meeting.attended().get(i), entry.at("attended", i));
    }
    for (int i = 0; i < meeting.absent().size(); i++) {
      named.putIfAbsent(meeting.absent().get(i), entry.at("absent", i, "section"));
    }
    for (int i = 0; i < meeting.decisions().size(); i++) {
      String section = meeting.decisions().get(i).section();
      if (section != null) {
        named.putIfAbsent(section, entry.at("decisions", i, "section"));
      }
    }
    return named;
  }

  private static void sections(Entry<Activity> entry, LocalDate date, Standing standing) {
    List<String> sections = ((OtherActivity) entry.value()).sections();
    for (int i = 0; i < sections.size(); i++) {
      standing.inUse(sections.get(i), date, entry.at("sections", i));
    }
  }

  /** It may have passed on to somebody who came after the finding. */
  private static void hazard(Entry<Hazard> entry, Standing standing, LocalDate asOf) {
    standing.findings().looked();
    Hazard hazard = entry.value();
    Tenure life = hazard.life(asOf);
    standing.inUse(hazard.owner(), life, entry.at("owner"));
    standing.inTable(hazard.duty(), hazard.found(), entry.at("duty"));
    standing.inPost(hazard.supervisedBy(), life, entry.at("supervised-by"));
  }

  private static void duty(Entry<Duty> entry, Standing standing, Tenure judged) {
    standing.findings().looked();
    List<Assignment> rows = entry.value().assignments();
    for (int row = 0; row < rows.size(); row++) {
      Assignment assignment = rows.get(row);
      Tenure days = assignment.tenure().and(judged).orElse(null);
      if (days == null) {
        continue;
      }
      Pointer leader = entry.at("assignments", row, "leader");
      standing.staysInPost(assignment.leader(), days, entry.id(), "leader", leader);
      for (int i = 0; i < assignment.principals().size(); i++) {
        Pointer place = entry.at("assignments", row, "principal", i);
        standing.staysInPost(assignment.principals().get(i), days, entry.id(), "principal", place);
      }
      for (int i = 0; i < assignment.sections().size(); i++) {
        Pointer place = entry.at("assignments", row, "sections", i);
        standing.staysInUse(assignment.sections().get(i), days, entry.id(), place);
      }
    }
  }
}
