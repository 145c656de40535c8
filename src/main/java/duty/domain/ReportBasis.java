package duty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records that a quarter's report rests on: the activities that lie in the quarter's folder,
 * the hazards that were open in it, the year's agreements signed by its end, and the duties that
 * stood in the division table.
 */
public record ReportBasis(Quarter quarter) {
  /** In the order of their kinds, then of their ids or paths. */
  public List<Entry<?>> of(Ledger ledger) {
    return Stream.<Entry<?>>concat(
            Stream.concat(ledger.duties().stream(), ledger.agreements().stream()),
            Stream.concat(ledger.activities().stream(), ledger.hazards().stream()))
        .filter(this::holds)
        .toList();
  }

  private boolean holds(Entry<?> entry) {
    Object value = entry.value();
    if (value instanceof Activity) {
      return quarter.equals(Folders.quarterOf(entry.file()));
    } else if (value instanceof Hazard hazard) {
      return !hazard.found().isAfter(quarter.last())
          && (hazard.closed() == null || !hazard.closed().isBefore(quarter.first()));
    } else if (value instanceof Agreement agreement) {
      return agreement.year() == quarter.year()
          && byEnd(agreement.leaderSigned())
          && byEnd(agreement.sectionSigned());
    }
    return value instanceof Duty duty
        && duty.assignments().stream()
            .anyMatch(row -> row.tenure().and(quarter.period()).isPresent());
  }

  private boolean byEnd(@Nullable LocalDate signed) {
    return signed != null && !signed.isAfter(quarter.last());
  }

  /**
   * Whether a record has been written on since a day, as such records are: a decision done, a
   * bulletin sent, a hazard tracked or closed, a duty handed over. That changes the file, but not
   * what the report said.
   */
  public static boolean wentOn(Object value, LocalDate since) {
    return steps(value).filter(Objects::nonNull).anyMatch(day -> !day.isBefore(since));
  }

  private static Stream<@Nullable LocalDate> steps(Object value) {
    if (value instanceof Meeting meeting) {
      return Stream.concat(
          meeting.decisions().stream().map(Meeting.Decision::done),
          Stream.ofNullable(meeting.minutes()).map(Meeting.Minutes::issued));
    } else if (value instanceof Inspection inspection) {
      return Stream.ofNullable(inspection.bulletin())
          .flatMap(bulletin -> Stream.of(bulletin.date(), bulletin.sent()));
    } else if (value instanceof OtherActivity activity) {
      return Stream.of(activity.until());
    } else if (value instanceof Hazard hazard) {
      return steps(hazard);
    }
    return value instanceof Duty duty
        ? duty.assignments().stream()
            .flatMap(row -> Stream.of(row.tenure().from(), row.tenure().to(), row.filed()))
        : Stream.empty();
  }

  private static Stream<@Nullable LocalDate> steps(Hazard hazard) {
    return Stream.concat(
        hazard.tracked().stream(),
        Stream.of(
            hazard.finished(),
            hazard.rectified(),
            hazard.rechecked(),
            hazard.closed(),
            hazard.reported(),
            hazard.listed(),
            hazard.stopped(),
            hazard.resumed(),
            hazard.extended()));
  }
}
