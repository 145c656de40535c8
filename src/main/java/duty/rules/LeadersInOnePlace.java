package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.TimeOfDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * R6 on places: a leader is at one event at a time. Only times that the records give are compared:
 * two events of a day without them are no contradiction.
 */
final class LeadersInOnePlace {
  private static final Text TWO_PLACES =
      new Text(
          "{leaders} {date} {otherTime} 在 {other}，不能同时（{time}）在这里",
          "on {date} {leaders} was at {other} ({otherTime}) and cannot be here at the same time ({time})");
  private static final Text OTHER = new Text("同一时间的另一件事", "the other event of that time");
  private static final Text REMEDY =
      new Text(
          "对照原件改正 time、ends、带队负责人或主持人",
          "correct time, ends, or who led or took the chair, after the originals");

  private LeadersInOnePlace() {}

  /**
   * @param doubles files that are told as entered twice, of which nothing more is said
   */
  static void check(Judging judging, Set<String> doubles, Findings findings) {
    Map<LocalDate, List<Entry<Activity>>> days = new HashMap<>();
    for (Entry<Activity> entry : judging.ledger().activities()) {
      Activity activity = entry.value();
      if (activity.time() != null
          && judging.counts(activity.date())
          && !doubles.contains(entry.file())) {
        List<Entry<Activity>> day =
            days.computeIfAbsent(activity.date(), any -> new ArrayList<>(2));
        day.stream()
            .filter(other -> overlap(other.value(), activity))
            .filter(other -> !both(judging, other.value(), activity).isEmpty())
            .findFirst()
            .ifPresent(other -> tell(judging, entry, other, findings));
        day.add(entry);
      }
    }
  }

  private static boolean overlap(Activity one, Activity other) {
    TimeOfDay first = one.time();
    TimeOfDay second = other.time();
    return first != null && second != null && first.overlaps(second);
  }

  /** Who was at both, by id. */
  private static Set<String> both(Judging judging, Activity one, Activity other) {
    Set<String> both = present(judging, one);
    both.retainAll(present(judging, other));
    return both;
  }

  private static Set<String> present(Judging judging, Activity activity) {
    Set<String> present = new LinkedHashSet<>();
    activity.present().forEach(id -> present.add(judging.ledger().meant(Kind.LEADER, id)));
    return present;
  }

  private static void tell(
      Judging judging, Entry<Activity> entry, Entry<Activity> other, Findings findings) {
    List<String> leaders =
        both(judging, other.value(), entry.value()).stream()
            .map(judging.ledger()::leaderName)
            .toList();
    findings
        .at(entry.at("time"))
        .related(other.at("time"), OTHER.with())
        .remedy(REMEDY.with())
        .add(
            TWO_PLACES.with(
                "leaders", leaders,
                "date", entry.value().date(),
                "time", shown(entry.value()),
                "other", other.id(),
                "otherTime", shown(other.value())));
  }

  /** 09:00–11:30, or the beginning alone. */
  private static String shown(Activity activity) {
    TimeOfDay time = activity.time();
    if (time == null) {
      return "";
    }
    return time.end() == null ? time.start().toString() : time.start() + "–" + time.end();
  }
}
