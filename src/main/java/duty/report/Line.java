package duty.report;

import java.util.List;

/**
 * One line of set text.
 *
 * @param runs from left to right, starting at x = 0
 * @param width from the left edge of the first character to the right edge of the last
 */
record Line(List<Run> runs, double width) {
  Line {
    runs = List.copyOf(runs);
  }

  String text() {
    var all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    return all.toString();
  }
}
