package duty.app;

import duty.report.paper.DivisionPaper;

/**
 * Orders the division table of the day.
 *
 * @param names whether each post is followed by the name of who holds it
 */
public record TableOrder(boolean names) implements PaperOrder {
  @Override
  public Job at(Desk desk) {
    return new Job(
        desk.asOf().toString(),
        "table",
        null,
        PaperOrder.bureauAnd(),
        (verdict, obligations, origin) ->
            new DivisionPaper(desk.ledger(), obligations.settings(), desk.asOf(), names)
                .document(origin));
  }
}
