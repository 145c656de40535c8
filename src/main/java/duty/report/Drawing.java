package duty.report;

/** Something of a fixed height that is not lines of text. */
interface Drawing {
  /** In points. */
  double height();

  /**
   * Prints it.
   *
   * @param top of its place, in points below the top of the text area
   */
  void print(Sheet sheet, double top);

  /** All that it says, in words. */
  String words();
}
