package duty.store;

import duty.domain.Fault;
import duty.domain.Fault.Code;
import duty.domain.IsoDay;
import duty.domain.Kind;
import duty.domain.Nearest;
import duty.domain.Place;
import duty.domain.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files of a records folder by the place that each kind has in it. Names only: no file is
 * opened or asked about.
 */
final class RecordFolder {
  /** What may lie beside the records: what they name, and the program itself. */
  private static final Set<String> OTHERS = Set.of("attachments", "tools");

  private static final Set<String> DESKTOP = Set.of("thumbs.db", "desktop.ini");
  private static final String ENDING = ".yaml";

  /** Before the name of a document that Office or WPS has open. */
  private static final String LOCK = "~$";

  /** Where records lie. */
  private static final List<String> FOLDERS =
      Arrays.stream(Kind.values())
          .filter(kind -> kind != Kind.SETTINGS)
          .map(kind -> kind.folder() + "/")
          .toList();

  private final RecordSource source;
  private final List<Fault> faults;
  private final List<RecordFile> files = new ArrayList<>();
  private final List<RecordFile> misplaced = new ArrayList<>();
  private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
  private final Map<String, RecordFile> seen = new HashMap<>();

  RecordFolder(RecordSource source, List<Fault> faults) {
    this.source = source;
    this.faults = faults;
  }

  /** In the order of their paths. */
  List<RecordFile> files() {
    return files;
  }

  /** Files that would be records if they lay elsewhere or ended otherwise. */
  List<RecordFile> misplaced() {
    return misplaced;
  }

  /** Every id that is there, whether its file can be read or not. */
  Map<Kind, Set<String>> ids() {
    return ids;
  }

  /** The one file that lies beside the folders. */
  RecordFile settings() {
    String name = Kind.SETTINGS.folder();
    return new RecordFile(Kind.SETTINGS, "duty", name, source);
  }

  /** The settings and the records of one kind alone, which lie in no folders of years. */
  RecordFolder list(Kind kind) {
    files.add(settings());
    list(kind, kind.folder(), List.of());
    return this;
  }

  RecordFolder list() {
    files.add(settings());
    for (String name : names("")) {
      Kind kind = kindOf(name);
      if (kind != null) {
        list(kind, name, levels(kind));
      } else if (isStrayRecord(name)) {
        faults.add(fault(Code.OUT_OF_PLACE, name, Map.of("where", meant(name))));
      } else if (isStrayFolder(name)) {
        faults.add(fault(Code.OUT_OF_PLACE, name, Map.of("where", meant(name))));
      }
    }
    return this;
  }

  /** The record that a file of that path would be; empty where it lies in no kind's place. */
  Optional<RecordFile> at(String file) {
    if (file.equals(Kind.SETTINGS.folder())) {
      return Optional.of(settings());
    }
    String[] names = file.split("/", -1);
    Kind kind = kindOf(names[0]);
    List<Level> levels = kind == null ? List.of() : levels(kind);
    if (kind == null || names.length != levels.size() + 2 || !file.endsWith(ENDING)) {
      return Optional.empty();
    }
    for (int i = 0; i < levels.size(); i++) {
      if (!levels.get(i).isNamed(names[i + 1])) {
        return Optional.empty();
      }
    }
    String name = names[names.length - 1];
    String id = Normal.nfc(name.substring(0, name.length() - ENDING.length()));
    return Optional.of(new RecordFile(kind, id, file, source));
  }

  private static boolean isStrayRecord(String name) {
    return (name.endsWith(ENDING) || name.endsWith(".yml")) && !name.equals(Kind.SETTINGS.folder());
  }

  private boolean isStrayFolder(String name) {
    return !OTHERS.contains(name) && !name.contains(".") && source.isFolder(name);
  }

  /** The folder that a misspelt one is meant to be, else all of them. */
  private static Object meant(String name) {
    return Nearest.to(name, FOLDERS).<Object>map(near -> near).orElse(FOLDERS);
  }

  private static @Nullable Kind kindOf(String name) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.SETTINGS && kind.folder().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  /** What a folder below the kind's own stands for. */
  private enum Level {
    YEAR,
    QUARTER;

    boolean isNamed(String name) {
      return this == YEAR
          ? name.length() == 4 && IsoDay.isYear(IsoDay.digits(name, 0, 4))
          : name.length() == 2 && "Q1Q2Q3Q4".contains(name) && name.charAt(0) == 'Q';
    }
  }

  /** Outermost first. */
  private static List<Level> levels(Kind kind) {
    if (kind == Kind.ACTIVITY) {
      return List.of(Level.YEAR, Level.QUARTER);
    }
    return kind.dated() ? List.of(Level.YEAR) : List.of();
  }

