package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import duty.domain.Kind;
import java.util.Map;
import java.util.Optional;

/** R1: whatever a record names exists. */
final class ReferencesExist implements Rule {
  private static final Text UNKNOWN = new Text("{kind} {id} 未登记", "{kind} {id} is not registered");
  private static final Text CHANGE = new Text("改为 {meant}", "change it to {meant}");
  private static final Text REGISTER =
      new Text(
          "核对编号，或先登记 {folder}/{id}.yaml", "check the id, or register {folder}/{id}.yaml first");

  private static final About ABOUT =
      new About(
          "R1",
          About.Topic.SOUNDNESS,
          Severity.ERROR,
          Clause.RECORDS,
          new Text("引用的记录都存在", "Every record that is named exists"),
          new Text(
              "指向不存在的人或科室的记录，查不到责任人。", "A record that points at nobody cannot tell who answered."),
          """
          convened-by: deputy-equipmnet
          """,
          """
          convened-by: deputy-equipment
          """,
          new Text("改正编号", "put the id right"));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().referring());
    for (Fault fault : Told.of(judging, Fault.Code.UNKNOWN_REFERENCE)) {
      Kind kind = (Kind) fault.facts().get("kind");
      String id = (String) fault.facts().get("id");
      if (kind == null || id == null) {
        throw new IllegalArgumentException("a reference without kind or id: " + fault);
      }
      Findings.Draft draft = findings.at(fault.place());
      String folder = kind.folder() + (kind.dated() ? "/…" : "");
      Optional.of(judging.ledger().meant(kind, id))
          .filter(meant -> !meant.equals(id))
          .ifPresentOrElse(
              meant -> draft.remedy(CHANGE.with("meant", meant)),
              () -> draft.remedy(REGISTER.with(Map.of("folder", folder, "id", id))));
      draft.add(UNKNOWN.with(fault.facts()));
    }
  }
}
