package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance, by a seed that gives the same again. */
final class Dice {
  /** Not {@code Random}: what it gives first is the same for seeds that are near. */
  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True once in so many times. */
  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  LocalDate day(LocalDate first, LocalDate last) {
    int days = Math.max(0, (int) (last.toEpochDay() - first.toEpochDay()));
    return first.plusDays(upTo(days));
  }

  /** The day before, the day itself, or the day after. */
  LocalDate around(LocalDate day) {
    return day.plusDays(between(-1, 1));
  }

  @SafeVarargs
  final <T> T one(T... of) {
    return of[random.nextInt(of.length)];
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** From one to all of them, in their order. */
  <T> List<T> some(List<T> of) {
    List<T> some = new ArrayList<>();
    for (T each : of) {
      if (random.nextBoolean()) {
        some.add(each);
      }
    }
    return some.isEmpty() && !of.isEmpty() ? List.of(one(of)) : some;
  }
}
