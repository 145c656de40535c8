package duty.report;

/** How a sheet is read; page numbers keep their place on the sheet in both. */
public enum Orientation {
  /** 28 characters by 22 lines. */
  PORTRAIT,
  /** 40 characters by 15 lines, the head of the table at the left edge of the upright sheet. */
  LANDSCAPE
}
