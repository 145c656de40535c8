package duty.oracle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Meetings: who convened and who came, what was decided and what became of it. */
final class RandomMeeting {
  private final Dice dice;
  private final RandomTable table;
  private final LocalDate asOf;

  RandomMeeting(Dice dice, RandomTable table, LocalDate asOf) {
    this.dice = dice;
    this.table = table;
    this.asOf = asOf;
  }

  void add(LocalDate quarter, List<Event.Meeting> meetings) {
    LocalDate day = dice.day(quarter, Bureau.lastDay(quarter));
    List<String> present =
        table.leaders.keySet().stream().filter(id -> table.leaders.get(id).inPost(day)).toList();
    if (day.isAfter(asOf) || present.isEmpty()) {
      return;
    }
    List<String> conveners = dice.once(4) ? dice.some(present) : List.of(dice.one(present));
    if (dice.once(25)) {
      conveners = List.of(anybody());
    }
    LocalDate issued = dice.once(6) ? null : dice.day(day, asOf);
    List<String> duties = dice.once(2) ? List.of() : dice.some(List.copyOf(table.duties.keySet()));
    boolean numbered = !dice.once(8);
    String chair = chair(conveners);
    boolean delegated = dice.once(2);
    List<String> attended = attended(duties, conveners, day);
    LocalTime time = dice.once(3) ? LocalTime.of(dice.between(8, 15), 0) : null;
    meetings.add(
        new Event.Meeting(
            "m" + (meetings.size() + 1),
            day,
            time,
            time != null && dice.once(2) ? LocalTime.of(dice.between(8, 17), 0) : null,
            conveners,
            numbered,
            issued,
            chair,
            delegated,
            duties,
            attended,
            dice.once(3) ? dice.some(List.copyOf(table.sections.keySet())) : List.of(),
            decisions(day)));
  }

  private String anybody() {
    return dice.one(List.copyOf(table.leaders.keySet()));
  }

  private @Nullable String chair(List<String> conveners) {
    return dice.once(3) ? null : dice.once(2) ? dice.one(conveners) : anybody();
  }

  /** Mostly everybody who might be expected, now and then without one of them. */
  private @Nullable List<String> attended(
      List<String> duties, List<String> conveners, LocalDate day) {
    if (dice.once(8)) {
      return dice.once(2) ? null : List.of();
    }
    if (dice.once(6)) {
      return dice.some(List.copyOf(table.sections.keySet()));
    }
    TreeSet<String> there = new TreeSet<>();
    table.duties.forEach(
        (duty, rows) ->
            rows.stream()
                .filter(row -> row.days().has(day))
                .filter(
                    row ->
                        duties.contains(duty)
                            || conveners.contains(row.leader() == null ? "" : row.leader()))
                .forEach(row -> there.addAll(row.sections())));
    List<String> came = new ArrayList<>();
    for (String section : there) {
      List<String> members = table.sections.get(section).members();
      if (members != null && dice.once(2)) {
        came.addAll(members.stream().filter(member -> !there.contains(member)).toList());
      } else if (!dice.once(8)) {
        came.add(section);
      }
    }
    return came.stream().distinct().toList();
  }

  private List<Event.Decision> decisions(LocalDate day) {
    List<Event.Decision> decisions = new ArrayList<>();
    for (int i = 0; i < (dice.once(8) ? 0 : dice.between(1, 2)); i++) {
      LocalDate due =
          dice.once(6) ? null : dice.once(3) ? dice.around(asOf) : day.plusDays(dice.upTo(90));
      if (due != null && due.isBefore(day)) {
        due = day;
      }
      decisions.add(
          new Event.Decision(
              dice.once(6) ? null : dice.one(List.copyOf(table.sections.keySet())),
              due,
              dice.once(2) ? null : dice.day(day, asOf)));
    }
    return decisions;
  }
}
