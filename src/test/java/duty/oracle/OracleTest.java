package duty.oracle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The judging, held against a second one on bureaus made up at random: what either tells and the
 * other does not is a fault of one of them. {@code -Doracle.bureaus=20000} takes more of them, and
 * {@code -Doracle.seed=4711 -Doracle.bureaus=1} the one that failed.
 */
class OracleTest {
  private static final int BUREAUS = Integer.getInteger("oracle.bureaus", 2000);
  private static final long FIRST = Long.getLong("oracle.seed", 1L);

  /** In so many of a hundred bureaus each of the traits has to be found. */
  private static final int PERCENT = 5;

  /** Within so many bureaus each of the mistakes has to be found. */
  private static final int SOON = 400;

  @TempDir private Path scratch;

  @Test
  void both_opinions_agree_on_every_bureau() {
    Set<String> told = ConcurrentHashMap.newKeySet();
    Optional<String> first =
        LongStream.range(FIRST, FIRST + BUREAUS)
            .parallel()
            .mapToObj(seed -> disagreement(seed, told))
            .flatMap(Optional::stream)
            .findFirst();
    first.ifPresent(Assertions::fail);
    if (BUREAUS >= SOON) {
      assertThat(told).as("rules that told something").isEqualTo(Finding.RULES);
    }
  }

  @Test
  void a_judge_with_a_mistake_is_found_out() {
    Set<Quirk> unnoticed = EnumSet.allOf(Quirk.class);
    for (long seed = 1; seed <= SOON && !unnoticed.isEmpty(); seed++) {
      RandomBureau.Made made = RandomBureau.of(seed);
      Set<String> duty = new HashSet<>(lines(duty(seed, made)));
      unnoticed.removeIf(quirk -> !new HashSet<>(lines(naive(made, quirk))).equals(duty));
    }
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void the_bureaus_are_as_troubled_as_they_should_be() {
    Map<Trait, Integer> found = new EnumMap<>(Trait.class);
    for (long seed = 1; seed <= SOON; seed++) {
      RandomBureau.Made made = RandomBureau.of(seed);
      for (Trait trait : Trait.values()) {
        if (trait.of(made)) {
          found.merge(trait, 1, Integer::sum);
        }
      }
    }
    for (Trait trait : Trait.values()) {
      assertThat(found.getOrDefault(trait, 0))
          .as(trait.name())
          .isGreaterThanOrEqualTo(SOON * PERCENT / 100);
    }
  }

  @Test
  void the_second_opinion_knows_nothing_of_the_first() {
    noClasses()
        .that()
        .resideInAPackage("duty.oracle")
        .and()
        .doNotBelongToAnyOf(ToldByDuty.class)
        .should()
        .dependOnClassesThat(resideInAPackage("duty..").and(resideOutsideOfPackage("duty.oracle")))
        .check(new ClassFileImporter().importPackages("duty.oracle"));
  }

  /**
   * What the two say of one bureau and not of the same, with all its records.
   *
   * @param told takes the rules that both let speak
   */
  private Optional<String> disagreement(long seed, Set<String> told) {
    RandomBureau.Made made = RandomBureau.of(seed);
    List<String> duty = lines(duty(seed, made));
    List<String> naive = lines(naive(made, null));
    List<String> dutyOnly = without(duty, naive);
    List<String> naiveOnly = without(naive, duty);
    naive.forEach(line -> told.add(line.substring(0, 2)));
    return dutyOnly.isEmpty() && naiveOnly.isEmpty()
        ? Optional.empty()
        : Optional.of(
            described(seed, made)
                + "\n\nonly duty validate tells:\n  "
                + String.join("\n  ", dutyOnly)
                + "\nonly the second opinion tells:\n  "
                + String.join("\n  ", naiveOnly));
  }

  private List<Finding> duty(long seed, RandomBureau.Made made) {
    try {
      return ToldByDuty.of(scratch, made.bureau(), made.asOf(), made.quarter());
    } catch (IOException | IllegalStateException broken) {
      throw new AssertionError(described(seed, made), broken);
    }
  }

  private static List<Finding> naive(RandomBureau.Made made, @Nullable Quirk quirk) {
    return NaiveJudge.judge(made.bureau(), made.asOf(), made.quarter(), quirk);
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Finding::toString).toList();
  }

  /** Each of the others takes away one. */
  private static List<String> without(List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static String described(long seed, RandomBureau.Made made) {
    StringBuilder text = new StringBuilder();
    BureauFiles.of(made.bureau())
        .forEach((file, yaml) -> text.append("\n# ").append(file).append('\n').append(yaml));
    return "seed "
        + seed
        + ", as of "
        + made.asOf()
        + (made.quarter() == null ? "" : ", quarter " + Bureau.written(made.quarter()))
        + text;
  }
}
