package duty.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;

import duty.check.Figure;
import duty.rules.RuleCatalog;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule is held to the boundary of each number that it goes by, at a value that is not the
 * default; a number or a rule without such a case fails here, and so does a rule that goes by a
 * number that is not said to be its own.
 */
class FigureBoundariesTest {
  static Stream<Boundary> boundaries() {
    return Stream.of(
            MeetingBoundaries.all(),
            InspectionBoundaries.all(),
            TableBoundaries.all(),
            HazardBoundaries.all(),
            YearBoundaries.all(),
            TruthBoundaries.all())
        .flatMap(List::stream);
  }

  @Test
  void each_rule_has_a_boundary_of_each_of_its_numbers() {
    List<String> pairs =
        RuleCatalog.all().stream()
            .flatMap(
                rule -> Figure.of(rule.about()).stream().map(one -> pair(rule.about().id(), one)))
            .toList();
    assertThat(boundaries().map(one -> pair(one.rule(), one.figure())).distinct())
        .containsExactlyInAnyOrderElementsOf(pairs);
  }

  @Test
  void each_number_has_a_rule() {
    assertThat(boundaries().map(Boundary::figure).distinct())
        .containsExactlyInAnyOrder(Figure.values());
  }

  private static String pair(String rule, Figure figure) {
    return rule + " " + figure.path();
  }

  @ParameterizedTest
  @MethodSource("boundaries")
  void it_is_told_from_its_boundary_on(Boundary boundary) {
    assertThat(boundary.value()).isNotEqualTo(boundary.figure().standard());
    assertThat(boundary.expected()).hasSize(3);
    assertThat(boundary.told()).isEqualTo(boundary.expected());
  }

  @ParameterizedTest
  @MethodSource("boundaries")
  void by_default_it_comes_out_differently(Boundary boundary) {
    assertThat(boundary.toldByDefault()).isNotEqualTo(boundary.expected());
  }

  /** All other numbers at another value, their least or their most: nothing of it changes. */
  @ParameterizedTest
  @MethodSource("boundaries")
  void no_other_number_changes_it(Boundary boundary) {
    List<Figure> own =
        RuleCatalog.byId(boundary.rule()).map(rule -> Figure.of(rule.about())).orElseThrow();
    Map<Figure, String> others = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      if (!own.contains(figure)) {
        boolean isLeast = figure.standard().equals(figure.least());
        others.put(figure, isLeast ? figure.most() : figure.least());
      }
    }
    assertThat(boundary.toldWith(others)).isEqualTo(boundary.expected());
  }
}
