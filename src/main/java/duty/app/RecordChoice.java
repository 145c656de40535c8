package duty.app;

import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Ledger;
import duty.domain.Nearest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the record that a paper is to be made from, by its id, its file or what it is called.
 *
 * @param kind what such a record is called
 * @param candidates all that there are
 * @param title what a record is called; null where it has no name
 */
record RecordChoice<T>(
    Text kind,
    Ledger ledger,
    Collection<Entry<T>> candidates,
    Function<T, @Nullable String> title) {
  private static final Text UNKNOWN =
      new Text("没有{kind}记录“{word}”", "there is no record of {kind} “{word}”");
  private static final Text OTHER = new Text("{file} 不是{kind}记录", "{file} is no record of {kind}");
  private static final Text UNREADABLE =
      new Text("记录 {file} 读不出来", "the record {file} cannot be read");
  private static final Text REPAIR =
      new Text("先按 duty validate 的提示改正该记录", "first put that record right as duty validate says");
  private static final Text SEVERAL =
      new Text("“{word}”不止一份{kind}记录", "more than one record of {kind} goes by “{word}”");
  private static final Text MEANT = new Text("是不是 {near}？", "did you mean {near}?");
  private static final Text FILES = new Text("写明文件：{files}", "name the file: {files}");
  private static final Text LATEST = new Text("可以写编号，如 {files}", "give an id, as one of {files}");
  private static final Text NONE = new Text("台账中还没有这类记录", "the records have none of this kind yet");

  /** How many are named for somebody to choose from. */
  private static final int SHOWN = 5;

  /** The one that is meant. */
  Entry<T> find(String written) throws RefusedException {
    String word = Normalizer.normalize(written.strip(), Normalizer.Form.NFC).replace('\\', '/');
    Map<String, List<Entry<T>>> known = new LinkedHashMap<>();
    for (Entry<T> entry : candidates) {
      if (word.equals(entry.file()) || word.endsWith("/" + entry.file())) {
        return entry;
      }
      add(known, entry.id(), entry);
      add(known, entry.file().replaceFirst("\\.yaml$", ""), entry);
      String name = title.apply(entry.value());
      if (name != null) {
        add(known, name, entry);
      }
    }
    List<Entry<T>> found = known.getOrDefault(word, List.of());
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new RefusedException(found.isEmpty() ? none(word, known) : several(word, found));
  }

  private static <T> void add(Map<String, List<Entry<T>>> known, String name, Entry<T> entry) {
    List<Entry<T>> all =
        known.computeIfAbsent(
            Normalizer.normalize(name, Normalizer.Form.NFC), any -> new ArrayList<>());
    if (!all.contains(entry)) {
      all.add(entry);
    }
  }

  private Refusal several(String word, List<Entry<T>> found) {
    return new Refusal(
        SEVERAL.with("word", word, "kind", kind.with()),
        FILES.with("files", found.stream().map(Entry::file).toList()));
  }

  private Refusal none(String word, Map<String, List<Entry<T>>> known) {
    String unread =
        ledger.unread().stream()
            .filter(one -> word.equals(one.id()) || word.endsWith(one.file()))
            .map(one -> one.file())
            .findFirst()
            .orElse(null);
    if (unread != null) {
      return new Refusal(UNREADABLE.with("file", unread), REPAIR.with());
    }
    String near = Nearest.to(word, known.keySet()).orElse(null);
    Map<String, Object> facts = Map.of("word", word, "kind", kind.with());
    if (ledger.at(word).isPresent()) {
      return new Refusal(OTHER.with("file", word, "kind", kind.with()), next().with(examples()));
    }
    return near == null
        ? new Refusal(UNKNOWN.with(facts), next().with(examples()))
        : new Refusal(UNKNOWN.with(facts), MEANT.with("near", near));
  }

  private Text next() {
    return candidates.isEmpty() ? NONE : LATEST;
  }

  private Map<String, Object> examples() {
    List<String> ids = candidates.stream().map(Entry::id).toList();
    return ids.isEmpty()
        ? Map.of()
        : Map.of("files", ids.subList(Math.max(0, ids.size() - SHOWN), ids.size()));
  }
}
