package duty.store;

import duty.domain.Accident;
import duty.domain.CalendarYear;
import duty.domain.Filing;
import duty.domain.Waiver;

/** Makes what happened, what was filed, what was set aside, and the days that are worked. */
final class EventReader {
  private EventReader() {}

  static Accident accident(Values values) {
    return new Accident(
        values.mustMoment("occurred"),
        values.mustMoment("learned"),
        values.mustText("duty"),
        values.mustGroup("unit").mustText("name"),
        values.mustText("place"),
        values.mustText("description"),
        values.word(Accident.Level.class, "level"),
        values.part(
            "casualties",
            one -> new Accident.Casualties(one.whole("dead", 0), one.whole("injured", 0))),
        values.each(
            "reports", one -> new Accident.Report(one.mustText("to"), one.mustMoment("at"))),
        values.each(
            "at-scene",
            one -> new Accident.Presence(one.mustText("leader"), one.mustMoment("arrived"))),
        values.date("closed"));
  }

  static Filing filing(Values values) {
    return new Filing(
        values.mustWord(Filing.Type.class, "kind"),
        values.text("title"),
        values.quarter("quarter"),
        values.has("year") ? (Integer) values.whole("year", 0) : null,
        values.mustDate("filed"),
        values.has("as-of") ? values.mustDate("as-of") : values.mustDate("filed"),
        values.whole("version", 1),
        values.text("amends"),
        values.text("reason"),
        values.text("approved-by"),
        values.text("paper"),
        values.each(
            "records", one -> new Filing.Sealed(one.mustText("file"), one.mustText("content"))),
        values.groupOrEmpty("receipt").date("date"),
        values.groupOrEmpty("returned").date("date"));
  }

  static Waiver waiver(Values values) {
    return new Waiver(
        values.mustText("rule"),
        values.text("record"),
        values.text("leader"),
        values.date("from"),
        values.date("to"),
        values.text("reason"),
        values.text("approved-by"),
        values.text("document"),
        values.date("approved"),
        values.date("expires"));
  }

  static CalendarYear calendar(Values values) {
    return new CalendarYear(
        values.mustText("document"), values.items("holidays"), values.items("workdays"));
  }
}
