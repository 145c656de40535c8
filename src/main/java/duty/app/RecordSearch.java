package duty.app;

import duty.check.Text;
import duty.domain.Duty;
import duty.domain.Leader;
import duty.domain.Nearest;
import duty.domain.Section;
import duty.store.RecordSource;
import duty.store.WrittenRecord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the record that somebody means by its file, its id, or what the desk calls it. */
record RecordSearch(RecordSource source) {
  private static final Text UNKNOWN = new Text("没有记录“{word}”", "there is no record “{word}”");
  private static final Text MEANT = new Text("是不是 {near}？", "did you mean {near}?");
  private static final Text SAY =
      new Text(
          "写编号、文件或名称，如 2026-008、leaders/li-si.yaml、特种设备",
          "give an id, a file or a name, as 2026-008, leaders/li-si.yaml, 特种设备");
  private static final Text SEVERAL =
      new Text("“{word}”不止一份记录", "more than one record goes by “{word}”");
  private static final Text CHOOSE = new Text("写明文件：{files}", "name the file: {files}");

  private static final Set<String> NAMED = Set.of("leaders", "sections", "duties");

  /** Its file, relative to the records root. */
  String find(String written) throws RefusedException {
    String word = Normalizer.normalize(written.strip(), Normalizer.Form.NFC).replace('\\', '/');
    Map<String, Set<String>> known = new LinkedHashMap<>();
    for (String file : WrittenRecord.files(source)) {
      if (word.equals(file) || word.endsWith("/" + file)) {
        return file;
      }
      String name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
      add(known, name, file);
      add(known, file.replaceFirst("\\.yaml$", ""), file);
    }
    if (!known.containsKey(word)) {
      names(known);
    }
    List<String> found = List.copyOf(known.getOrDefault(word, Set.of()));
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.size() > 1) {
      throw new RefusedException(
          new Refusal(SEVERAL.with("word", word), CHOOSE.with("files", found)));
    }
    throw Nearest.to(word, known.keySet())
        .map(near -> new Refusal(UNKNOWN.with("word", word), MEANT.with("near", near)))
        .map(RefusedException::new)
        .orElseGet(() -> new RefusedException(new Refusal(UNKNOWN.with("word", word), SAY.with())));
  }

  private static void add(Map<String, Set<String>> known, String name, String file) {
    known
        .computeIfAbsent(Normalizer.normalize(name, Normalizer.Form.NFC), any -> new TreeSet<>())
        .add(file);
  }

  private void names(Map<String, Set<String>> known) {
    for (String file : WrittenRecord.files(source)) {
      int slash = file.indexOf('/');
      if (slash > 0 && NAMED.contains(file.substring(0, slash))) {
        WrittenRecord.read(source, file)
            .ifPresent(record -> called(record).forEach(name -> add(known, name, file)));
      }
    }
  }

  private static List<String> called(WrittenRecord record) {
    List<String> names = new ArrayList<>();
    Object value = record.entry() == null ? null : record.entry().value();
    if (value instanceof Leader leader) {
      names.add(leader.name());
    } else if (value instanceof Section section) {
      section.names().forEach(name -> names.add(name.text()));
    } else if (value instanceof Duty duty) {
      names.addAll(List.of(String.valueOf(duty.order()), duty.field(), duty.text()));
    }
    return names;
  }
}
