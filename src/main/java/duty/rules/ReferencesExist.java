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
import duty.domain.Ledger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** R1: whatever a record names exists. What one record names several times is told once. */
final class ReferencesExist implements Rule {
  private static final Text UNKNOWN = new Text("{kind} {id} 未登记", "{kind} {id} is not registered");
  private static final Text AGAIN = new Text("这里也是", "here too");
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
    Map<Unknown, List<Fault>> named = new LinkedHashMap<>();
    for (Fault fault : Told.of(judging, Fault.Code.UNKNOWN_REFERENCE)) {
      named.computeIfAbsent(Unknown.of(fault), any -> new ArrayList<>()).add(fault);
    }
    named.forEach((unknown, faults) -> tell(judging.ledger(), unknown, faults, findings));
  }

  private static void tell(Ledger ledger, Unknown unknown, List<Fault> faults, Findings findings) {
    Kind kind = unknown.kind();
    String id = unknown.id();
    Findings.Draft draft = findings.at(faults.get(0).place());
    faults.stream().skip(1).forEach(more -> draft.related(more.place(), AGAIN.with(Map.of())));
    String meant = ledger.meant(kind, id);
    String folder = kind.folder() + (kind.dated() ? "/…" : "");
    draft
        .remedy(
            meant.equals(id)
                ? REGISTER.with(Map.of("folder", folder, "id", id))
                : CHANGE.with("meant", meant))
        .add(UNKNOWN.with(faults.get(0).facts()));
  }

  /** What a file names that is not there. */
  private record Unknown(String file, Kind kind, String id) {
    static Unknown of(Fault fault) {
      if (fault.facts().get("kind") instanceof Kind kind
          && fault.facts().get("id") instanceof String id) {
        return new Unknown(fault.place().file(), kind, id);
      }
      throw new IllegalArgumentException("a reference without kind or id: " + fault);
    }
  }
}
