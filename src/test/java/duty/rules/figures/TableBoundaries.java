package duty.rules.figures;

import duty.check.Figure;
import duty.store.Tree;
import java.util.List;

/** A1 and D3: agreements of the pairs in the table, and the filing of the table. */
final class TableBoundaries {
  private static final String METROLOGY = "agreements/2026/metrology.yaml";
  private static final String DUTY = "duties/measurement-safety.yaml";

  private TableBoundaries() {}

  static List<Boundary> all() {
    return List.of(
        Boundary.of(Figure.CUTOFF, "A1", "04-15")
            .bureau(day -> Tree.clean().without(METROLOGY))
            .at("2026-04-14", "WARNING")
            .at("2026-04-15", "WARNING")
            .at("2026-04-16", "ERROR"),
        Boundary.of(Figure.WARNING_DAYS, "A1", 7)
            .bureau(day -> Tree.clean().without(METROLOGY))
            .at("2026-03-24", "NOTICE")
            .at("2026-03-25", "WARNING")
            .at("2026-03-26", "WARNING"),
        Boundary.of(Figure.NEW_PAIR_DAYS, "A1", 20)
            .bureau(day -> newPair())
            .about("标准计量科")
            .at("2026-06-20", "WARNING")
            .at("2026-06-21", "WARNING")
            .at("2026-06-22", "ERROR"),
        Boundary.of(Figure.TABLE_FILING_DAYS, "D3", 20)
            .bureau(filed -> Charges.renewed("2026-05-31", ", filed: " + filed))
            .asOf("2026-09-30")
            .at("2026-06-20", "")
            .at("2026-06-21", "")
            .at("2026-06-22", "WARNING"),
        Boundary.of(Figure.TABLE_FILING_DAYS, "D3", 20)
            .bureau(day -> Charges.renewed("2026-05-31", ""))
            .at("2026-06-20", "NOTICE")
            .at("2026-06-21", "NOTICE")
            .at("2026-06-22", "WARNING"),
        Boundary.of(Figure.WARNING_DAYS, "D3", 7)
            .bureau(day -> Charges.renewed("2026-05-31", ""))
            .at("2026-06-24", "") // it is due on 1 July
            .at("2026-06-25", "NOTICE")
            .at("2026-06-26", "NOTICE"));
  }

  /** 王五 and 标准计量科 belong together since 1 June only. */
  private static Tree newPair() {
    Tree tree = Charges.renewed("2026-05-31", "").without(METROLOGY);
    String text = tree.text(DUTY);
    return tree.with(
        DUTY, text.replaceFirst("sections: \\[metrology]", "sections: [special-equipment]"));
  }
}
