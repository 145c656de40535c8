package duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is found without holding each text against each is what a naive look at all pairs finds. */
class CopiesPropertyTest {
  @Property(tries = 200)
  void copies_are_those_that_all_pairs_show(
      @ForAll long seed, @ForAll @IntRange(min = 50, max = 100) int percent) {
    List<String> texts = texts(new Random(seed), 60);
    Map<Integer, Integer> found = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      numbers.add(i);
    }
    for (Copies.Copy<Integer> copy : new Copies<>(numbers, texts::get, any -> percent).find()) {
      assertThat(copy.earlier()).isLessThan(copy.later());
      assertThat(copy.percent())
          .isEqualTo(alike(texts.get(copy.earlier()), texts.get(copy.later())));
      found.put(copy.later(), copy.percent());
    }
    for (int later = 0; later < texts.size(); later++) {
      int most = 0;
      for (int earlier = 0; earlier < later; earlier++) {
        most = Math.max(most, alike(texts.get(earlier), texts.get(later)));
      }
      assertThat(found.containsKey(later)).as(texts.get(later)).isEqualTo(most >= percent);
    }
  }

  @Test
  void dates_and_punctuation_do_not_hide_a_copy() {
    String text = "特监科8月28日前对辖区液化气储配站储罐、充装台和安全附件逐台核对检验报告";
    String copy = text.replace("8月28", "12月5").replace("、", "，") + "。";
    assertThat(new Copies<>(List.of(text, copy), one -> one, any -> 100).find())
        .containsExactly(new Copies.Copy<>(copy, text, 100));
  }

  /** A form filled in over and over: linear, and each copy is told. */
  @Test
  void thousands_of_the_same_text_are_each_told_once() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      numbers.add(i);
    }
    String text = "检查储罐区、充装台、消防泵房和值班室，核对检验报告和人员证件，试验紧急切断阀";
    assertThat(new Copies<>(numbers, i -> text + (i % 2 == 0 ? "" : "和报警器"), any -> 80).find())
        .hasSize(4999)
        .allMatch(copy -> copy.percent() >= 80 && copy.earlier() < copy.later());
  }

  /** Some new, some an earlier one with a few letters changed. */
  private static List<String> texts(Random random, int count) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      if (i > 0 && random.nextBoolean()) {
        text.append(texts.get(random.nextInt(i)));
        for (int change = random.nextInt(25); change > 0; change--) {
          text.setCharAt(random.nextInt(text.length()), letter(random));
        }
      } else {
        for (int length = 60 + random.nextInt(60); length > 0; length--) {
          text.append(letter(random));
        }
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static char letter(Random random) {
    return (char) ('一' + random.nextInt(400));
  }

  /** Counted with sets of strings. */
  private static int alike(String one, String other) {
    Set<String> first = threes(one);
    Set<String> second = threes(other);
    int all = first.size() + second.size();
    first.retainAll(second);
    return 200 * first.size() / all;
  }

  private static Set<String> threes(String text) {
    Set<String> threes = new HashSet<>();
    for (int i = 0; i + 3 <= text.length(); i++) {
      threes.add(text.substring(i, i + 3));
    }
    return threes;
  }
}