  private static String where(Kind kind) {
    return kind.folder() + (kind == Kind.ACTIVITY ? "/2026/Q3/" : kind.dated() ? "/2026/" : "/");
  }

  private void list(Kind kind, String folder, List<Level> levels) {
    // A hazard's id is its own through all years, any other's in its folder.
    if (kind != Kind.HAZARD || folder.equals(kind.folder())) {
      seen.clear();
    }
    for (String name : names(folder)) {
      String file = folder + "/" + name;
      if (name.startsWith(LOCK) && RareForm.ENDING.matcher(name).find()) {
        faults.add(fault(Code.LOCK_FILE, file, Map.of("name", name)));
      } else if (name.endsWith(ENDING)) {
        if (levels.isEmpty()) {
          record(kind, file, name.substring(0, name.length() - ENDING.length()));
        } else {
          misplaced(kind, file, name);
          faults.add(fault(Code.OUT_OF_PLACE, file, Map.of("where", where(kind))));
        }
      } else if (!levels.isEmpty() && levels.get(0).isNamed(name)) {
        list(kind, file, levels.subList(1, levels.size()));
      } else {
        stray(kind, file, name);
      }
    }
  }

  private void stray(Kind kind, String file, String name) {
    if (DESKTOP.contains(name.toLowerCase(Locale.ROOT)) || name.startsWith(LOCK)) {
      return;
    }
    if (RareForm.ENDING.matcher(name).find()) {
      misplaced(kind, file, name);
      faults.add(fault(Code.WRONG_ENDING, file, Map.of("name", name)));
    } else if (source.isFile(file)) {
      faults.add(fault(Code.NO_RECORD, file, Map.of("name", name)));
    } else {
      faults.add(fault(Code.OUT_OF_PLACE, file, Map.of("where", where(kind))));
    }
  }

  /** Not read as a record; but what it speaks of is not missing either. */
  private void misplaced(Kind kind, String file, String name) {
    String bare = RareForm.ENDING.matcher(name).replaceFirst("");
    String id = Normal.nfc(bare);
    ids.computeIfAbsent(kind, any -> new HashSet<>()).add(id);
    misplaced.add(new RecordFile(kind, id, file, source));
  }

  private static boolean isId(String name) {
    int at = name.endsWith(".") ? name.length() + 1 : 0;
    while (at < name.length() && isIdPart(name.codePointAt(at))) {
      at += Character.charCount(name.codePointAt(at));
    }
    return at > 0 && at == name.length();
  }

  /** Letters, marks, numbers and three signs. */
  private static boolean isIdPart(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetterOrDigit(point) || point == '-' || point == '_' || point == '.';
    };
  }

  private void record(Kind kind, String file, String name) {
    String id = Normal.nfc(name);
    if (!isId(id)) {
      String suggestion = id.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
      faults.add(
          fault(
              Code.BAD_ID,
              file,
              Map.of("id", id, "suggestion", suggestion.isEmpty() ? "2026-001" : suggestion)));
      return;
    }
    if (RareForm.DEVICE.matcher(id).find()) {
      faults.add(fault(Code.RESERVED_ID, file, Map.of("id", id, "suggestion", id + "-1")));
      return;
    }
    if (kind == Kind.CALENDAR && !Level.YEAR.isNamed(id)) {
      faults.add(fault(Code.NOT_A_YEAR, file, Map.of("id", id)));
      return;
    }
    RecordFile record = new RecordFile(kind, id, file, source);
    RecordFile other = seen.putIfAbsent(Normal.narrow(id).toLowerCase(Locale.ROOT), record);
    if (other != null) {
      Code code = other.id().equals(id) ? Code.SAME_ID : Code.NEARLY_SAME_ID;
      Map<String, Object> facts = Map.of("id", id, "other", other.id(), "suggestion", id + "-2");
      List<Place> first = List.of(Span.startOf(other.file()));
      faults.add(new Fault(code, Span.startOf(file), facts, first));
      return;
    }
    ids.computeIfAbsent(kind, any -> new HashSet<>()).add(id);
    files.add(record);
  }

  private static Fault fault(Code code, String file, Map<String, Object> facts) {
    return new Fault(code, Span.startOf(file), facts);
  }

  /** Sorted, so that nothing depends on the file system's order; dot-files are not ours. */
  private List<String> names(String folder) {
    String[] names = source.names(folder);
    Arrays.sort(names);
    return Arrays.stream(names).filter(name -> !name.startsWith(".")).toList();
  }
}
