package duty.report;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes a table as CSV for Excel and WPS: RFC 4180, a byte order mark first (without it both
 * misread Chinese), CRLF, one head row, every row with all its cells, also where the paper draws
 * them merged.
 *
 * <p>A cell that a spreadsheet would run as a formula (it begins with = + - @, their full-width
 * forms, a tab or a carriage return, and is no plain number) gets an apostrophe before it.
 */
public final class CsvSheet {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).setRecordSeparator("\r\n").get();

  private static final String STARTS_FORMULA = "=+-@＝＋－＠\t\r";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?[%％]?");

  private CsvSheet() {}

  /** Appends the whole file, to be encoded as UTF-8. */
  public static void write(Table table, Appendable out) throws IOException {
    out.append('\uFEFF');
    var printer = new CSVPrinter(out, FORMAT);
    for (var column : table.columns()) {
      printer.print(defused(column.title().replace("\n", "")));
    }
    printer.println();
    for (var row : table.shown().rows()) {
      for (var cell : row.cells()) {
        printer.print(defused(cell));
      }
      printer.println();
    }
  }

  private static String defused(String cell) {
    boolean formula =
        !cell.isEmpty()
            && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0
            && !NUMBER.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }
}
