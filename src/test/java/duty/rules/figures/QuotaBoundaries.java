package duty.rules.figures;

import duty.check.Figure;
import duty.store.Tree;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What all rules of a quota have in common: 李四 owes it for the third quarter, 王五 only if he leads
 * duties enough for days enough of it.
 */
record QuotaBoundaries(Figure quota) {
  private static final String END = "2026-09-30";

  /** The rule that tells of what is missing. */
  List<Boundary> missing(
      String rule, Function<String, Tree> done, UnaryOperator<Tree> withoutLiSi, String ofWangWu) {
    return List.of(
        Boundary.of(quota, rule, 2)
            .bureau(done)
            .asOf(END)
            .about("李四 2026年第三季度")
            .at(1, "WARNING")
            .at(2, "")
            .at(3, ""),
        duties(rule, tree -> tree.without(ofWangWu), "", "WARNING").about("王五 2026年第三季度"),
        days(rule, tree -> tree.without(ofWangWu), "", "WARNING").about("王五 2026年第三季度"),
        warned(rule, withoutLiSi).about("李四 2026年第三季度"));
  }

  /**
   * A rule that tells of a record's fault, and of the quota that is open for its sake.
   *
   * @param beside so many sound records of 李四 and one with the fault
   * @param withFault gives 王五 a record with the fault, and no other
   * @param instead gives 李四 one with the fault, and no other
   */
  List<Boundary> faulty(
      String rule,
      Function<String, Tree> beside,
      UnaryOperator<Tree> withFault,
      UnaryOperator<Tree> instead) {
    return List.of(
        Boundary.of(quota, rule, 2)
            .bureau(beside)
            .asOf(END)
            .showing(QuotaBoundaries::left)
            .at(1, "open")
            .at(2, "met")
            .at(3, "met"),
        duties(rule, withFault, "met", "open").showing(QuotaBoundaries::left),
        days(rule, withFault, "met", "open").showing(QuotaBoundaries::left),
        warned(rule, tree -> lowered(rule, instead.apply(tree))));
  }

  /** The rule on what else is asked of leaders in charge, where nothing of it is done. */
  static List<Boundary> undone(String rule, UnaryOperator<Tree> asked) {
    return List.of(
        duties(rule, asked, "", "WARNING").about("王五 2026年第三季度"),
        days(rule, asked, "", "WARNING").about("王五 2026年第三季度"),
        warned(rule, asked).about("李四 2026年第三季度"));
  }

  private static Boundary duties(
      String rule, UnaryOperator<Tree> spoilt, String before, String from) {
    return Boundary.of(Figure.IN_CHARGE_DUTIES, rule, 2)
        .bureau(duties -> spoilt.apply(Charges.until("2026-08-14", duties)))
        .asOf(END)
        .at(1, before)
        .at(2, from)
        .at(3, from);
  }

  private static Boundary days(
      String rule, UnaryOperator<Tree> spoilt, String before, String from) {
    return Boundary.of(Figure.IN_CHARGE_DAYS, rule, 40)
        .bureau(last -> spoilt.apply(Charges.until(last, "1")))
        .asOf(END)
        .at("2026-08-08", before) // from 1 July on: 39 days
        .at("2026-08-09", from)
        .at("2026-08-10", from);
  }

  private static Boundary warned(String rule, UnaryOperator<Tree> spoilt) {
    return Boundary.of(Figure.WARNING_DAYS, rule, 7)
        .bureau(day -> spoilt.apply(Tree.clean()))
        .at("2026-09-23", "NOTICE")
        .at("2026-09-24", "WARNING")
        .at("2026-09-25", "WARNING");
  }

  private static String left(Tree.Told told) {
    return told.zh().contains("次数因此不足") ? "open" : "met";
  }

  /** The rule's own weight is taken away, so that only that of the quota is left to be seen. */
  private static Tree lowered(String rule, Tree tree) {
    String severities = "severities: [{rule: %s, severity: notice, reason: 本局规定}]\n";
    return tree.with("duty.yaml", severities.formatted(rule) + tree.text("duty.yaml"));
  }
}
