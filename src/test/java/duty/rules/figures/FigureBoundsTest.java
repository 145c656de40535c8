package duty.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;

import duty.check.Figure;
import duty.store.Tree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A number may be the least and the most, and nothing beyond; what it may not be is told, once. */
class FigureBoundsTest {
  private static final List<String> NO_DAYS = List.of("00-31", "01-00", "12-32", "13-01", "02-29");

  @ParameterizedTest
  @EnumSource(Figure.class)
  void its_least_and_its_most_are_accepted(Figure figure) {
    for (String value : List.of(figure.least(), figure.most(), figure.standard())) {
      assertThat(soundness(figure, value)).as(value).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Figure.class)
  void what_lies_beyond_is_told_at_the_value(Figure figure) {
    for (String value : beyond(figure)) {
      assertThat(soundness(figure, value))
          .containsExactly("S4 " + Tree.PLAN + " " + figure.written(value));
    }
  }

  private static List<String> beyond(Figure figure) {
    return figure == Figure.CUTOFF
        ? NO_DAYS
        : List.of(
            String.valueOf(Integer.parseInt(figure.least()) - 1),
            String.valueOf(Integer.parseInt(figure.most()) + 1),
            "-" + figure.most(),
            figure.least() + ".5");
  }

  private static List<String> soundness(Figure figure, String value) {
    return Tree.briefs(PlanNumbers.in(Tree.clean(), Map.of(figure, value)).judge()).stream()
        .filter(one -> one.startsWith("S"))
        .toList();
  }
}
