package duty;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.Validate;
import duty.check.Finding;
import duty.check.Severity;
import duty.domain.JudgingDay;
import duty.domain.Quarter;
import duty.rules.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each rule weighs by itself, and what {@code severities} of {@code duty.yaml} makes of it.
 */
class SeveritiesTest {
  /** As the contract has them; all others are errors. */
  private static final Set<String> WARNINGS =
      Set.of("R4", "R5", "R6", "D3", "M3", "M4", "C2", "F1", "P1", "P2", "P3", "P4", "X2");

  /** What makes records sound, which is not lowered. */
  private static final Set<String> SOUNDNESS =
      Set.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "R1", "R2", "R3", "D1", "D2", "Z1", "W1");

  private static final Map<String, Sample> SAMPLES = new HashMap<>();

  @TempDir private Path folder;

  /** A bad example at the day on which its rule weighs most, for no other rule's sake. */
  private record Sample(Example example, LocalDate asOf, @Nullable Quarter quarter) {
    @Override
    public String toString() {
      return example.name();
    }
  }

  static Stream<String> rules() {
    return RuleCatalog.all().stream().map(rule -> rule.about().id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_weighs_what_the_contract_says(String rule) throws IOException {
    assertThat(heaviest(sample(rule), rule)).isEqualTo(own(rule));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void it_is_raised_and_lowered_as_far_as_it_may(String rule) throws IOException {
    for (Severity given : Severity.values()) {
      boolean refused = SOUNDNESS.contains(rule) && given.compareTo(own(rule)) < 0;
      Path root = weighed(sample(rule), rule, given);
      List<Finding> told = told(root, sample(rule));
      assertThat(heaviest(told, rule)).as("%s", given).isEqualTo(refused ? own(rule) : given);
      assertThat(told.stream().filter(SeveritiesTest::isOfTheSettings))
          .as("%s", given)
          .hasSize(refused ? 1 : 0);
    }
  }

  private static boolean isOfTheSettings(Finding finding) {
    return finding.rule().id().equals("S4")
        && finding.message().in(duty.check.Lang.EN).contains("cannot be lowered");
  }

  private static Severity own(String rule) {
    return WARNINGS.contains(rule) ? Severity.WARNING : Severity.ERROR;
  }

  private static Sample sample(String rule) throws IOException {
    Sample known = SAMPLES.get(rule);
    if (known == null) {
      known = first(rule);
      SAMPLES.put(rule, known);
    }
    return known;
  }

  private static Sample first(String rule) throws IOException {
    for (Example example : Example.bad()) {
      for (Example.Run run :
          example.rule().equals(rule) ? example.runs() : List.<Example.Run>of()) {
        Sample sample = new Sample(example, run.asOf(), run.quarter());
        if (plain(sample) && heaviest(sample, rule) == own(rule)) {
          return sample;
        }
      }
    }
    throw new IllegalStateException("no example of " + rule + " weighs what the rule does");
  }

  private static boolean plain(Sample sample) throws IOException {
    return !Files.readString(sample.example().place().resolve("duty.yaml")).contains("severities:")
        && told(sample.example().place(), sample).stream().allMatch(one -> one.sake() == null);
  }

  private static @Nullable Severity heaviest(Sample sample, String rule) {
    return heaviest(told(sample.example().place(), sample), rule);
  }

  private static @Nullable Severity heaviest(List<Finding> told, String rule) {
    return told.stream()
        .filter(one -> one.rule().id().equals(rule))
        .map(Finding::severity)
        .reduce(Severity::or)
        .orElse(null);
  }

  private static List<Finding> told(Path root, Sample sample) {
    return Validate.run(root, JudgingDay.of(sample.asOf()), sample.quarter()).diagnostics().stream()
        .map(one -> one.finding())
        .toList();
  }

  private Path weighed(Sample sample, String rule, Severity given) throws IOException {
    Path root = folder.resolve(given.name());
    CopiedFolder.of(sample.example().place(), root);
    Path settings = root.resolve("duty.yaml");
    String entry = "severities: [{rule: %s, severity: %s, reason: 本局规定}]\n";
    Files.writeString(
        settings,
        entry.formatted(rule, given.name().toLowerCase(Locale.ROOT)) + Files.readString(settings));
    return root;
  }
}
