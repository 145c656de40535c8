package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Hazard.InPlace;
import duty.domain.Judging;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** H3: a major hazard has measures, funds, deadline, person and plan in place, from the start. */
final class FiveInPlace extends FulfilmentRule {
  private static final Text LACKING =
      new Text(
          "重大{hazard}的“五落实”尚未登记{lacks}", "major {hazard} does not yet show {lacks} to be in place");

  private static final Text ADD =
      new Text("在 five-in-place 中补写 {fields}", "add {fields} to five-in-place");

  private static final Map<InPlace, Lack> WORDS =
      new EnumMap<>(
          Map.of(
              InPlace.MEASURES, Lack.of("措施", "measures", "measures"),
              InPlace.FUNDS, Lack.of("资金", "funds", "funds"),
              InPlace.DEADLINE, Lack.of("期限", "a deadline", "deadline"),
              InPlace.PERSON, Lack.of("责任人", "a person", "person"),
              InPlace.PLAN, Lack.of("预案", "an emergency plan", "plan")));

  FiveInPlace() {
    super(
        "H3",
        Severity.ERROR,
        Clause.HAZARDS,
        new Text(
            "重大隐患做到措施、资金、期限、责任人、预案“五落实”",
            "A major hazard has measures, funds, deadline, person and emergency plan in place"),
        new Text(
            "在 five-in-place 中补齐 measures、funds、deadline、person、plan",
            "complete measures, funds, deadline, person and plan in five-in-place"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Hazard> entry : judging.ledger().hazards()) {
      Hazard hazard = entry.value();
      if (hazard.level() != Hazard.Level.MAJOR || !judging.concerns(hazard)) {
        continue;
      }
      findings.looked();
      List<Lack> lacks = lacks(hazard);
      if (!lacks.isEmpty()) {
        String place = hazard.inPlace().isEmpty() ? "level" : "five-in-place";
        findings
            .at(entry.at(place))
            .remedy(ADD.with("fields", Lack.fields(lacks)))
            .add(LACKING.with("hazard", Named.hazard(entry), "lacks", Lack.words(lacks)));
      }
    }
  }

  /** Measures and a deadline that nobody has thought of yet are H1's to tell. */
  private static List<Lack> lacks(Hazard hazard) {
    List<Lack> lacks = new ArrayList<>();
    WORDS.forEach(
        (one, word) -> {
          boolean toldByH1 =
              (one == InPlace.MEASURES && hazard.measures() == null)
                  || (one == InPlace.DEADLINE && hazard.deadline() == null);
          if (!hazard.inPlace().contains(one) && !toldByH1) {
            lacks.add(word);
          }
        });
    return lacks;
  }
}
