package duty.app;

/** A PDF, or a folder of CSV with a file for each table. */
public enum PaperFormat {
  PDF,
  CSV
}
