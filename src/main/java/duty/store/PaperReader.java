package duty.store;

import duty.domain.Assessment;
import duty.domain.EmergencyPlan;
import duty.domain.Opinion;
import duty.domain.SafetySystem;
import java.util.stream.Collectors;

/** Makes what the bureau keeps of its papers. */
final class PaperReader {
  private PaperReader() {}

  static SafetySystem system(Values values) {
    return new SafetySystem(
        values.mustText("name"),
        values.texts("sections"),
        values.texts("subject").stream()
            .map(word -> Values.meant(SafetySystem.Subject.class, word))
            .collect(Collectors.toUnmodifiableSet()),
        values.tenure());
  }

  static EmergencyPlan emergencyPlan(Values values) {
    return new EmergencyPlan(
        values.mustText("name"),
        values.texts("duties"),
        values.texts("sections"),
        values.each(
            "versions",
            one ->
                new EmergencyPlan.Version(
                    one.mustText("version"), one.mustDate("issued"), one.date("filed"))),
        values.date("to"));
  }

  static Assessment assessment(Values values) {
    return new Assessment(
        values.whole("year", 0),
        values.has("period")
            ? values.mustWord(Assessment.Period.class, "period")
            : Assessment.Period.YEAR,
        values.mustText("section"),
        values.mustDate("assessed"),
        values.texts("by"),
        values.each(
            "items",
            item ->
                new Assessment.Item(
                    item.mustText("item"),
                    item.number("points"),
                    item.number("self"),
                    item.number("score"),
                    item.text("note"))),
        values.number("score"),
        values.word(Assessment.Result.class, "result"),
        values.text("used-for"));
  }

  static Opinion opinion(Values values) {
    Values answer = values.groupOrEmpty("answer");
    return new Opinion(
        values.mustText("number"),
        values.mustDate("issued"),
        values.mustText("section"),
        values.mustText("problem"),
        values.text("basis"),
        values.mustText("requirement"),
        values.mustDate("deadline"),
        answer.date("date"),
        answer.text("text"),
        values.groupOrEmpty("review").date("date"));
  }
}
