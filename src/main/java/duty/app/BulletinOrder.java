package duty.app;

import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Inspection;
import duty.domain.Ledger;
import duty.report.paper.Bulletin;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Orders the bulletin of an inspection.
 *
 * @param record by id, file or the inspection's name
 */
public record BulletinOrder(String record) implements PaperOrder {
  private static final Text KIND = new Text("带队检查", "an inspection");

  private Entry<Inspection> in(Ledger ledger) throws RefusedException {
    return new RecordChoice<>(KIND, ledger, ledger.activities(Inspection.class), Inspection::title)
        .find(record);
  }

  @Override
  public Optional<LocalDate> issued(Supplier<Ledger> written) throws RefusedException {
    return Optional.ofNullable(in(written.get()).value().bulletin()).map(Inspection.Bulletin::date);
  }

  @Override
  public Job at(Desk desk) throws RefusedException {
    Entry<Inspection> found = in(desk.ledger());
    return new Job(
        found.value().date().getYear() + "-" + found.id(),
        "bulletin",
        null,
        PaperOrder.bureauAnd(found.file(), "hazards"),
        (verdict, obligations, origin) ->
            new Bulletin(
                    desk.ledger(),
                    obligations.settings(),
                    found,
                    desk.particulars().inspection(found.file()))
                .document(origin));
  }
}
