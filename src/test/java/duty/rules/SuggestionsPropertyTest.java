package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Nearest;
import duty.store.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Of typos of one edit at least 95 in 100 are understood. */
class SuggestionsPropertyTest {
  private static final List<String> IDS =
      List.of(
          "director",
          "deputy-equipment",
          "deputy-equipment-former",
          "deputy-quality",
          "deputy-registration",
          "deputy-enforcement",
          "special-equipment-supervision",
          "special-equipment-enforcement",
          "special-equipment-emergency",
          "measurement-safety",
          "market-entry-licences",
          "hazardous-chemicals-licences",
          "inspection-bodies",
          "yunhe",
          "nigou",
          "pizhuang",
          "jiantouji",
          "metrology",
          "李四",
          "2026-001",
          "2026-017",
          "0814-会议");
  private static final List<String> KINDS =
      List.of("meeting", "inspection", "training", "drill", "campaign");
  private static final List<String> FIELDS =
      List.of(
          "kind",
          "date",
          "note",
          "title",
          "time",
          "convened-by",
          "chaired-by",
          "delegation",
          "location",
          "duties",
          "attended",
          "absent",
          "agenda",
          "decisions",
          "minutes",
          "sign-in");

  private final Random random = new Random(20260814);

  @Test
  void a_typo_of_an_id_a_field_or_a_kind_is_understood() {
    for (List<String> words : List.of(IDS, FIELDS, KINDS)) {
      int right = 0;
      int all = 0;
      for (String word : words) {
        for (int i = 0; i < 60; i++) {
          String typo = typo(word);
          if (words.contains(typo)) {
            continue;
          }
          all++;
          right += Nearest.to(typo, words).filter(word::equals).isPresent() ? 1 : 0;
        }
      }
      assertThat(right * 100.0 / all).as("of %d typos", all).isGreaterThanOrEqualTo(95);
    }
  }

  @Test
  void the_rules_suggest_what_was_meant() {
    int right = 0;
    int all = 0;
    String file = "activities/2026/Q3/0810-meeting-li-si.yaml";
    for (int i = 0; i < 20; i++) {
      String leader = typo("li-si");
      String field = typo("decisions");
      String kind = typo("meeting");
      right +=
          suggests(
              Tree.clean().edit(file, "convened-by: li-si", "convened-by: \"" + leader + "\""),
              "R1",
              "li-si");
      right += suggests(Tree.clean().edit(file, "decisions:", field + ":"), "S2", "decisions");
      right += suggests(Tree.clean().edit(file, "kind: meeting", "kind: " + kind), "S4", "meeting");
      all += 3;
    }
    assertThat(right * 100.0 / all).isGreaterThanOrEqualTo(95);
  }

  private static int suggests(Tree tree, String rule, String meant) {
    List<Tree.Told> told = tree.judge();
    boolean right =
        told.size() == 1 && told.get(0).rule().equals(rule) && told.get(0).remedy().contains(meant);
    return right ? 1 : 0;
  }

  @Test
  void a_word_like_nothing_there_is_not_guessed_at() {
    assertThat(Nearest.to("qqqqqqqq", IDS)).isEmpty();
    assertThat(Nearest.to("", List.of("abc"))).isEmpty();
    assertThat(Nearest.to("abc", List.of())).isEmpty();
    assertThat(Nearest.to("ab", List.of("ac", "aa"))).contains("aa");
  }

  /** A record that is gone is not taken for that of another day. */
  @Test
  void another_day_or_number_is_another_record() {
    assertThat(Nearest.only("0909-inspection", List.of("0325-inspection"))).isEmpty();
    assertThat(Nearest.only("0909-inspection", List.of("0908-inspection"))).isPresent();
    assertThat(Nearest.only("0909-inspection", List.of("9009-inspection"))).isPresent();
    assertThat(Nearest.only("2026-017", List.of("2026-023"))).isEmpty();
  }

  /** One letter more, less, other, or two swapped; never the word itself. */
  private String typo(String word) {
    while (true) {
      List<Integer> points = new ArrayList<>(word.codePoints().boxed().toList());
      int at = random.nextInt(points.size());
      int letter = 'a' + random.nextInt(26);
      switch (random.nextInt(4)) {
        case 0 -> points.add(at, letter);
        case 1 -> points.remove(at);
        case 2 -> points.set(at, letter);
        default -> {
          int other = Math.min(at + 1, points.size() - 1);
          int first = points.get(at);
          points.set(at, points.get(other));
          points.set(other, first);
        }
      }
      StringBuilder typed = new StringBuilder();
      points.forEach(typed::appendCodePoint);
      if (!typed.toString().equals(word) && typed.length() > 0) {
        return typed.toString();
      }
    }
  }
}
