package duty.store;

import duty.domain.Activity;
import duty.domain.Inspection;
import duty.domain.Meeting;
import duty.domain.OtherActivity;
import duty.domain.TimeOfDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an activity of the kind that the record names. */
final class ActivityReader {
  private ActivityReader() {}

  static Activity read(Values values) {
    return switch (values.mustText("kind")) {
      case "meeting" -> meeting(values);
      case "inspection" -> inspection(values);
      case "training" -> training(values);
      case "drill" -> drill(values);
      default -> work(values);
    };
  }

  private static OtherActivity training(Values values) {
    return other(
        values, OtherActivity.Type.TRAINING, null, values.texts("led-by"), List.of(), null);
  }

  private static OtherActivity drill(Values values) {
    return other(
        values, OtherActivity.Type.DRILL, null, values.texts("led-by"), values.texts("plan"), null);
  }

  private static OtherActivity work(Values values) {
    return other(
        values,
        values.mustWord(OtherActivity.Type.class, "kind"),
        values.date("until"),
        values.texts("led-by"),
        List.of(),
        values.text("nothing"));
  }

  private static OtherActivity other(
      Values values,
      OtherActivity.Type type,
      @Nullable LocalDate until,
      List<String> leaders,
      List<String> plans,
      @Nullable String nothing) {
    return new OtherActivity(
        type,
        values.mustDate("date"),
        until,
        values.mustText("subject"),
        leaders,
        values.texts("duties"),
        values.texts("sections"),
        plans,
        nothing);
  }

  private static Meeting meeting(Values values) {
    return new Meeting(
        values.mustDate("date"),
        values.text("title"),
        values.texts("convened-by"),
        values.text("chaired-by"),
        values.texts("duties"),
        values.texts("attended"),
        values.texts("agenda"),
        values.each(
            "decisions",
            decision ->
                new Meeting.Decision(
                    decision.mustText("text"),
                    decision.text("section"),
                    decision.date("due"),
                    decision.date("done"))),
        values.part(
            "minutes",
            one -> new Meeting.Minutes(one.text("number"), one.date("issued"), one.text("file"))),
        values.text("delegation"),
        values.each("absent", one -> one.mustText("section")),
        values.each(
            "studied",
            one ->
                new Meeting.Studied(one.mustText("title"), one.text("number"), one.date("date"))),
        time(values));
  }

  private static Inspection inspection(Values values) {
    return new Inspection(
        values.mustDate("date"),
        values.text("title"),
        values.texts("led-by"),
        values.texts("duties"),
        values.text("location"),
        values.part("unit", unit -> unit.mustText("name")),
        values.each(
            "inspectors",
            officer ->
                new Inspection.Inspector(officer.mustText("name"), officer.text("certificate"))),
        values.text("observations"),
        values.has("problems")
            ? values.each(
                "problems",
                problem ->
                    new Inspection.Problem(
                        problem.mustText("text"),
                        problem.text("hazard"),
                        problem.flag("corrected-on-site")))
            : null,
        values.text("requirement"),
        values.texts("signed-by"),
        signature(values.group("unit-signature")),
        values.part("bulletin", ActivityReader::bulletin),
        time(values),
        values.whole("devices", 0),
        values.has("instruction"));
  }

  private static @Nullable TimeOfDay time(Values values) {
    String start = values.text("time");
    String end = values.text("ends");
    return start == null
        ? null
        : new TimeOfDay(LocalTime.parse(start), end == null ? null : LocalTime.parse(end));
  }

  private static Inspection.@Nullable UnitSignature signature(@Nullable Values values) {
    return values == null || (!values.has("name") && !values.has("refused"))
        ? null
        : new Inspection.UnitSignature(values.text("name"), values.text("refused"));
  }

  private static Inspection.Bulletin bulletin(Values values) {
    return new Inspection.Bulletin(
        values.mustWord(Inspection.Bulletin.Type.class, "kind"),
        values.text("number"),
        values.mustDate("date"),
        values.date("sent"));
  }
}
