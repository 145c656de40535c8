package duty.report;

/** How wide characters are: points on paper, columns on a terminal. */
interface Measure {
  /** Width of the glyph itself. */
  double glyph(int codePoint);

  /** Width that the character takes on the line; full-width ones may stand on a grid. */
  double advance(int codePoint);

  /** Width of a Chinese character's glyph. */
  double em();

  /** Whether lines may be spread and punctuation may be squeezed. */
  boolean elastic();
}
