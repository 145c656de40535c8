package duty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 应急预案 (实施方案二（五）), in all its versions.
 *
 * @param duties for which it is made, by id
 * @param sections that see to it, by id
 * @param versions in the order of the record
 * @param to the last day on which the plan is in force; null where the end is open
 */
public record EmergencyPlan(
    String name,
    List<String> duties,
    List<String> sections,
    List<Version> versions,
    @Nullable LocalDate to) {
  /**
   * One version.
   *
   * @param filed when it was filed (备案); null while it is not
   */
  public record Version(String number, LocalDate issued, @Nullable LocalDate filed) {}

  public EmergencyPlan {
    duties = List.copyOf(duties);
    sections = List.copyOf(sections);
    versions = List.copyOf(versions);
  }

  /** The version in force on a day: the one issued last by then, unless the plan has ended. */
  public Optional<Version> on(LocalDate day) {
    return versions.stream()
        .filter(version -> to == null || !day.isAfter(to))
        .filter(version -> !version.issued().isAfter(day))
        .reduce((one, other) -> other.issued().isBefore(one.issued()) ? one : other);
  }
}
