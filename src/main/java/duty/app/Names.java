package duty.app;

import duty.check.Text;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Kind;
import duty.domain.Leader;
import duty.domain.Ledger;
import duty.domain.Nearest;
import duty.domain.Post;
import duty.domain.Section;
import duty.privacy.ShownText;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the record that somebody means by an id or a Chinese name, on a day. */
record Names(Ledger ledger, LocalDate day, List<Refusal> refusals) {
  private static final Text UNKNOWN = new Text("没有{kind}“{word}”", "there is no {kind} “{word}”");
  private static final Text MEANT = new Text("是不是 {meant}？", "did you mean {meant}?");
  private static final Text CHOOSE = new Text("可选：{known}", "there are: {known}");
  private static final Text NONE = new Text("台账中还没有这类记录", "the records have none of this kind yet");
  private static final Text AMBIGUOUS =
      new Text("{kind}“{word}”不止一个", "more than one {kind} goes by “{word}”");
  private static final Text BY_ID =
      new Text("请写明标识，可选：{known}", "give the id of one of these: {known}");
  private static final Text UNREADABLE =
      new Text("{kind} {id} 的记录读不出来", "the record of {kind} {id} cannot be read");
  private static final Text REPAIR =
      new Text("先按 duty validate 的提示改正该记录", "first put that record right as duty validate says");
  private static final Text FORMER =
      new Text("{day} 没有名为“{word}”的科室", "no section is called “{word}” on {day}");

  /** Whether it says what was probably meant. */
  static boolean guesses(Refusal refusal) {
    return refusal.next().text().equals(MEANT);
  }

  /** By id, by its number in the table, by its words or its field, or by a part of its words. */
  Optional<Entry<Duty>> duty(String written) {
    String word = tidy(written);
    if (ledger.ids(Kind.DUTY).contains(word)) {
      return readable(ledger.duty(word), Kind.DUTY, word);
    }
    List<Predicate<Duty>> ways =
        List.of(
            duty -> String.valueOf(duty.order()).equals(word),
            duty -> tidy(duty.text()).equals(word),
            duty -> tidy(duty.field()).equals(word),
            duty -> word.codePointCount(0, word.length()) > 1 && tidy(duty.text()).contains(word));
    for (Predicate<Duty> way : ways) {
      List<Entry<Duty>> found =
          ledger.duties().stream().filter(entry -> way.test(entry.value())).toList();
      if (!found.isEmpty()) {
        return only(found, Kind.DUTY, word, this::show);
      }
    }
    Map<String, String> known = new LinkedHashMap<>();
    ledger.duties().forEach(entry -> known.put(entry.id(), show(entry)));
    return unknown(Kind.DUTY, word, UNKNOWN, known, known.values());
  }

  /** By id or by name; of namesakes the one in post. */
  Optional<Entry<Leader>> leader(String written) {
    String word = tidy(written);
    if (ledger.ids(Kind.LEADER).contains(word)) {
      return readable(ledger.leader(word), Kind.LEADER, word);
    }
    String name = closed(word);
    List<Entry<Leader>> found =
        ledger.leaders().stream()
            .filter(entry -> closed(entry.value().name()).equals(name))
            .toList();
    if (found.size() > 1) {
      List<Entry<Leader>> inPost =
          found.stream().filter(entry -> entry.value().inPost(day)).toList();
      found = inPost.size() == 1 ? inPost : found;
    }
    if (!found.isEmpty()) {
      return only(found, Kind.LEADER, word, this::show);
    }
    Map<String, String> known = new LinkedHashMap<>();
    for (Entry<Leader> entry : ledger.leaders()) {
      known.put(entry.id(), show(entry));
      known.putIfAbsent(entry.value().name(), show(entry));
    }
    List<String> inPost =
        ledger.leaders().stream()
            .filter(entry -> entry.value().inPost(day))
            .map(this::show)
            .toList();
    return unknown(Kind.LEADER, word, UNKNOWN, known, inPost);
  }

  /** By id or by its name on the day. */
  Optional<Entry<Section>> section(String written) {
    String word = tidy(written);
    if (ledger.ids(Kind.SECTION).contains(word)) {
      return readable(ledger.section(word), Kind.SECTION, word);
    }
    String name = closed(word);
    List<Entry<Section>> found =
        ledger.sections().stream()
            .filter(entry -> entry.value().inUse(day))
            .filter(entry -> closed(entry.value().nameOn(day)).equals(name))
            .toList();
    if (!found.isEmpty()) {
      return only(found, Kind.SECTION, word, this::show);
    }
    Map<String, String> known = new LinkedHashMap<>();
    boolean former = false;
    for (Entry<Section> entry : ledger.sections()) {
      known.put(entry.id(), show(entry));
      for (Section.Name one : entry.value().names()) {
        former |= closed(one.text()).equals(name);
        known.putIfAbsent(one.text(), show(entry));
      }
    }
    List<String> inUse =
        ledger.sections().stream()
            .filter(entry -> entry.value().inUse(day))
            .map(this::show)
            .toList();
    return unknown(Kind.SECTION, word, former ? FORMER : UNKNOWN, known, inUse);
  }

  private <T> Optional<Entry<T>> readable(Optional<Entry<T>> entry, Kind kind, String id) {
    if (entry.isEmpty()) {
      refusals.add(new Refusal(UNREADABLE.with("kind", kind, "id", id), REPAIR.with()));
    }
    return entry;
  }

  private <T> Optional<Entry<T>> only(
      List<Entry<T>> found,
      Kind kind,
      String word,
      java.util.function.Function<Entry<T>, String> show) {
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    refusals.add(
        new Refusal(
            AMBIGUOUS.with("kind", kind, "word", word),
            BY_ID.with("known", found.stream().map(show).toList())));
    return Optional.empty();
  }

  private <T> Optional<Entry<T>> unknown(
      Kind kind, String word, Text reason, Map<String, String> known, Collection<String> choices) {
    Optional<String> meant = Nearest.to(word, known.keySet()).map(known::get);
    refusals.add(
        new Refusal(
            new duty.check.Message(reason, facts(reason, kind, word)),
            meant.isPresent()
                ? MEANT.with("meant", meant.get())
                : choices.isEmpty()
                    ? NONE.with()
                    : CHOOSE.with("known", new ArrayList<>(choices))));
    return Optional.empty();
  }

  private Map<String, Object> facts(Text reason, Kind kind, String word) {
    return reason.equals(FORMER)
        ? Map.of("word", word, "day", day)
        : Map.of("word", word, "kind", kind);
  }

  private String show(Entry<?> entry) {
    Object value = entry.value();
    String name;
    if (value instanceof Leader leader) {
      name =
          leader.name()
              + leader.postsOn(day).stream()
                  .findFirst()
                  .map(Post::title)
                  .map(t -> " " + t)
                  .orElse("");
    } else if (value instanceof Section section) {
      name = section.nameOn(day);
    } else {
      Duty duty = (Duty) value;
      name = duty.order() + " " + ShownText.beginning(duty.text(), 20);
    }
    return entry.id() + "（" + name + "）";
  }

  private static String tidy(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC).strip();
  }

  /** Names are padded at the desk: 张　三. */
  private static String closed(String name) {
    return tidy(name).replace("\u3000", "").replace(" ", "");
  }
}
