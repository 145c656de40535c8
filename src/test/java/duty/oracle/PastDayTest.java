package duty.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A past day's papers are the same bytes whether they are made from the records as they were
 * written by that day or from those of a later one. {@code -Dpast.bureaus=400} takes more bureaus,
 * {@code -Dpast.days=365} every day of a year of each.
 */
class PastDayTest {
  private static final int BUREAUS = Integer.getInteger("past.bureaus", 24);
  private static final int DAYS = Integer.getInteger("past.days", 2);

  @TempDir private static Path scratch;

  private int made;

  @Test
  void a_past_day_looks_the_same_from_later_on() throws IOException {
    for (long seed = 1; seed <= BUREAUS; seed++) {
      Dice dice = new Dice(seed);
      Bureau bureau = sound(RandomBureau.of(seed).bureau(), dice);
      for (int i = 0; i < DAYS; i++) {
        LocalDate last = bureau.from().plusDays(364);
        compare(
            seed, bureau, DAYS >= 365 ? bureau.from().plusDays(i) : dice.day(bureau.from(), last));
      }
    }
    assertThat(made).as("papers compared").isGreaterThan(BUREAUS * DAYS / 2);
  }

  private void compare(long seed, Bureau bureau, LocalDate day) throws IOException {
    String leader = bureau.leaders().keySet().iterator().next();
    List<List<String>> commands =
        List.of(
            List.of("table", "--as-of", day + "", "--format", "csv"),
            List.of("validate", "--as-of", day + "", "--lang", "en"),
            List.of("report", "--quarter", "current", "--as-of", day + "", "-o", "p.pdf"),
            List.of("report", "leader", leader, "--as-of", day + "", "-o", "p.pdf"));
    LocalDate today = LocalDate.of(2098, 12, 31);
    Bureau then = AsItStood.on(bureau, day, LocalDate.MAX);
    List<String> written = ToldByDuty.papers(scratch, then, today, commands);
    if (written.get(1).contains("error[R1]") || written.get(1).contains("[W1]")) {
      return; // it names what came later, so that it was not written so on that day
    }
    List<String> later = ToldByDuty.papers(scratch, bureau, today, commands);
    assertThat(later.get(0)).as("table, seed %s, %s", seed, day).isEqualTo(written.get(0));
    assertThat(lines(later.get(1))).as("seed %s, %s", seed, day).isEqualTo(lines(written.get(1)));
    for (int i = 2; i < commands.size(); i++) {
      boolean wrong = later.get(i).contains("[R2]"); // what is later is of a wrong day
      if (written.get(i).startsWith("0") && !wrong) {
        made++;
        assertThat(later.get(i).equals(written.get(i)))
            .as(
                "%s, seed %s, %s: %s",
                commands.get(i), seed, day, later.get(i).replaceFirst("(?s)%PDF.*", ""))
            .isTrue();
      }
    }
  }

  /**
   * What is told, wherever it stands: in a file where more is written lines are other lines. R2
   * tells of what is written, also of later days.
   */
  private static List<String> lines(String said) {
    return said.lines()
        .filter(line -> line.matches("(error|warning|notice)\\[(?!R2).*"))
        .sorted()
        .toList();
  }

  /**
   * Everybody in post and every section in use all the time, each duty handed over once, and no
   * record that names a later one: so that papers can be made, and can be of any day.
   */
  private static Bureau sound(Bureau bureau, Dice dice) {
    Bureau.Days always = new Bureau.Days(LocalDate.of(2016, 1, 1), null);
    Map<String, Bureau.Leader> leaders = new TreeMap<>();
    bureau
        .leaders()
        .forEach(
            (id, one) ->
                leaders.put(
                    id,
                    new Bureau.Leader(
                        one.name(),
                        List.of(
                            new Bureau.Post(one.posts().get(0).rank(), always, false, false)))));
    Map<String, Bureau.Section> sections = new TreeMap<>();
    bureau
        .sections()
        .forEach(
            (id, one) ->
                sections.put(
                    id,
                    new Bureau.Section(
                        List.of(new Bureau.Name(one.names().get(0).name(), always)),
                        one.members(),
                        null,
                        one.heads().stream()
                            .limit(1)
                            .map(head -> new Bureau.Name(head.name(), always))
                            .toList())));
    Map<String, List<Bureau.Row>> duties = new TreeMap<>();
    List<String> people = List.copyOf(leaders.keySet());
    for (String duty : bureau.duties().keySet()) {
      LocalDate day = dice.day(bureau.from(), bureau.from().plusDays(364));
      List<String> owning = List.of(dice.one(List.copyOf(sections.keySet())));
      duties.put(
          duty,
          List.of(
              new Bureau.Row(
                  new Bureau.Days(always.from(), day.minusDays(1)),
                  List.of("p"),
                  dice.one(people),
                  owning,
                  null,
                  null),
              new Bureau.Row(
                  new Bureau.Days(day, null),
                  List.of("p"),
                  dice.one(people),
                  owning,
                  null,
                  day.plusDays(9))));
    }
    YearWork year = bureau.year();
    List<YearWork.Work> work =
        year.work().stream().map(one -> Altered.of(one, "plans", List.of())).toList();
    List<Event.Inspection> inspections =
        bureau.inspections().stream().map(one -> Altered.of(one, "problems", List.of())).toList();
    return new Bureau(
        bureau.from(),
        bureau.plans(),
        bureau.severities(),
        leaders,
        sections,
        duties,
        bureau.agreements(),
        bureau.meetings(),
        inspections,
        bureau.hazards(),
        List.of(),
        Altered.of(year, "work", work),
        bureau.troubles(),
        bureau.calendars(),
        List.of(),
        bureau.shelf());
  }
}
