package duty.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 豁免: a rule set aside for a record, or for a leader and some days.
 *
 * @param rule its id, as written
 * @param record the file that it is set aside for, relative to the records root, or its id
 * @param leader for whom it is set aside, by id
 * @param from the first day of the events that it covers; null for any
 * @param to the last such day; null for any
 * @param expires the last day on which it holds
 */
public record Waiver(
    String rule,
    @Nullable String record,
    @Nullable String leader,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String reason,
    @Nullable String approvedBy,
    @Nullable String document,
    @Nullable LocalDate approved,
    @Nullable LocalDate expires) {
  /** What a waiver must say and may lack. */
  public enum Lack {
    REASON,
    APPROVER,
    DOCUMENT,
    EXPIRY
  }

  /** Empty where it says all. */
  public Set<Lack> lacks() {
    Set<Lack> lacks = EnumSet.noneOf(Lack.class);
    add(lacks, Lack.REASON, reason);
    add(lacks, Lack.APPROVER, approvedBy);
    add(lacks, Lack.DOCUMENT, document);
    add(lacks, Lack.EXPIRY, expires);
    return lacks;
  }

  private static void add(Set<Lack> lacks, Lack lack, @Nullable Object said) {
    if (said == null) {
      lacks.add(lack);
    }
  }

  /** Up to its last day, that day included; without one it is told as lacking it. */
  public boolean inForce(LocalDate asOf) {
    return expires == null || !asOf.isAfter(expires);
  }

  /** Whether it is said for what it holds. */
  public boolean names() {
    return record != null || leader != null;
  }

  /**
   * Whether it is for that record.
   *
   * @param file relative to the records root
   */
  public boolean isFor(String file) {
    String path = file.substring(0, Math.max(0, file.lastIndexOf('.')));
    String id = path.substring(path.lastIndexOf('/') + 1);
    return record != null && List.of(file, path, id).contains(record);
  }

  /**
   * Whether the days that it covers hold that one.
   *
   * @param day null where what is told has none
   */
  public boolean covers(@Nullable LocalDate day) {
    if (from == null && to == null) {
      return true;
    }
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
