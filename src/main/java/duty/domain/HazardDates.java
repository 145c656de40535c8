package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hazard's dates, and which of them cannot be: not yet come, or in the wrong order. */
public final class HazardDates {
  private final Entry<Hazard> entry;
  private final LocalDate asOf;
  private final Dated found;
  private final List<Dated> later = new ArrayList<>();

  /**
   * One of them.
   *
   * @param planned whether it may be still to come, as a deadline may
   * @param first what it cannot come before; null for the day of the finding, and where that cannot
   *     be itself
   * @param follows whether what comes before it has come, or is not known
   */
  public record Dated(
      Pointer place, LocalDate day, boolean planned, @Nullable Dated first, boolean follows) {
    /** Whether it comes before what it has to follow. */
    public boolean early() {
      return first != null && day.isBefore(first.day);
    }

    private String field() {
      return (String) place.steps().get(0);
    }
  }

  /**
   * @param asOf the day that counts as today
   */
  public HazardDates(Entry<Hazard> entry, LocalDate asOf) {
    this.entry = entry;
    this.asOf = asOf;
    Hazard hazard = entry.value();
    this.found = new Dated(entry.at("found"), hazard.found(), false, null, true);
    Dated deadline = add(hazard.deadline(), true, null, "deadline");
    add(hazard.extended(), false, null, "extension", "date");
    add(hazard.extendedTo(), true, deadline, "extension", "until");
    Dated stopped = add(hazard.stopped(), false, null, "stop-order", "date");
    Dated finished = add(hazard.finished(), false, null, "finished");
    add(hazard.rectified(), false, null, "rectification-report");
    add(hazard.rechecked(), false, null, "recheck", "date");
    add(hazard.closed(), false, finished, "closed");
    add(hazard.reported(), false, null, "reported-upward", "date");
    add(hazard.listed(), false, null, "listed", "date");
    add(hazard.resumed(), false, stopped, "resumption", "date");
    for (int i = 0; i < hazard.tracked().size(); i++) {
      add(hazard.tracked().get(i), false, null, "tracking", i, "date");
    }
  }

  /**
   * @param after what it follows on beside the finding; null where that is all
   */
  private @Nullable Dated add(
      @Nullable LocalDate day, boolean planned, @Nullable Dated after, Object... path) {
    if (day == null) {
      return null;
    }
    boolean bounds = after != null && !after.early() && !future(after);
    Dated first = bounds ? after : misfiled() ? null : found;
    boolean follows = after == null || !future(after);
    Dated dated = new Dated(entry.at(path), day, planned, first, follows);
    later.add(dated);
    return dated;
  }

  public Dated found() {
    return found;
  }

  /** All but the day of the finding. */
  public List<Dated> later() {
    return later;
  }

  /** Whether it says that something happened that cannot have happened yet. */
  public boolean future(Dated dated) {
    return !dated.planned() && dated.day().isAfter(asOf);
  }

  /** Whether the hazard lies in the folder of another year than that of its finding. */
  public boolean misfiled() {
    Integer year = Folders.yearOf(entry.file());
    return year != null && year != found.day().getYear();
  }

  /** Whether the day of the finding and these fields' dates can be. */
  public boolean sound(String... fields) {
    Set<String> asked = Set.of(fields);
    return !future(found)
        && !misfiled()
        && later.stream()
            .filter(dated -> asked.contains(dated.field()))
            .noneMatch(dated -> dated.early() || future(dated));
  }
}
