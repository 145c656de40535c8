package duty.rules.figures;

import duty.check.Figure;
import duty.store.Tree;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A number at a value of the bureau's own, in a small bureau, and what a rule by it tells just
 * before its boundary, on it, and just beyond. What varies, from point to point, is the day of
 * judging or a day, a count or a text of a record; each point says which by one word.
 */
final class Boundary {
  /** Judges a bureau at a point. */
  interface Judge {
    List<Tree.Told> told(Tree bureau, String point);
  }

  private final Figure figure;
  private final String rule;
  private final Map<Figure, String> numbers = new EnumMap<>(Figure.class);
  private final Map<String, String> expected = new LinkedHashMap<>();
  private Function<String, Tree> bureau = point -> Tree.clean();
  private Judge judge = (tree, point) -> tree.judge(LocalDate.parse(point));
  private Predicate<Tree.Told> meant = any -> true;
  private Function<Tree.Told, String> shown = one -> one.severity().name();

  private Boundary(Figure figure, String rule) {
    this.figure = figure;
    this.rule = rule;
  }

  static Boundary of(Figure figure, String rule, String value) {
    return new Boundary(figure, rule).with(figure, value);
  }

  static Boundary of(Figure figure, String rule, int value) {
    return of(figure, rule, String.valueOf(value));
  }

  /** Sets another number too, so that this one's boundary can be seen. */
  Boundary with(Figure other, String value) {
    numbers.put(other, value);
    return this;
  }

  Boundary bureau(Function<String, Tree> made) {
    bureau = made;
    return this;
  }

  /** Judged on one day, whatever the point. */
  Boundary asOf(String day) {
    return judged((tree, point) -> tree.judge(LocalDate.parse(day)));
  }

  Boundary judged(Judge by) {
    judge = by;
    return this;
  }

  /** Looks only at findings whose Chinese message says this. */
  Boundary about(String words) {
    meant = one -> one.zh().contains(words);
    return this;
  }

  /** Compares something else of a finding than what it weighs. */
  Boundary showing(Function<Tree.Told, String> what) {
    shown = what;
    return this;
  }

  /** What is told there; nothing where it is empty. */
  Boundary at(String point, String told) {
    expected.put(point, told);
    return this;
  }

  Boundary at(int point, String told) {
    return at(String.valueOf(point), told);
  }

  Figure figure() {
    return figure;
  }

  String rule() {
    return rule;
  }

  String value() {
    return numbers.get(figure);
  }

  /** By point, in order. */
  Map<String, String> expected() {
    return expected;
  }

  /** What is told with these numbers. */
  Map<String, String> told() {
    return told(numbers);
  }

  /** What is told where the plan leaves the number open. */
  Map<String, String> toldByDefault() {
    Map<Figure, String> others = new EnumMap<>(numbers);
    others.remove(figure);
    return told(others);
  }

  /** What is told where other numbers are set besides. */
  Map<String, String> toldWith(Map<Figure, String> besides) {
    Map<Figure, String> all = new EnumMap<>(besides);
    all.putAll(numbers);
    return told(all);
  }

  private Map<String, String> told(Map<Figure, String> set) {
    Map<String, String> told = new LinkedHashMap<>();
    for (String point : expected.keySet()) {
      Tree tree = PlanNumbers.in(bureau.apply(point), set);
      List<String> all =
          judge.told(tree, point).stream()
              .filter(one -> one.rule().equals(rule))
              .filter(meant)
              .map(shown)
              .toList();
      told.put(point, String.join(" ", all));
    }
    return told;
  }

  @Override
  public String toString() {
    return figure.path() + " " + value() + " " + rule;
  }
}
