package duty.app;

/** What a paper is made into. */
public enum PaperFormat {
  PDF,
  /** A folder with a file for each table. */
  CSV,
  /** One file of CSV, of a paper with one table. */
  SHEET
}
