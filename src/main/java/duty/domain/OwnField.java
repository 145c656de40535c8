package duty.domain;

import java.util.LinkedHashSet;
import java.util.Set;

/** Whose field (所分管行业、领域) an activity was of, by the division table of its day. */
public record OwnField(Ledger ledger, DivisionTable table) {
  /** Whether the leader led one of the inspected duties on that day (所分管行业). */
  public boolean inField(Inspection inspection, String leader) {
    return inspection.duties().stream()
        .anyMatch(duty -> table.leads(leader, ledger.meant(Kind.DUTY, duty), inspection.date()));
  }

  /**
   * Whether the inspection was of nothing but what others have in charge; an unknown duty may be
   * anybody's.
   */
  public boolean isElsewhere(Inspection inspection, String leader) {
    return !inField(inspection, leader)
        && inspection.duties().stream()
            .allMatch(duty -> ledger.written().duty(ledger.meant(Kind.DUTY, duty)).isPresent());
  }

  /**
   * Whether the principal inspected elsewhere, which is welcome: it is no fault, and nothing that
   * would count but for a fault.
   */
  public boolean isWelcome(Activity activity, String leader) {
    return activity instanceof Inspection inspection
        && ledger.leader(leader).filter(one -> one.value().isPrincipal(activity.date())).isPresent()
        && isElsewhere(inspection, leader);
  }

  /**
   * Who would have been the right one, by duty or by section, where somebody is named who had left.
   */
  Set<String> inCharge(Activity activity) {
    Set<String> duties = new LinkedHashSet<>();
    activity.duties().forEach(duty -> duties.add(ledger.meant(Kind.DUTY, duty)));
    Set<String> sections =
        activity instanceof Meeting meeting ? table.members(meeting.attended()) : Set.of();
    Set<String> leaders = new LinkedHashSet<>();
    for (Charge charge : table.charges()) {
      boolean concerned =
          duties.contains(charge.duty().id())
              || table.members(charge.assignment().sections()).stream()
                  .anyMatch(sections::contains);
      if (concerned && charge.days().covers(activity.date())) {
        leaders.add(charge.leader());
      }
    }
    return leaders;
  }
}
