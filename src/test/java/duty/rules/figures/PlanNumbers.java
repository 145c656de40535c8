package duty.rules.figures;

import duty.check.Figure;
import duty.store.Tree;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers written into the one plan of a bureau. */
final class PlanNumbers {
  private static final String FROM = "    from: 2016-03-01\n";

  private PlanNumbers() {}

  /** Writes them into {@code duty.yaml}, where none stands yet. */
  static Tree in(Tree bureau, Map<Figure, String> numbers) {
    StringBuilder single = new StringBuilder();
    Map<String, String> groups = new LinkedHashMap<>();
    numbers.forEach(
        (figure, value) -> {
          String written = figure.field() + ": " + value;
          if (figure.path().equals(figure.field())) {
            single.append("    ").append(written).append('\n');
          } else {
            String group = figure.path().substring(0, figure.path().indexOf('.'));
            groups.merge(group, written, (before, next) -> before + ", " + next);
          }
        });
    groups.forEach((group, all) -> single.append("    %s: {%s}\n".formatted(group, all)));
    return bureau.edit("duty.yaml", FROM, FROM + single);
  }
}
