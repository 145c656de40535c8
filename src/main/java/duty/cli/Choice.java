package duty.cli;

import duty.check.Text;
import duty.domain.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An option that takes one of a few words.
 *
 * @param words what may be written, by what it means; in the order of the help
 */
record Choice<T>(Option option, List<Word<T>> words) {
  /** A word in the file's language and, where people say it so, in Chinese. */
  record Word<T>(T meaning, String word, List<String> others) {
    Word(T meaning, String word) {
      this(meaning, word, List.of());
    }
  }

  private static final Text UNKNOWN =
      new Text("{option} 不能是“{given}”", "{option} cannot be “{given}”");
  private static final Text UNKNOWN_NEAR =
      new Text(
          "{option} 不能是“{given}”，是不是 {near}？",
          "{option} cannot be “{given}”; did you mean {near}?");
  private static final Text NEXT = new Text("可以写：{option} {words}", "it may be: {option} {words}");

  /** What the option's value means. */
  T read(String given) {
    String asked = given.strip().toLowerCase(Locale.ROOT);
    List<String> all = new ArrayList<>();
    for (Word<T> word : words) {
      if (word.word().equals(asked) || word.others().contains(asked)) {
        return word.meaning();
      }
      all.add(word.word());
    }
    throw new UsageError(
        Nearest.to(asked, all)
            .map(near -> UNKNOWN_NEAR.with("option", option.name(), "given", given, "near", near))
            .orElseGet(() -> UNKNOWN.with("option", option.name(), "given", given)),
        NEXT.with("option", option.name(), "words", String.join("|", all)));
  }
}
