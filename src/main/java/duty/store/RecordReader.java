package duty.store;

import duty.domain.Agreement;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Kind;
import duty.domain.Leader;
import duty.domain.Post;
import duty.domain.Rank;
import duty.domain.Section;

/** Makes the bureau's own things from a record's values. */
final class RecordReader {
  private RecordReader() {}

  static Object read(Kind kind, Values values) {
    return switch (kind) {
      case SETTINGS -> SettingsReader.read(values);
      case PLAN -> PlanReader.read(values);
      case LEADER -> leader(values);
      case SECTION -> section(values);
      case DUTY -> duty(values);
      case AGREEMENT -> agreement(values);
      case ACTIVITY -> ActivityReader.read(values);
      case HAZARD -> HazardReader.read(values);
      case SYSTEM -> PaperReader.system(values);
      case EMERGENCY_PLAN -> PaperReader.emergencyPlan(values);
      case ACCIDENT -> EventReader.accident(values);
      case ASSESSMENT -> PaperReader.assessment(values);
      case OPINION -> PaperReader.opinion(values);
      case FILING -> EventReader.filing(values);
      case WAIVER -> EventReader.waiver(values);
      case CALENDAR -> EventReader.calendar(values);
    };
  }

  private static Leader leader(Values values) {
    return new Leader(
        values.mustText("name"),
        values.each(
            "posts",
            post ->
                new Post(
                    post.mustText("title"),
                    post.mustWord(Rank.class, "rank"),
                    post.tenure(),
                    post.flag("acting"),
                    post.text("document"))));
  }

  private static Section section(Values values) {
    return new Section(
        values.each("names", name -> new Section.Name(name.mustText("name"), name.tenure())),
        values.mustWord(Section.Type.class, "type"),
        values.texts("members"),
        values.each(
            "heads",
            head -> new Section.Head(head.mustText("name"), head.mustText("title"), head.tenure())),
        values.text("successor"));
  }

  private static Duty duty(Values values) {
    return new Duty(
        values.whole("order", 0),
        values.mustText("field"),
        values.mustText("text"),
        values.each(
            "assignments",
            row ->
                new Assignment(
                    row.tenure(),
                    row.texts("principal"),
                    row.text("leader"),
                    row.texts("sections"),
                    row.mustText("responsible"),
                    row.text("document"),
                    row.date("filed"))));
  }

  private static Agreement agreement(Values values) {
    Values partyA = values.mustGroup("party-a");
    Values partyB = values.mustGroup("party-b");
    return new Agreement(
        values.whole("year", 0),
        partyA.mustText("leader"),
        partyA.date("signed"),
        partyB.mustText("section"),
        partyB.text("signer"),
        partyB.date("signed"),
        values.text("scan"));
  }
}
