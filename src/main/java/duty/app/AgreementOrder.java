package duty.app;

import duty.check.Text;
import duty.domain.Agreement;
import duty.domain.AgreementTerms;
import duty.domain.Entry;
import duty.domain.Ledger;
import duty.report.paper.AgreementForm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Orders an agreement as a form to sign.
 *
 * @param record by id or file
 */
public record AgreementOrder(String record) implements PaperOrder {
  private static final Text KIND = new Text("责任书", "an agreement");

  private Entry<Agreement> in(Ledger ledger) throws RefusedException {
    return new RecordChoice<>(KIND, ledger, ledger.agreements(), any -> null).find(record);
  }

  /** The later signature; an agreement that lacks one is still a form to sign. */
  @Override
  public Optional<LocalDate> issued(Supplier<Ledger> written) throws RefusedException {
    Agreement agreement = in(written.get()).value();
    LocalDate one = agreement.leaderSigned();
    LocalDate other = agreement.sectionSigned();
    return one == null || other == null
        ? Optional.empty()
        : Optional.of(one.isAfter(other) ? one : other);
  }

  @Override
  public Job at(Desk desk) throws RefusedException {
    Entry<Agreement> found = in(desk.ledger());
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
