package duty.store;

import duty.domain.Kind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shapes of all records: through here everybody learns which fields there are. */
final class Shapes {
  private static final Map<String, Shape> ACTIVITIES = ActivityShapes.all();

  private Shapes() {}

  /** The words that an activity's {@code kind} may be. */
  static Set<String> activityKinds() {
    return ACTIVITIES.keySet();
  }

  /**
   * The shape of a record.
   *
   * @param activity for an activity the word in its {@code kind}
   * @return null where an activity is of no known kind
   */
  static @Nullable Shape of(Kind kind, @Nullable String activity) {
    return switch (kind) {
      case SETTINGS -> SettingsShape.SETTINGS;
      case PLAN -> PlanShape.PLAN;
      case LEADER -> BureauShapes.LEADER;
      case SECTION -> BureauShapes.SECTION;
      case DUTY -> BureauShapes.DUTY;
      case AGREEMENT -> PaperShapes.AGREEMENT;
      case ACTIVITY -> activity == null ? null : ACTIVITIES.get(activity);
      case HAZARD -> HazardShape.HAZARD;
      case SYSTEM -> PaperShapes.SYSTEM;
      case EMERGENCY_PLAN -> PaperShapes.EMERGENCY_PLAN;
      case ACCIDENT -> LedgerShapes.ACCIDENT;
      case ASSESSMENT -> PaperShapes.ASSESSMENT;
      case OPINION -> PaperShapes.OPINION;
      case FILING -> LedgerShapes.FILING;
      case WAIVER -> LedgerShapes.WAIVER;
      case CALENDAR -> LedgerShapes.CALENDAR;
    };
  }
}
