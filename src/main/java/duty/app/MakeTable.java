package duty.app;

import duty.domain.JudgingDay;
import duty.domain.Ledger;
import duty.report.CsvSheet;
import duty.report.Table;
import duty.report.TextTable;
import duty.report.paper.DivisionSheet;
import duty.store.RecordStore;
import java.io.IOException;
import java.nio.file.Path;

/** Gives the division table (分工表) of a day, as the plan's annex has it. */
public final class MakeTable {
  /** Columns of a terminal that nobody has told us the width of. */
  private static final int WIDTH = 100;

  private MakeTable() {}

  /** Writes it for the terminal. */
  public static void asText(Path root, JudgingDay day, boolean names, Appendable out)
      throws IOException {
    TextTable.write(table(root, day, names), WIDTH, out);
  }

  /** Writes it for a spreadsheet. */
  public static void asCsv(Path root, JudgingDay day, boolean names, Appendable out)
      throws IOException {
    CsvSheet.write(table(root, day, names), out);
  }

  private static Table table(Path root, JudgingDay day, boolean names) {
    Ledger ledger = RecordStore.read(root, day);
    return new DivisionSheet(ledger, day.asOf(), names).table();
  }
}
