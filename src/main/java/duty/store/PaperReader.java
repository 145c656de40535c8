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
            .map(word -> RecordReader.word(SafetySystem.Subject.class, word))
            .collect(Collectors.toUnmodifiableSet()),
        values.tenure());
  }

  static EmergencyPlan emergencyPlan(Values values) {
    return new EmergencyPlan(
        values.mustText("name"),
        values.texts("duties"),
        values.texts("sections"),
        values.groups("versions").stream()
            .map(
                one ->
                    new EmergencyPlan.Version(
                        one.mustText("version"), one.mustDate("issued"), one.date("filed")))
            .toList(),
        values.date("to"));
  }

  static Assessment assessment(Values values) {
    String result = values.text("result");
    String period = values.text("period");
    return new Assessment(
        values.whole("year", 0),
        period == null
            ? Assessment.Period.YEAR
            : RecordReader.word(Assessment.Period.class, period),
        values.mustText("section"),
        values.mustDate("assessed"),
        values.texts("by"),
        values.groups("items").stream()
            .map(
                item ->
                    new Assessment.Item(
                        item.mustText("item"),
                        item.number("points"),
                        item.number("self"),
                        item.number("score"),
                        item.text("note")))
            .toList(),
        values.number("score"),
        result == null ? null : RecordReader.word(Assessment.Result.class, result),
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
