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
    return other(values, OtherActivity.Type.TRAINING, null, List.of(), List.of(), null);
  }

  private static OtherActivity drill(Values values) {
    return other(
        values, OtherActivity.Type.DRILL, null, values.texts("led-by"), values.texts("plan"), null);
  }

  private static OtherActivity work(Values values) {
    return other(
        values,
        RecordReader.word(OtherActivity.Type.class, values.mustText("kind")),
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
    Values minutes = values.group("minutes");
    return new Meeting(
        values.mustDate("date"),
        values.text("title"),
        values.texts("convened-by"),
        values.text("chaired-by"),
        values.texts("duties"),
        values.texts("attended"),
        values.texts("agenda"),
        values.groups("decisions").stream()
            .map(
                decision ->
                    new Meeting.Decision(
                        decision.mustText("text"),
                        decision.text("section"),
                        decision.date("due"),
                        decision.date("done")))
            .toList(),
        minutes == null
            ? null
            : new Meeting.Minutes(
                minutes.text("number"), minutes.date("issued"), minutes.text("file")),
        values.text("delegation"),
        values.groups("absent").stream().map(one -> one.mustText("section")).toList(),
        values.groups("studied").stream()
            .map(
                one ->
                    new Meeting.Studied(
                        one.mustText("title"), one.text("number"), one.date("date")))
            .toList(),
        time(values));
  }

  private static Inspection inspection(Values values) {
    Values unit = values.group("unit");
    return new Inspection(
        values.mustDate("date"),
        values.text("title"),
        values.texts("led-by"),
        values.texts("duties"),
        values.text("location"),
        unit == null ? null : unit.mustText("name"),
        values.groups("inspectors").stream()
            .map(
                officer ->
                    new Inspection.Inspector(officer.mustText("name"), officer.text("certificate")))
            .toList(),
        values.text("observations"),
        values.has("problems")
            ? values.groups("problems").stream()
                .map(
                    problem ->
                        new Inspection.Problem(
                            problem.mustText("text"),
                            problem.text("hazard"),
                            problem.flag("corrected-on-site")))
                .toList()
            : null,
        values.text("requirement"),
        values.texts("signed-by"),
        signature(values.group("unit-signature")),
        bulletin(values.group("bulletin")),
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

  private static Inspection.@Nullable Bulletin bulletin(@Nullable Values values) {
    return values == null
        ? null
        : new Inspection.Bulletin(
            RecordReader.word(Inspection.Bulletin.Type.class, values.mustText("kind")),
            values.text("number"),
            values.mustDate("date"),
            values.date("sent"));
  }
}
