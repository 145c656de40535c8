package duty.store;

import duty.domain.Hazard;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Makes a line of the hazard ledger. */
final class HazardReader {
  private HazardReader() {}

  static Hazard read(Values values) {
    return new Hazard(
        values.mustDate("found"),
        values.mustText("duty"),
        values.mustGroup("unit").mustText("name"),
        values.mustText("description"),
        values.mustWord(Hazard.Level.class, "level"),
        values.text("owner"),
        values.text("measures"),
        values.part("responsible", one -> one.mustText("person")),
        values.date("deadline"),
        values.groupOrEmpty("extension").date("until"),
        values.date("finished"),
        values.groupOrEmpty("recheck").date("date"),
        values.date("closed"),
        values.groupOrEmpty("reported-upward").date("date"),
        values.groupOrEmpty("listed").date("date"),
        values.groupOrEmpty("resumption").date("date"),
        values.text("supervised-by"),
        values.each("tracking", step -> step.mustDate("date")),
        values.date("rectification-report"),
        values.groupOrEmpty("recheck").text("by"),
        values.text("accepted-by"),
        values.groupOrEmpty("stop-order").date("date"),
        values.groupOrEmpty("extension").date("date"),
        inPlace(values.groupOrEmpty("five-in-place")),
        values.number("funds"));
  }

  private static Set<Hazard.InPlace> inPlace(Values values) {
    Set<Hazard.InPlace> shown = EnumSet.noneOf(Hazard.InPlace.class);
    for (Hazard.InPlace one : Hazard.InPlace.values()) {
      if (values.has(one.name().toLowerCase(Locale.ROOT))) {
        shown.add(one);
      }
    }
    return shown;
  }
}
