package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a major hazard was followed (实施方案二（三）“全程跟踪监督”): the stretches between its finding, each
 * tracking, the re-check, and its closing or today.
 */
public final class HazardTracking {
  private HazardTracking() {}

  /**
   * A stretch without a look at the hazard.
   *
   * @param since where its beginning stands
   * @param from the day of the last look; the start of the records where that was before them
   * @param due until when it was to be looked at again
   * @param until where its end stands; null where it goes on
   * @param to the day of the next look or of the closing, else today
   */
  public record Stretch(
      Pointer since, LocalDate from, LocalDate due, @Nullable Pointer until, LocalDate to) {
    public boolean tooLong() {
      return to.isAfter(due);
    }
  }

  private record Look(LocalDate day, @Nullable Pointer place) {}

  /**
   * In order of time.
   *
   * @param entry of dates that can be
   */
  public static List<Stretch> of(Entry<Hazard> entry, Settings settings, LocalDate asOf) {
    Hazard hazard = entry.value();
    Look end =
        hazard.closed() == null
            ? new Look(asOf, null)
            : new Look(hazard.closed(), entry.at("closed"));
    List<Look> looks = looks(entry);
    looks.removeIf(look -> look.day().isAfter(end.day()));
    looks.add(end);
    List<Stretch> stretches = new ArrayList<>();
    Pointer since = entry.at("found");
    LocalDate from = hazard.found();
    for (Look look : looks) {
      LocalDate start = from.isBefore(settings.recordsFrom()) ? settings.recordsFrom() : from;
      LocalDate due = start.plusDays(settings.planOn(start).deadlines().trackingDays());
      stretches.add(new Stretch(since, start, due, look.place(), look.day()));
      if (look.place() != null) {
        since = look.place();
        from = look.day();
      }
    }
    return stretches;
  }

  private static List<Look> looks(Entry<Hazard> entry) {
    Hazard hazard = entry.value();
    List<Look> looks = new ArrayList<>();
    for (int i = 0; i < hazard.tracked().size(); i++) {
      looks.add(new Look(hazard.tracked().get(i), entry.at("tracking", i, "date")));
    }
    if (hazard.rechecked() != null) {
      looks.add(new Look(hazard.rechecked(), entry.at("recheck", "date")));
    }
    looks.sort(Comparator.comparing(Look::day));
    return looks;
  }
}
