package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Inspection;
import duty.domain.Judging;
import duty.domain.Leader;
import duty.domain.Obligations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** C2: an inspection outside the leader's own field does not count, and says so. */
final class InspectionInField extends ObligationRule {
  private static final Text OUTSIDE =
      new Text(
          "{leader} 在 {date} 不分管所检查的领域，此次检查不计入其带队检查",
          "{leader} was not in charge of what was inspected on {date}, so it does not count for that leader");

  InspectionInField() {
    super(
        "C2",
        Severity.WARNING,
        Clause.INSPECTIONS,
        new Text(
            "带队检查的是本人当天分管的领域",
            "An inspection is of a field that its leader is in charge of that day"),
        new Text(
            "核对 led-by 和 duties；如无误，另行检查本人分管领域",
            "check led-by and duties; if they are right, inspect the own field as well"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    for (Entry<Activity> entry : judging.ledger().activities()) {
      if (entry.value() instanceof Inspection inspection
          && judging.counts(inspection.date())
          && !judging.wrongDates().tell(entry.at("date"))) {
        findings.looked();
        for (int i = 0; i < inspection.ledBy().size(); i++) {
          Leader leader = outside(judging, obligations, inspection, inspection.ledBy().get(i));
          if (leader != null) {
            OpenQuota.INSPECTIONS.add(
                judging,
                List.of(inspection.ledBy().get(i)),
                inspection,
                findings.at(entry.at("led-by", i)),
                OUTSIDE.with("leader", leader.name(), "date", inspection.date()));
          }
        }
      }
    }
  }

  /**
   * The leader where the inspection is outside the field; null where it is not, or where another
   * fault is told.
   */
  private static @Nullable Leader outside(
      Judging judging, Obligations obligations, Inspection inspection, String id) {
    Leader leader = judging.ledger().leader(id).map(Entry::value).orElse(null);
    boolean outside =
        leader != null
            && leader.inPost(inspection.date())
            && !leader.isPrincipal(inspection.date())
            && obligations.fulfilment().fields().isElsewhere(inspection, id);
    return outside ? leader : null;
  }
}
