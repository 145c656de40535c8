package duty.app;

import duty.check.Text;
import duty.domain.Agreement;
import duty.domain.AgreementTerms;
import duty.domain.Entry;
import duty.report.paper.AgreementForm;

/**
 * Orders an agreement as a form to sign.
 *
 * @param record by id or file
 */
public record AgreementOrder(String record) implements PaperOrder {
  private static final Text KIND = new Text("责任书", "an agreement");

  @Override
  public Job at(Desk desk) throws RefusedException {
    Entry<Agreement> found =
        new RecordChoice<>(KIND, desk.ledger(), desk.ledger().agreements(), any -> null)
            .find(record);
    return new Job(
        found.value().year() + "-" + found.id(),
        "agreement",
        null,
        PaperOrder.bureauAnd(found.file()),
        (verdict, obligations, origin) -> {
          AgreementTerms terms = desk.particulars().agreement(found.file());
          return new AgreementForm(
                  desk.ledger(), obligations.settings(), found.value(), terms, desk.asOf())
              .document(origin);
        });
  }
}
