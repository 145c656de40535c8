package duty.rules;

import duty.check.Findings;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Fault;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Meeting;
import java.util.Arrays;

/** R1: whatever a record names exists. What is named several times is told once. */
final class ReferencesExist extends SoundnessRule {
  private static final Text UNKNOWN = new Text("{kind} {id} 未登记", "{kind} {id} is not registered");
  private static final Text CHANGE = new Text("改为 {meant}", "change it to {meant}");
  private static final Text REGISTER =
      new Text(
          "核对编号，或先登记 {folder}/{id}.yaml", "check the id, or register {folder}/{id}.yaml first");

  private static final Text OTHER_KIND =
      new Text(
          "{id} 是{other}的编号，这里要填{kind}的编号", "{id} is the id of a {other}; a {kind} belongs here");

  ReferencesExist() {
    super(
        "R1",
        new Text("引用的记录都存在", "Every record that is named exists"),
        new Text("改正编号", "put the id right"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().referring());
    for (Fault fault : Told.of(judging, Fault.Code.UNKNOWN_REFERENCE)) {
      if (fault.facts().get("kind") instanceof Kind kind
          && fault.facts().get("id") instanceof String id) {
        findings
            .at(fault.place())
            .cause(kind, id)
            .remedy(remedy(kind, id, judging.ledger()))
            .add(UNKNOWN.with(fault.facts()));
      }
    }
    judging.ledger().written().activities().forEach(one -> sections(one, judging, findings));
    PlanSound.references(judging, findings);
  }

  /** A section convenes or leads only what the plan asks of sections. */
  private static void sections(Entry<Activity> entry, Judging judging, Findings findings) {
    Ledger written = judging.ledger().written();
    Activity activity = entry.value();
    for (int i = 0; i < activity.leaders().size(); i++) {
      String id = activity.leaders().get(i);
      if (written.leader(id).isEmpty()
          && written.section(id).isPresent()
          && written.plans().stream().noneMatch(plan -> plan.value().bindsSections())) {
        findings
            .at(entry.at(activity instanceof Meeting ? "convened-by" : "led-by", i))
            .cause(Kind.LEADER, id)
            .remedy(remedy(Kind.LEADER, id, written))
            .add(UNKNOWN.with("kind", Kind.LEADER, "id", id));
      }
    }
  }

  private static Message remedy(Kind kind, String id, Ledger ledger) {
    String meant = ledger.meant(kind, id);
    if (!meant.equals(id)) {
      return CHANGE.with("meant", meant);
    }
    String folder = kind.folder() + (kind.dated() ? "/…" : "");
    return Arrays.stream(Kind.values())
        .filter(other -> ledger.ids(other).contains(id))
        .findFirst()
        .map(other -> OTHER_KIND.with("id", id, "other", other, "kind", kind))
        .orElseGet(() -> REGISTER.with("folder", folder, "id", id));
  }
}
