package duty.report;

/**
 * Characters of a line that are shown in one stroke.
 *
 * @param x from the start of the line's measure, in the unit of the {@link Measure} (points on
 *     paper)
 * @param spacing added to the glyph's own width after each character; negative draws them closer
 */
record Run(String text, double x, double spacing) {}
