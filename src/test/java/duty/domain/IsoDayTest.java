package duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {
  @Property(tries = 2000)
  void every_day_is_read_as_it_is_written(@ForAll("days") LocalDate day) {
    assertThat(IsoDay.read(day.toString())).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-04-31",
        "2026-8-14",
        "26-08-14",
        "2026/08/14",
        "2026-08-14 ",
        " 2026-08-14",
        "20260814",
        "２０２６-08-14",
        "-026-08-14",
        "2026-08-1x",
        "",
        "2026-08"
      })
  void what_is_written_otherwise_or_is_no_day_is_not_read(String text) {
    assertThat(IsoDay.read(text)).isNull();
  }

  @Property(tries = 2000)
  void the_calendar_of_java_agrees(@ForAll("almost") String text) {
    LocalDate day;
    try {
      day = LocalDate.parse(text);
    } catch (DateTimeParseException none) {
      day = null;
    }
    assertThat(IsoDay.read(text)).isEqualTo(day);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-719528, 2932896).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> almost() {
    return Arbitraries.integers()
        .between(0, 99_99_99)
        .map(n -> "20%02d-%02d-%02d".formatted(n / 10000, n / 100 % 100, n % 100));
  }
}
