package duty.app;

import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardParticulars;
import duty.domain.Judging;
import duty.domain.Period;
import duty.report.paper.HazardLedger;
import java.util.HashMap;
import java.util.Map;

/** Orders the hazard ledger of a period. */
public record HazardsOrder(Period period) implements PaperOrder {
  @Override
  public Job at(Desk desk) {
    return new Job(
        period.code(),
        "hazards",
        period,
        PaperOrder.bureauAnd("hazards"),
        (verdict, obligations, origin) -> {
          Judging judging = verdict.judging();
          Map<String, HazardParticulars> particulars = new HashMap<>();
          for (Entry<Hazard> entry : HazardLedger.concerned(judging, period)) {
            particulars.put(entry.file(), desk.particulars().hazard(entry.file()));
          }
          return new HazardLedger(judging, obligations.settings(), period, particulars)
              .document(origin);
        });
  }
}
