package duty.rules.figures;

import duty.check.Figure;
import duty.store.Tree;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers written into the one plan of a bureau. */
final class PlanNumbers {
  private static final String REQUIRED = "requires.";

  private PlanNumbers() {}

  /** Writes them into the plan, where none stands yet. */
  static Tree in(Tree bureau, Map<Figure, String> numbers) {
    StringBuilder single = new StringBuilder();
    Map<String, String> groups = new LinkedHashMap<>();
    numbers.forEach(
        (figure, value) -> {
          String written = figure.field() + ": " + figure.written(value);
          if (figure.path().startsWith(REQUIRED)) {
            String what =
                figure.path().substring(REQUIRED.length(), figure.path().lastIndexOf('.'));
            String asked = "{what: " + what + ", ";
            bureau.edit(Tree.PLAN, asked, asked + written + ", ");
          } else if (figure.path().equals(figure.field())) {
            single.append(written).append('\n');
          } else {
            String group = figure.path().substring(0, figure.path().indexOf('.'));
            groups.merge(group, written, (before, next) -> before + ", " + next);
          }
        });
    groups.forEach((group, all) -> single.append("%s: {%s}\n".formatted(group, all)));
    return bureau.with(Tree.PLAN, bureau.text(Tree.PLAN) + single);
  }
}
