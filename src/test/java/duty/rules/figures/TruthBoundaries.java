package duty.rules.figures;

import duty.check.Figure;
import duty.git.MadeRepository;
import duty.store.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** R4 and R5: entered in time, and in words of its own. */
final class TruthBoundaries {
  private static final String EARLIER = "activities/2026/Q2/0510-meeting-li-si.yaml";
  private static final String MEETING = "activities/2026/Q3/0810-meeting-li-si.yaml";

  /** So many different letters that there are a hundred runs of three. */
  private static final int LETTERS = 102;

  private TruthBoundaries() {}

  static List<Boundary> all() {
    return List.of(
        Boundary.of(Figure.ENTRY_DAYS, "R4", 20)
            .judged(TruthBoundaries::entered)
            .at("2026-08-29", "")
            .at("2026-08-30", "")
            .at("2026-08-31", "WARNING"),
        Boundary.of(Figure.LIKENESS, "R5", 80)
            .bureau(percent -> alike(Integer.parseInt(percent)))
            .asOf("2026-09-30")
            .at(79, "")
            .at(80, "WARNING")
            .at(81, "WARNING"),
        Boundary.of(Figure.LIKENESS_LENGTH, "R5", 40)
            .bureau(letters -> deciding(letters(Integer.parseInt(letters), 0), ""))
            .asOf("2026-09-30")
            .at(39, "")
            .at(40, "WARNING")
            .at(41, "WARNING"));
  }

  /** The first so many runs of three letters are the same, and none of the others. */
  private static Tree alike(int percent) {
    int same = percent + 2;
    return deciding(letters(same, 0), letters(LETTERS - same, LETTERS));
  }

  /** Two meetings decide the same; at the end, the later one something else of the same length. */
  private static Tree deciding(String same, String other) {
    String own = letters(other.length(), 2 * LETTERS);
    return Tree.clean()
        .edit(EARLIER, "text: 开展专项检查", "text: " + same + other)
        .edit(MEETING, "text: 开展专项检查", "text: " + same + own);
  }

  /** Different Chinese characters. */
  private static String letters(int count, int skipped) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.appendCodePoint('一' + skipped + i);
    }
    return letters.toString();
  }

  /** All is entered on 1 August, but the meeting of the 10th on the day given. */
  private static List<Tree.Told> entered(Tree tree, String day) {
    try {
      Path folder = Files.createTempDirectory("duty-entered");
      try (MadeRepository made = MadeRepository.in(folder)) {
        tree.names().stream()
            .filter(file -> !file.equals(MEETING))
            .forEach(file -> made.put(file, tree.text(file)));
        made.commit("2026-08-01", "建立台账");
        made.put(MEETING, tree.text(MEETING)).commit(day, "登记会议");
        made.checkout();
        return Tree.judge(folder, LocalDate.of(2026, 9, 5)).stream()
            .filter(one -> one.span().file().equals(MEETING))
            .toList();
      } finally {
        Tree.remove(folder);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
