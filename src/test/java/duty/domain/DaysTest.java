package duty.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quarters, stretches of days, and the folders that speak of them. */
class DaysTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
  private static final LocalDate ZERO = LocalDate.of(2025, 12, 1);
  private static final int SPAN = 60;

  @ParameterizedTest
  @CsvSource({
    "2026Q3, 2026Q3",
    "2026q3, 2026Q3",
    "2026-Q3, 2026Q3",
    "2026-q3, 2026Q3",
    "2026年第三季度, 2026Q3",
    "2026年三季度, 2026Q3",
    "2026年第3季度, 2026Q3",
    "Q3, 2026Q3",
    "q1, 2026Q1",
    "第四季度, 2026Q4",
    "current, 2026Q1",
    "CURRENT, 2026Q1",
    "last, 2025Q4",
    "本季度, 2026Q1",
    "上季度, 2025Q4",
    "' 2026Q3 ', 2026Q3"
  })
  void a_quarter_is_read_as_people_write_it(String text, String quarter) {
    assertThat(Quarter.parse(text, TODAY)).map(Quarter::toString).contains(quarter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Q0",
        "Q5",
        "2026Q0",
        "2026Q5",
        "26Q3",
        "0000Q1",
        "20260Q1",
        "2026",
        "2026-3",
        "2026Q33",
        "第五季度",
        "2026年",
        "next",
        "2026--Q3",
        "Q3 2026",
        "٢٠٢٦Q3",
        "-2026Q3"
      })
  void what_names_no_quarter_is_not_read(String text) {
    assertThat(Quarter.parse(text, TODAY)).isEmpty();
  }

  @Property(tries = 300)
  void a_quarter_holds_just_its_days(@ForAll int any) {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(Math.floorMod(any, 20000));
    Quarter quarter = Quarter.of(day);
    assertThat(quarter.contains(day)).isTrue();
    assertThat(quarter.period().covers(day)).isTrue();
    assertThat(quarter.next().previous()).isEqualTo(quarter);
    assertThat(quarter.next().first()).isEqualTo(quarter.last().plusDays(1));
    assertThat(quarter.next()).isGreaterThan(quarter);
    assertThat(quarter.days())
        .isEqualTo((int) quarter.first().datesUntil(quarter.next().first()).count());
    assertThat(Quarter.parse(quarter.toString(), TODAY)).contains(quarter);
    assertThat(Quarter.parse(quarter.inChinese(), TODAY)).contains(quarter);
  }

  @Test
  void an_impossible_quarter_and_a_backward_tenure_cannot_be_made() {
    assertThatThrownBy(() -> new Quarter(2026, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quarter(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tenure(TODAY, TODAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 1000)
  void stretches_are_joined_and_taken_away_like_sets_of_days(@ForAll long seed) {
    Random random = new Random(seed);
    List<Tenure> some = some(random);
    Tenure whole = one(random);

    List<Tenure> union = Tenures.union(some);
    assertThat(days(union)).isEqualTo(days(some));
    for (int i = 1; i < union.size(); i++) {
      assertThat(union.get(i).from()).isAfter(union.get(i - 1).end().plusDays(1));
    }

    Set<LocalDate> rest = days(List.of(whole));
    rest.removeAll(days(some));
    List<Tenure> minus = Tenures.minus(whole, some);
    assertThat(days(minus)).as("%s without %s", whole, some).isEqualTo(rest);
    boolean open = whole.to() == null && some.stream().allMatch(one -> one.to() != null);
    assertThat(minus.stream().anyMatch(one -> one.to() == null)).isEqualTo(open);

    Set<LocalDate> both = days(List.of(whole));
    both.retainAll(days(List.of(some.get(0))));
    assertThat(days(whole.and(some.get(0)).stream().toList())).isEqualTo(both);
  }

  private static Set<LocalDate> days(List<Tenure> stretches) {
    Set<LocalDate> days = new TreeSet<>();
    for (int i = 0; i < SPAN; i++) {
      LocalDate day = ZERO.plusDays(i);
      for (Tenure stretch : stretches) {
        if (!day.isBefore(stretch.from()) && (stretch.to() == null || !day.isAfter(stretch.to()))) {
          days.add(day);
          assertThat(stretch.covers(day)).isTrue();
        } else {
          assertThat(stretch.covers(day)).isFalse();
        }
      }
    }
    return days;
  }

  private static List<Tenure> some(Random random) {
    List<Tenure> some = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      some.add(one(random));
    }
    return some;
  }

  private static Tenure one(Random random) {
    LocalDate from = ZERO.plusDays(random.nextInt(SPAN - 15));
    return new Tenure(from, random.nextInt(8) == 0 ? null : from.plusDays(random.nextInt(15)));
  }

  @Test
  void a_folder_tells_year_and_quarter() {
    assertThat(Folders.yearOf("hazards/2026/2026-001.yaml")).isEqualTo(2026);
    assertThat(Folders.quarterOf("activities/2026/Q3/会议.yaml")).isEqualTo(new Quarter(2026, 3));
    assertThat(Folders.quarterOf("hazards/2026/a.yaml")).isNull();
    assertThat(Folders.yearOf("leaders/a.yaml")).isNull();
    assertThat(Folders.quarterOf("activities/0000/Q1/a.yaml")).isNull();
    assertThat(Folders.quarterOf("activities/2026/Q5/a.yaml")).isNull();
  }
}
