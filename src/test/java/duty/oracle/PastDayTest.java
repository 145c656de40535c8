package duty.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
      Bureau bureau = sound(RandomBureau.of(seed).bureau());
      Dice dice = new Dice(seed);
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
    if (written.get(2).contains("error[R1]") || written.get(2).contains("error[W1]")) {
      return; // it names what came later, so that it was not written so on that day
    }
    List<String> later = ToldByDuty.papers(scratch, bureau, today, commands);
    assertThat(later.get(0)).as("table, seed %s, %s", seed, day).isEqualTo(written.get(0));
    assertThat(lines(later.get(1))).as("seed %s, %s", seed, day).isEqualTo(lines(written.get(1)));
    for (int i = 2; i < commands.size(); i++) {
      if (written.get(i).startsWith("0")) {
        made++;
        assertThat(later.get(i).equals(written.get(i)))
            .as("%s, seed %s, %s: %s", commands.get(i), seed, day, later.get(i).split("%PDF")[0])
            .isTrue();
      }
    }
  }

  /** What is told, wherever it stands: in a file where more is written lines are other lines. */
  private static List<String> lines(String said) {
    return said.lines()
        .filter(line -> line.matches("(error|warning|notice)\\[.*"))
        .sorted()
        .toList();
  }

  /** Without what is wrong in itself, so that papers can be made. */
  private static Bureau sound(Bureau bureau) {
    return Altered.of(bureau, "waivers", List.of());
  }
}
