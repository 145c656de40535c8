package duty.store;

import duty.domain.Agreement;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Kind;
import duty.domain.Leader;
import duty.domain.Post;
import duty.domain.Rank;
import duty.domain.Section;
import java.util.Locale;

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

  static <E extends Enum<E>> E word(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Leader leader(Values values) {
    return new Leader(
        values.mustText("name"),
        values.groups("posts").stream()
            .map(
                post ->
                    new Post(
                        post.mustText("title"),
                        word(Rank.class, post.mustText("rank")),
                        post.tenure(),
                        post.flag("acting"),
                        post.text("document")))
            .toList());
  }

  private static Section section(Values values) {
    return new Section(
        values.groups("names").stream()
            .map(name -> new Section.Name(name.mustText("name"), name.tenure()))
            .toList(),
        word(Section.Type.class, values.mustText("type")),
        values.texts("members"),
        values.groups("heads").stream()
            .map(
                head ->
                    new Section.Head(head.mustText("name"), head.mustText("title"), head.tenure()))
            .toList(),
        values.text("successor"));
  }

  private static Duty duty(Values values) {
    return new Duty(
        values.whole("order", 0),
        values.mustText("field"),
        values.mustText("text"),
        values.groups("assignments").stream()
            .map(
                row ->
                    new Assignment(
                        row.tenure(),
                        row.mustText("principal"),
                        row.text("leader"),
                        row.texts("sections"),
                        row.mustText("responsible"),
                        row.text("document"),
                        row.date("filed")))
            .toList());
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
