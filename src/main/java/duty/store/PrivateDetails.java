package duty.store;

import duty.domain.Fault;
import duty.domain.PrivateDetail;
import duty.domain.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for what must not be made public, in a record's whole text and in its file's name. */
final class PrivateDetails {
  private PrivateDetails() {}

  /**
   * Leaves a fault for each.
   *
   * @param source null where the file cannot be read
   */
  static void tell(String file, @Nullable SourceText source, List<Fault> faults) {
    for (PrivateDetail detail : PrivateDetail.in(file)) {
      faults.add(fault(detail, Span.startOf(file)));
    }
    if (source != null) {
      for (PrivateDetail detail : PrivateDetail.in(source.text())) {
        Span span = source.span(source.offset(detail.start()), source.offset(detail.end()));
        faults.add(fault(detail, span));
      }
    }
  }

  private static Fault fault(PrivateDetail detail, Span span) {
    Fault.Code code =
        switch (detail.what()) {
          case IDENTITY_CARD -> Fault.Code.IDENTITY_CARD;
          case MOBILE -> Fault.Code.MOBILE_NUMBER;
          case INFORMANT -> Fault.Code.INFORMANT_NAMED;
        };
    return new Fault(code, span, Map.of());
  }
}
