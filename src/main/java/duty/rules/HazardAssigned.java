package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** H1: a hazard has an owner, measures and a deadline. */
final class HazardAssigned extends FulfilmentRule {
  private static final Text LACKING =
      new Text("{hazard}尚未登记{lacks}", "{hazard} has no {lacks} registered yet");
  private static final Text ADD = new Text("补写 {fields}", "add {fields}");
  private static final Lack OWNER = Lack.of("责任科室", "section to answer for it", "owner");
  private static final Lack MEASURES = Lack.of("治理措施", "measures", "measures");
  private static final Lack DEADLINE = Lack.of("整改期限", "deadline", "deadline");

  private static final Text NO_HEIR =
      new Text(
          "{hazard}的责任科室{section}已撤销，没有登记接续的科室",
          "{section}, which owns {hazard}, is no longer in use, and no successor is registered");
  private static final Text NAMES = new Text("启用情况", "when it was in use");
  private static final Text REMEDY_HEIR =
      new Text(
          "在该科室写明 successor，或把 owner 改为接续的科室",
          "name its successor in the section's record, or change owner to the section that carries on");

  HazardAssigned() {
    super(
        "H1",
        Severity.ERROR,
        Clause.HAZARDS,
        new Text("隐患有责任科室、治理措施和整改期限", "A hazard has an owner, measures and a deadline"),
        new Text("补齐 owner、measures、deadline", "add owner, measures and deadline"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Hazard> entry : judging.ledger().hazards()) {
      Hazard hazard = entry.value();
      if (!judging.concerns(hazard)) {
        continue;
      }
      findings.looked();
      List<Lack> lacks = lacks(hazard);
      if (!lacks.isEmpty()) {
        findings
            .at(entry.at("description"))
            .remedy(ADD.with("fields", Lack.fields(lacks)))
            .add(LACKING.with("hazard", Named.hazard(entry), "lacks", Lack.words(lacks)));
      }
      if (hazard.owner() != null
          && hazard.closed() == null
          && !judging.wrongDates().tell(entry.at("closed"))) {
        heir(entry, hazard.owner(), judging, findings);
      }
    }
  }

  private static List<Lack> lacks(Hazard hazard) {
    List<Lack> lacks = new ArrayList<>();
    if (hazard.owner() == null) {
      lacks.add(OWNER);
    }
    if (hazard.measures() == null) {
      lacks.add(MEASURES);
    }
    if (hazard.deadline() == null) {
      lacks.add(DEADLINE);
    }
    return lacks;
  }

  /** An open hazard follows a merged section; of one that was never in use meanwhile D1 tells. */
  private static void heir(Entry<Hazard> entry, String owner, Judging judging, Findings findings) {
    Ledger ledger = judging.ledger();
    LocalDate asOf = judging.asOf();
    Entry<Section> section = ledger.section(ledger.meant(Kind.SECTION, owner)).orElse(null);
    if (section != null
        && section.value().inUseDuring(entry.value().life(asOf))
        && !ledger
            .section(judging.table().heir(section.id(), asOf))
            .map(heir -> heir.value().inUse(asOf))
            .orElse(true)) {
      findings
          .at(entry.at("owner"))
          .related(section.at("names"), NAMES.with())
          .cause(section.file(), entry.value().duty())
          .remedy(REMEDY_HEIR.with())
          .add(
              NO_HEIR.with("hazard", Named.hazard(entry), "section", section.value().nameOn(asOf)));
    }
  }
}
