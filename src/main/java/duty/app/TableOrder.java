package duty.app;

import duty.domain.Filing;
import duty.domain.Kind;
import duty.report.paper.DivisionPaper;
import java.util.function.Predicate;

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
        PaperOrder.bureauAnd().or(filings(desk)),
        (verdict, obligations, origin) ->
            new DivisionPaper(desk.ledger(), obligations.settings(), desk.asOf(), names)
                .document(origin));
  }

  /**
   * The filings of division tables by the day of the paper; one that cannot be read may be such a
   * one.
   */
  private static Predicate<String> filings(Desk desk) {
    return file ->
        file.startsWith(Kind.FILING.folder() + "/")
            && desk.ledger()
                .written()
                .at(file)
                .map(
                    entry ->
                        entry.value() instanceof Filing filing
                            && filing.type() == Filing.Type.DIVISION_TABLE
                            && desk.ledger().at(file).isPresent())
                .orElse(true);
  }
}
