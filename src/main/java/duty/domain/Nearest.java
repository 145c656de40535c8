package duty.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what somebody meant by a word that does not exist. */
public final class Nearest {
  private Nearest() {}

  /** Edits beyond which a word is another word and no slip, however long it is. */
  private static final int MOST = 3;

  /**
   * The one candidate nearest to the word, where it is near enough: at most a third of its length
   * in insertions, deletions, replacements and swaps of neighbours, at least one and at most three;
   * a figure in place of another counts twice. Of equally near ones the first in order of the
   * alphabet.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    return nearest(word, candidates).stream().min(Comparator.naturalOrder());
  }

  /** The same, where no other candidate is as near: enough to take it for what was meant. */
  public static Optional<String> only(String word, Collection<String> candidates) {
    List<String> nearest = nearest(word, candidates);
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  private static List<String> nearest(String word, Collection<String> candidates) {
    if (candidates.contains(word)) {
      return List.of(word);
    }
    int least = Math.min(MOST, Math.max(1, word.codePointCount(0, word.length()) / 3));
    List<String> nearest = new ArrayList<>();
    for (String candidate : candidates) {
      int distance = distance(word, candidate, least);
      if (distance < least) {
        nearest.clear();
        least = distance;
      }
      if (distance <= least) {
        nearest.add(candidate);
      }
    }
    return nearest;
  }

  /**
   * Optimal string alignment, row by row; anything over the limit is {@code limit + 1}. Each row
   * rests on the two before it, so that where both are over the limit all that follow are.
   */
  static int distance(String left, String right, int limit) {
    int[] a = left.codePoints().toArray();
    int[] b = right.codePoints().toArray();
    if (Math.abs(a.length - b.length) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length + 1];
    int[] last = new int[b.length + 1];
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      last[j] = j;
    }
    int leastBefore = 0;
    for (int i = 1; i <= a.length; i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length; j++) {
        int replace = last[j - 1] + replacing(a[i - 1], b[j - 1]);
        int best = Math.min(replace, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          best = Math.min(best, before[j - 2] + 1);
        }
        row[j] = best;
        least = Math.min(least, best);
      }
      if (least > limit && leastBefore > limit) {
        return limit + 1;
      }
      leastBefore = least;
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length], limit + 1);
  }

  /** Another figure is more than a slip: 0325 and 0909 are two days, not one mistyped. */
  private static int replacing(int one, int other) {
    if (one == other) {
      return 0;
    }
    return isFigure(one) && isFigure(other) ? 2 : 1;
  }

  private static boolean isFigure(int point) {
    return point >= '0' && point <= '9';
  }
}
