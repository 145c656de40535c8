package duty.report.paper;

import duty.domain.Hazard;
import java.time.LocalDate;

/** How far the putting right of a hazard has come on a day, in a few words. */
record HazardState(Hazard hazard, LocalDate asOf) {
  static String level(Hazard hazard) {
    return hazard.level() == Hazard.Level.MAJOR ? "重大" : "一般";
  }

  /** Closed when, or due when. */
  String brief() {
    if (hazard.closed() != null) {
      return Chinese.date(hazard.closed()) + "\n销号";
    }
    LocalDate due = hazard.due();
    if (due == null) {
      return "未销号，期限\n尚未登记";
    }
    return "未销号，期限\n" + Chinese.date(due) + (asOf.isAfter(due) ? "\n（已逾期）" : "");
  }
}
