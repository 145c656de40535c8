package duty.store;

import java.util.Comparator;
import java.util.List;

/**
 * A range of a text and what stands there afterwards.
 *
 * @param start in code points, as nodes count
 * @param end just past the last code point that goes; {@code start} where nothing goes
 */
record Edit(int start, int end, String text) {
  static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }

  /** The text after all edits; of two at one place the first in the list comes first. */
  static String apply(SourceText source, List<Edit> edits) {
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
      int from = source.index(edit.start);
      if (from < done) {
        throw new IllegalArgumentException("two edits overlap in " + source.file());
      }
      result.append(source.text(), done, from).append(edit.text);
      done = source.index(edit.end);
    }
    return result.append(source.text(), done, source.text().length()).toString();
  }
}
