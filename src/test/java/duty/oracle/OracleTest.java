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
import java.util.TreeMap;
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

  /** Of a hundred bureaus each rule has to tell something in so many, and nothing in so many. */
  private static final int FAIR = 4;

  /** What either opinion tells of the first bureaus, which all tests look at. */
  private static final Map<Long, Lines> KNOWN = new ConcurrentHashMap<>();

  @TempDir private static Path scratch;

  private record Lines(List<String> duty, List<String> naive) {}

  @Test
  void both_opinions_agree_on_every_bureau() {
    Optional<String> first =
        LongStream.range(FIRST, FIRST + BUREAUS)
            .parallel()
            .mapToObj(seed -> disagreement(seed))
            .flatMap(Optional::stream)
            .findFirst();
    first.ifPresent(Assertions::fail);
  }

  @Test
  void each_rule_speaks_of_a_fair_share_of_the_bureaus_and_is_silent_of_a_fair_share() {
    Map<String, Integer> speaking = new TreeMap<>();
    for (Lines lines : known()) {
      lines.naive().stream()
          .map(line -> line.substring(0, 2))
          .distinct()
          .forEach(rule -> speaking.merge(rule, 1, Integer::sum));
    }
    assertThat(speaking.keySet()).isEqualTo(Finding.RULES);
    assertThat(speaking)
        .allSatisfy(
            (rule, bureaus) ->
                assertThat(bureaus)
                    .as(rule)
                    .isBetween(SOON * FAIR / 100, SOON - SOON * FAIR / 100));
  }

  @Test
  void a_judge_with_a_mistake_is_found_out() {
    known();
    Set<Quirk> unnoticed = EnumSet.allOf(Quirk.class);
    for (long seed = 1; seed <= SOON && !unnoticed.isEmpty(); seed++) {
      RandomBureau.Made made = RandomBureau.of(seed);
      Set<String> duty = new HashSet<>(lines(seed, made).duty());
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

  /** What the two say of one bureau and not of the same, with all its records. */
  private static Optional<String> disagreement(long seed) {
    RandomBureau.Made made = RandomBureau.of(seed);
    Lines lines = lines(seed, made);
    List<String> dutyOnly = without(lines.duty(), lines.naive());
    List<String> naiveOnly = without(lines.naive(), lines.duty());
    return dutyOnly.isEmpty() && naiveOnly.isEmpty()
        ? Optional.empty()
        : Optional.of(
            described(seed, made)
                + "\n\nonly duty validate tells:\n  "
                + String.join("\n  ", dutyOnly)
                + "\nonly the second opinion tells:\n  "
                + String.join("\n  ", naiveOnly));
  }

  /** Those of the first bureaus are kept. */
  private static Lines lines(long seed, RandomBureau.Made made) {
    Lines known = KNOWN.get(seed);
    if (known != null) {
      return known;
    }
    Lines lines = new Lines(lines(duty(seed, made)), lines(naive(made, null)));
    if (seed <= SOON) {
      KNOWN.put(seed, lines);
    }
    return lines;
  }

  private static List<Lines> known() {
    return LongStream.rangeClosed(1, SOON)
        .parallel()
        .mapToObj(seed -> lines(seed, RandomBureau.of(seed)))
        .toList();
  }

  private static List<Finding> duty(long seed, RandomBureau.Made made) {
    try {
      return ToldByDuty.of(scratch, made.bureau(), made.asOf(), made.today(), made.quarter());
    } catch (IOException | IllegalStateException broken) {
      throw new AssertionError(described(seed, made), broken);
    }
  }

  private static List<Finding> naive(RandomBureau.Made made, @Nullable Quirk quirk) {
    return NaiveJudge.judge(made.bureau(), made.asOf(), made.today(), made.quarter(), quirk);
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
        + ", on "
        + made.today()
        + (made.quarter() == null ? "" : ", quarter " + Bureau.written(made.quarter()))
        + text;
  }
}
