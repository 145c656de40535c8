package duty.report;

/**
 * One column of a table.
 *
 * @param title the words of its head cell; a line feed breaks the line
 * @param weight its share of the table's width, relative to the other columns, more than 0
 * @param align where the text of its cells stands; head cells are centred
 * @param merged whether equal neighbours below each other are drawn as one cell; a cell merges only
 *     where every merged column to its left merges too
 * @param heading whether its cells head their rows (read out with each cell of the row)
 * @param stacked whether paper shows it below the column before it, in the same cells; as data it
 *     stays a column of its own
 */
public record Column(
    String title, double weight, Align align, boolean merged, boolean heading, boolean stacked) {

  /** Where the text of a cell stands. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  public Column {
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException("column " + title + " has weight " + weight);
    }
  }

  /** A column with text on the left. */
  public static Column of(String title, double weight) {
    return new Column(title, weight, Align.LEFT, false, false, false);
  }

  /**
   * A column that paper shows below the one before it, as wide and aligned as that: a date and who,
   * a deadline and what came of it.
   */
  public static Column below(String title) {
    return new Column(title, 1, Align.LEFT, false, false, true);
  }

  public Column centred() {
    return new Column(title, weight, Align.CENTRE, merged, heading, stacked);
  }

  /** For figures. */
  public Column right() {
    return new Column(title, weight, Align.RIGHT, merged, heading, stacked);
  }

  /** Draws equal neighbours as one cell; the CSV still repeats the text in every row. */
  public Column merging() {
    return new Column(title, weight, align, true, heading, stacked);
  }

  /** With the head of one that is shown below it. */
  Column with(Column below) {
    return new Column(title + "\n" + below.title, weight, align, merged, heading, stacked);
  }

  /** Makes its cells the heads of their rows. */
  public Column heads() {
    return new Column(title, weight, align, merged, true, stacked);
  }
}
