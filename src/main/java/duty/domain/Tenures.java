package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sets of days, as stretches in order that neither touch nor overlap. */
public final class Tenures {
  private Tenures() {}

  /** Every day that is in one of them. */
  public static List<Tenure> union(List<Tenure> stretches) {
    List<Tenure> result = new ArrayList<>();
    for (Tenure next :
        stretches.stream().sorted((one, other) -> one.from().compareTo(other.from())).toList()) {
      Tenure last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last == null || (last.to() != null && last.to().plusDays(1).isBefore(next.from()))) {
        result.add(next);
      } else if (last.to() != null && (next.to() == null || next.to().isAfter(last.to()))) {
        result.set(result.size() - 1, new Tenure(last.from(), next.to()));
      }
    }
    return result;
  }

  /** The days of one that are in none of the others. */
  public static List<Tenure> minus(Tenure whole, List<Tenure> taken) {
    List<Tenure> rest = new ArrayList<>();
    LocalDate open = whole.from();
    for (Tenure part : union(taken)) {
      if (part.from().isAfter(open)) {
        new Tenure(open, part.from().minusDays(1)).and(whole).ifPresent(rest::add);
      }
      if (part.to() == null) {
        return rest;
      }
      if (!part.to().isBefore(open)) {
        open = part.to().plusDays(1);
      }
    }
    if (!open.isAfter(whole.end())) {
      rest.add(new Tenure(open, whole.to()));
    }
    return rest;
  }
}
