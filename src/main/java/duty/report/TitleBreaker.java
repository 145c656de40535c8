package duty.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a title, or words in the middle of a cell, into as few lines as will hold them, of nearly
 * equal length, where a clerk would break them: before 关于, after 局 or a closing mark, never before
 * 的 or 报告 standing alone.
 */
record TitleBreaker(Setting setting, double width) {
  private static final List<String> GOOD_BEFORE =
      List.of(
          "关于", "安全生产", "责任制", "落实", "情况", "工作", "年度", "履职", "目标", "党政同责", "负责人", "主要负责人", "有限",
          "“", "《", "（", "20");
  private static final List<String> GOOD_AFTER =
      List.of("局", "季度", "年度", "”", "》", "、", "，", "；", "）", "和", "及", "安全生产");
  private static final List<String> BAD_BEFORE = List.of("的", "报告", "和", "及", "表", "书", "产", "制");

  /**
   * What a further line costs; a clumsy break costs 60, one line a character too long or short 1.
   */
  private static final double ONE_LINE_MORE = 40;

  /** The lines; breaks in the text are kept, and others made only in what does not fit. */
  List<Line> lines(String title) {
    var lines = new ArrayList<Line>();
    for (var part : title.split("\n", -1)) {
      lines.addAll(part(part));
    }
    return lines;
  }

  private List<Line> part(String part) {
    int fewest = new LineBreaker(setting, 0).lines(part, width, width).size();
    var chosen = fewest == 1 ? null : best(part, fewest);
    return chosen == null
        ? setting.lines(part, width, width, 0)
        : chosen.stream().map(setting::line).toList();
  }

  /** The fewest lines that hold a text without line feeds, without blanks at their ends. */
  List<Line> evenLines(String text) {
    int fewest = new LineBreaker(setting, 0).lines(text, width, width).size();
    var even = new Balance(text, fewest).lines();
    return even == null
        ? setting.lines(text, width, width, 0)
        : even.stream().map(String::strip).map(setting::line).toList();
  }

  /** As few lines as possible, or one more if that saves a clumsy break. */
  private @Nullable List<String> best(String title, int fewest) {
    var few = new Balance(title, fewest);
    var more = new Balance(title, fewest + 1);
    return few.cost() <= more.cost() + ONE_LINE_MORE ? few.lines() : more.lines();
  }

  /** The cheapest way to break a title into a number of lines. */
  private final class Balance {
    private final String title;

    /** Width of the title up to each place. */
    private final double[] widths;

    private final double[][] costs;
    private final int[][] from;

    Balance(String title, int count) {
      this.title = title;
      widths = new double[title.length() + 1];
      for (int i = 0; i < title.length(); i++) {
        int character = title.codePointAt(i);
        boolean half = Character.isHighSurrogate(title.charAt(i));
        widths[i + 1] = widths[i] + (half ? 0 : setting.advance(character));
      }
      costs = new double[count + 1][title.length() + 1];
      from = new int[count + 1][title.length() + 1];
      for (var row : costs) {
        Arrays.fill(row, Double.POSITIVE_INFINITY);
      }
      costs[0][0] = 0;
      for (int line = 1; line <= count; line++) {
        for (int end = 1; end <= title.length(); end++) {
          find(line, end, widths[title.length()] / count);
        }
      }
    }

    private void find(int line, int end, double ideal) {
      for (int start = 0; start < end; start++) {
        if (costs[line - 1][start] < costs[line][end]) {
          double cost = costs[line - 1][start] + unevenness(widths[end] - widths[start], ideal);
          if (cost < costs[line][end]) {
            cost += clumsiness(title, end);
          }
          if (cost < costs[line][end]) {
            costs[line][end] = cost;
            from[line][end] = start;
          }
        }
      }
    }

    double cost() {
      return costs[costs.length - 1][title.length()];
    }

    @Nullable List<String> lines() {
      if (Double.isInfinite(cost())) {
        return null;
      }
      var lines = new ArrayList<String>();
      for (int line = costs.length - 1, end = title.length(); line > 0; line--) {
        lines.add(0, title.substring(from[line][end], end));
        end = from[line][end];
      }
      return lines;
    }
  }

  /** Squared distance from the ideal in characters. */
  private double unevenness(double length, double ideal) {
    if (length > width + 0.01) {
      return Double.POSITIVE_INFINITY;
    }
    double off = (length - ideal) / setting.size();
    return off * off;
  }

  /** What a break at a place costs. */
  private static double clumsiness(String title, int place) {
    if (place == title.length()) {
      return 0;
    }
    int before = place < 2 ? 0 : title.charAt(place - 2);
    if (!BreakRules.between(before, title.charAt(place - 1), title.charAt(place))) {
      return Double.POSITIVE_INFINITY;
    }
    boolean bad =
        BAD_BEFORE.stream().anyMatch(w -> title.startsWith(w, place))
            || title.startsWith("年第", place - 1)
            || title.startsWith("关于", place - 2);
    boolean good =
        GOOD_BEFORE.stream().anyMatch(w -> title.startsWith(w, place))
            || GOOD_AFTER.stream().anyMatch(w -> title.startsWith(w, place - w.length()));
    // Most words have two characters: an odd number of them before the break tears one.
    int torn = !good && place % 2 == 1 ? 3 : 0;
    return (bad ? 60 : good ? 0 : 25) + torn + (quoted(title, place) ? 100 : 0);
  }

  /** Whether a place lies within “” or 《》. */
  private static boolean quoted(String title, int place) {
    var before = title.substring(0, place);
    return before.lastIndexOf('“') > before.lastIndexOf('”')
        || before.lastIndexOf('《') > before.lastIndexOf('》');
  }
}
