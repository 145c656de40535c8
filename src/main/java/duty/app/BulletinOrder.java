package duty.app;

import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Inspection;
import duty.report.paper.Bulletin;

/**
 * Orders the bulletin of an inspection.
 *
 * @param record by id, file or the inspection's name
 */
public record BulletinOrder(String record) implements PaperOrder {
  private static final Text KIND = new Text("带队检查", "an inspection");

  @Override
  public Job at(Desk desk) throws RefusedException {
    Entry<Inspection> found =
        new RecordChoice<>(
                KIND, desk.ledger(), desk.ledger().activities(Inspection.class), Inspection::title)
            .find(record);
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
