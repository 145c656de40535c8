package duty.app;

import duty.store.Sources;
import java.util.ArrayList;
import java.util.List;

/** Two texts side by side in the form that {@code patch} reads, three lines of context. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** Above it the changed stretch is shown as gone and come, line for line. */
  private static final long MOST_COMPARED = 4_000_000;

  private record Line(char sign, String text) {}

  private UnifiedDiff() {}

  /** What is private is covered in the whole of each text: a number may go on in the next line. */
  static List<String> of(String file, byte[] before, byte[] after) {
    List<Line> lines = compare(split(file, before), split(file, after));
    List<String> diff = new ArrayList<>(List.of("--- a/" + file, "+++ b/" + file));
    int at = 0;
    int oldLine = 1;
    int newLine = 1;
    while (at < lines.size()) {
      int first = nextChange(lines, at);
      if (first == lines.size()) {
        break;
      }
      int start = Math.max(at, first - CONTEXT);
      int end = hunkEnd(lines, first);
      oldLine += count(lines, at, start, '+');
      newLine += count(lines, at, start, '-');
      int olds = count(lines, start, end, '+');
      int news = count(lines, start, end, '-');
      diff.add("@@ -" + range(oldLine, olds) + " +" + range(newLine, news) + " @@");
      lines.subList(start, end).forEach(line -> show(line, diff));
      oldLine += olds;
      newLine += news;
      at = end;
    }
    return diff;
  }

  private static String range(int line, int count) {
    return count == 1 ? "" + line : (count == 0 ? line - 1 : line) + "," + count;
  }

  private static void show(Line line, List<String> diff) {
    boolean ended = line.text().endsWith("\n");
    String text = line.text();
    diff.add(line.sign() + (ended ? text.substring(0, text.length() - 1) : text));
    if (!ended) {
      diff.add("\\ No newline at end of file");
    }
  }

  private static int nextChange(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).sign() == ' ') {
      at++;
    }
    return at;
  }

  /** Behind the context of the last change that the context of the one before it touches. */
  private static int hunkEnd(List<Line> lines, int change) {
    int end = change;
    int next = change;
    while (next < lines.size() && next - end <= 2 * CONTEXT) {
      end = next + 1;
      next = nextChange(lines, end);
    }
    return Math.min(lines.size(), end + CONTEXT);
  }

  /** How many lines are of one side: all but those with the other side's sign. */
  private static int count(List<Line> lines, int from, int to, char otherSide) {
    return (int) lines.subList(from, to).stream().filter(line -> line.sign() != otherSide).count();
  }

  private static List<String> split(String file, byte[] bytes) {
    String text = Sources.shown(file, bytes);
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private static List<Line> compare(List<String> before, List<String> after) {
    int head = 0;
    int least = Math.min(before.size(), after.size());
    while (head < least && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Line> lines = new ArrayList<>();
    before.subList(0, head).forEach(text -> lines.add(new Line(' ', text)));
    middle(
        before.subList(head, before.size() - tail),
        after.subList(head, after.size() - tail),
        lines);
    before
        .subList(before.size() - tail, before.size())
        .forEach(text -> lines.add(new Line(' ', text)));
    return lines;
  }

  private static void middle(List<String> before, List<String> after, List<Line> lines) {
    if ((long) before.size() * after.size() > MOST_COMPARED) {
      before.forEach(text -> lines.add(new Line('-', text)));
      after.forEach(text -> lines.add(new Line('+', text)));
      return;
    }
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        lines.add(new Line(' ', before.get(i++)));
        j++;
      } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line('-', before.get(i++)));
      } else {
        lines.add(new Line('+', after.get(j++)));
      }
    }
  }
}
