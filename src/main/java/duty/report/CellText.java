package duty.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks the words of a table's cell into lines. */
final class CellText {
  /**
   * How far text on the left of a cell is spread to fill a line, in em: hardly, cells are narrow.
   */
  private static final double SPREAD = 0.1;

  /** Words in the middle of their column are broken evenly up to so many lines. */
  private static final int EVEN_LINES = 5;

  private CellText() {}

  /**
   * Lines of a cell.
   *
   * @param room width for its text, in points
   */
  static List<Line> lines(Setting setting, String text, Column.Align align, double room) {
    return align == Column.Align.CENTRE
        ? centred(setting, text, room)
        : flush(setting, text, align == Column.Align.LEFT ? SPREAD : 0, room);
  }

  /** Lines of nearly equal length, each broken where a clerk would break it. */
  static List<Line> centred(Setting setting, String text, double room) {
    var lines = new ArrayList<Line>();
    for (var part : text.split("\n", -1)) {
      var plainly = setting.lines(part, room, room, 0);
      boolean few = plainly.size() > 1 && plainly.size() <= EVEN_LINES;
      lines.addAll(few ? new TitleBreaker(setting, room).evenLines(part) : plainly);
    }
    return lines;
  }

  /** A single character is not left on the last line if the others can give. */
  private static List<Line> flush(Setting setting, String text, double spread, double room) {
    var lines = setting.lines(text, room, room, spread);
    if (lines.size() > 1 && lines.get(lines.size() - 1).width() < 1.6 * setting.size()) {
      double less = room - setting.size();
      var narrower = setting.lines(text, less, less, 0);
      return narrower.size() == lines.size() ? narrower : lines;
    }
    return lines;
  }
}
