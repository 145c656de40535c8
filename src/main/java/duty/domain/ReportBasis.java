package duty.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records that a quarter's or a year's report rests on: the activities that lie in its folders,
 * the hazards that were open in it, the year's agreements signed by its end, the duties that stood
 * in the division table, and its accidents that were known by its day. A year's report rests on the
 * assessments of the year that were made by its day too.
 *
 * @param asOf the day of the report
 */
public record ReportBasis(Period period, LocalDate asOf) {
  /** In the order of their kinds, then of their ids or paths. */
  public List<Entry<?>> of(Ledger ledger) {
    return Stream.<Collection<? extends Entry<?>>>of(
            ledger.duties(),
            ledger.agreements(),
            ledger.activities(),
            ledger.hazards(),
            ledger.accidents(),
            ledger.assessments())
        .<Entry<?>>flatMap(Collection::stream)
        .filter(this::holds)
        .toList();
  }

  /** Kinds of which any record may belong to such a report. */
  public boolean mayHold(Kind kind) {
    return switch (kind) {
      case DUTY, AGREEMENT, ACTIVITY, HAZARD, ACCIDENT -> true;
      case ASSESSMENT -> period.quarter().isEmpty();
      default -> false;
    };
  }

  private boolean holds(Entry<?> entry) {
    Object value = entry.value();
    if (value instanceof Activity) {
      Quarter quarter = Folders.quarterOf(entry.file());
      return quarter != null && period.days().covers(quarter.first());
    } else if (value instanceof Hazard hazard) {
      return !hazard.found().isAfter(last())
          && (hazard.closed() == null || !hazard.closed().isBefore(period.days().from()));
    } else if (value instanceof Agreement agreement) {
      return agreement.year() == period.year()
          && byEnd(agreement.leaderSigned())
          && byEnd(agreement.sectionSigned());
    } else if (value instanceof Accident accident) {
      return period.days().covers(accident.occurred().toLocalDate())
          && !accident.learned().toLocalDate().isAfter(asOf);
    } else if (value instanceof Assessment assessment) {
      return mayHold(Kind.ASSESSMENT)
          && assessment.year() == period.year()
          && !assessment.assessed().isAfter(asOf);
    }
    return value instanceof Duty duty
        && duty.assignments().stream().anyMatch(row -> row.tenure().and(period.days()).isPresent());
  }

  private LocalDate last() {
    return period.days().end();
  }

  private boolean byEnd(@Nullable LocalDate signed) {
    return signed != null && !signed.isAfter(last());
  }
}
