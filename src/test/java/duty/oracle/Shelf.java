package duty.oracle;

import java.time.LocalDate;
import java.util.Map;

/**
 * In which file each record lies.
 *
 * @param astray a day in whose folder a record lies that is of another day, by its id
 */
record Shelf(Map<String, LocalDate> astray) {
  boolean isAstray(String id) {
    return astray.containsKey(id);
  }

  String file(Bureau.Agreement one) {
    return in("agreements/" + one.year(), one.id());
  }

  String file(Event.Meeting one) {
    return activity(one.id(), one.date());
  }

  String file(Event.Inspection one) {
    return activity(one.id(), one.date());
  }

  String file(YearWork.Work one) {
    return activity(one.id(), one.date());
  }

  String file(Hazard one) {
    return ofYear("hazards", one.id(), one.found());
  }

  /** By the year that was assessed. */
  String file(YearWork.Assessment one) {
    return ofYear("assessments", one.id(), LocalDate.of(one.year(), 1, 1));
  }

  String file(Troubles.Accident one) {
    return ofYear("accidents", one.id(), one.occurred().toLocalDate());
  }

  String file(Troubles.Opinion one) {
    return ofYear("opinions", one.id(), one.issued());
  }

  String file(Filed.Report one) {
    return ofYear("filings", one.id(), one.filed());
  }

  static String file(Bureau.Waiver one) {
    return in("waivers", one.id());
  }

  /** The day that a record's folder is of. */
  LocalDate folder(String id, LocalDate own) {
    return astray.getOrDefault(id, own);
  }

  private String activity(String id, LocalDate own) {
    LocalDate day = folder(id, own);
    return in(
        "activities/" + day.getYear() + "/" + Bureau.written(Bureau.quarter(day)).substring(4), id);
  }

  private String ofYear(String folder, String id, LocalDate own) {
    return in(folder + "/" + folder(id, own).getYear(), id);
  }

  private static String in(String folder, String id) {
    return folder + "/" + id + ".yaml";
  }
}
