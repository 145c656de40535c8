package duty.app;

import duty.domain.Judging;
import duty.domain.JudgingDay;
import duty.domain.Ledger;
import duty.domain.Period;
import duty.report.Document;
import duty.report.paper.Origin;
import duty.store.Particulars;
import duty.store.RecordSource;
import duty.store.RecordStore;
import duty.store.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** What is handed to the press when a paper is ordered, for tests outside this room. */
public final class PaperDocument {
  private PaperDocument() {}

  /** Of records that the paper can be made from. */
  public static Document of(Path root, PaperOrder order, LocalDate asOf)
      throws IOException, RefusedException {
    JudgingDay day = JudgingDay.of(asOf);
    Ledger ledger = RecordStore.read(root, day);
    PaperOrder.Job job =
        order.at(new PaperOrder.Desk(ledger, new Particulars(RecordSource.of(root), asOf), asOf));
    Period period = job.period();
    Judging judging = Judging.within(ledger, day, period == null ? null : period.days());
    Verdict verdict = Validate.judge(judging, new Sources(root));
    return job.maker()
        .make(verdict, judging.obligations().orElseThrow(), new Origin(asOf, null, "test"));
  }
}
