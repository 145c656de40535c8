package duty.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Accidents reported in time or not, and opinions answered or not. */
final class RandomTroubles {
  private final Dice dice;
  private final RandomTable table;
  private final LocalDate from;
  private final LocalDate asOf;

  RandomTroubles(Dice dice, RandomTable table, LocalDate from, LocalDate asOf) {
    this.dice = dice;
    this.table = table;
    this.from = from;
    this.asOf = asOf;
  }

  Troubles troubles() {
    List<Troubles.Accident> accidents = new ArrayList<>();
    List<Troubles.Opinion> opinions = new ArrayList<>();
    for (int i = 1; i <= dice.upTo(2); i++) {
      accidents.add(accident("x" + i));
    }
    for (int i = 1; i <= dice.upTo(2); i++) {
      opinions.add(opinion("o" + i));
    }
    return new Troubles(accidents, opinions);
  }

  /** One in three happens so late that its time to report is just over or not. */
  private Troubles.Accident accident(String id) {
    LocalDate day =
        dice.once(3)
            ? dice.day(asOf.minusDays(3), asOf)
            : dice.day(from.minusDays(dice.once(4) ? 40 : 0), asOf);
    LocalDateTime occurred = day.atTime(dice.upTo(20), dice.upTo(59));
    LocalDateTime learned = occurred.plusMinutes(dice.once(4) ? dice.upTo(2000) : dice.upTo(150));
    if (learned.toLocalDate().isAfter(asOf)) {
      learned = occurred;
    }
    int hours = table.plans.get(table.plans.size() - 1).limits().accidentHours();
    List<LocalDateTime> reports = new ArrayList<>();
    for (int i = 0; i < dice.upTo(2); i++) {
      LocalDateTime at =
          dice.once(2)
              ? learned.plusHours(hours).plusMinutes(dice.between(-1, 1))
              : learned.plusMinutes(dice.upTo(hours * 70));
      if (!at.toLocalDate().isAfter(asOf)) {
        reports.add(at);
      }
    }
    Map<String, LocalDateTime> scene = new TreeMap<>();
    for (String leader : dice.once(4) ? List.<String>of() : leaders()) {
      LocalDateTime arrived = learned.plusMinutes(dice.upTo(600));
      if (!arrived.toLocalDate().isAfter(asOf)) {
        scene.put(leader, arrived);
      }
    }
    String duty = dice.one(List.copyOf(table.duties.keySet()));
    return new Troubles.Accident(id, occurred, learned, duty, reports, scene);
  }

  private List<String> leaders() {
    List<String> all = List.copyOf(table.leaders.keySet());
    return dice.once(2) ? all : dice.some(all);
  }

  private Troubles.Opinion opinion(String id) {
    LocalDate issued = dice.day(from.minusDays(dice.once(4) ? 40 : 0), asOf);
    LocalDate deadline = dice.once(2) ? dice.around(asOf) : issued.plusDays(dice.upTo(60));
    return new Troubles.Opinion(
        id,
        issued,
        dice.one(List.copyOf(table.sections.keySet())),
        deadline.isBefore(issued) ? issued : deadline,
        dice.once(2) ? null : dice.day(issued, asOf));
  }
}
