package duty.report;

/** The page of GB/T 9704-2012 §5, in points (1/72 inch) from the lower left corner of the sheet. */
final class PageSetting {
  private static final double MM = 72 / 25.4;

  static final double SHEET_WIDTH = 210 * MM;
  static final double SHEET_HEIGHT = 297 * MM;
  static final double TOP = 37 * MM;
  static final double LEFT = 28 * MM;
  static final double TEXT_WIDTH = 156 * MM;
  static final double TEXT_HEIGHT = 225 * MM;
  static final double BOTTOM = SHEET_HEIGHT - TOP - TEXT_HEIGHT;

  /** From one line to the next: 22 lines fill the text area. */
  static final double PITCH = TEXT_HEIGHT / 22;

  /** From one character to the next: 28 fill a line, so the 16 pt glyphs stand a little closer. */
  static final double CELL = TEXT_WIDTH / 28;

  /** 二号, 三号, 四号. */
  static final double TITLE_SIZE = 22;

  static final double BODY_SIZE = 16;
  static final double FOLIO_SIZE = 14;

  /** From the text area down to the dashes beside the page number. */
  static final double FOLIO_DROP = 7 * MM;

  /** 小四, below a matrix. */
  static final double NOTE_SIZE = 12;

  static final double IMPRINT_SIZE = 7.5;

  /** From the text area down to the first line of the imprint. */
  static final double IMPRINT_DROP = 16 * MM;

  /** From the number line down to the rule. */
  static final double RULE_DROP = 4 * MM;

  static final double RULE = 0.5;

  /** 版记: the first and the last rule, and those between (§7.4.1). */
  static final double HEAVY_RULE = 0.35 * MM;

  static final double LIGHT_RULE = 0.25 * MM;

  /** Height of a Chinese character above the baseline, in em. */
  static final double ASCENT = 0.88;

  private PageSetting() {}

  static double width(Orientation orientation) {
    return orientation == Orientation.PORTRAIT ? TEXT_WIDTH : TEXT_HEIGHT;
  }

  static double height(Orientation orientation) {
    return orientation == Orientation.PORTRAIT ? TEXT_HEIGHT : TEXT_WIDTH;
  }
}
