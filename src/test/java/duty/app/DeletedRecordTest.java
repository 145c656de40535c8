package duty.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.check.Diagnostic;
import duty.check.Finding;
import duty.check.Lang;
import duty.cli.FrontDoor;
import duty.cli.Surroundings;
import duty.domain.JudgingDay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any one record of {@code records/} taken away gives, and nothing besides:
 *
 * <ul>
 *   <li>one R1, with a place in each record that names it by its id, however often;
 *   <li>one F2 where a report that was filed rests on it, at the latest such filing;
 *   <li>one finding for what it alone fulfilled, which is open now: a leader's meeting (M1) or led
 *       inspection (C1) of its quarter, a pair's agreement (A1), the report of a quarter (F1); or
 *       for what a waiver set aside.
 * </ul>
 *
 * What was told before may move to another place or no longer be asked; it is the same obligation
 * as long as rule, leader and deadline are the same. What is expected is read from the text of the
 * files here, with no code of the program's.
 */
class DeletedRecordTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 8);

  private static final Clock CLOCK =
      Clock.fixed(AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  /** What a record can name by id; the others are found by their year or by what they are about. */
  private static final Set<String> NAMED =
      Set.of(
          "leaders", "sections", "duties", "activities", "hazards", "emergency-plans", "filings");

  /** Told where it is owed, and not where it is written. */
  private static final Set<String> OBLIGATIONS = Set.of("M1", "C1", "A1", "F1");

  @TempDir private Path root;
  private final Map<String, String> texts = new TreeMap<>();

  @BeforeEach
  void a_copy_of_the_records() throws IOException {
    CopiedFolder.of(Path.of("records"), root);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        texts.put(
            root.relativize(file).toString().replace('\\', '/'),
            Files.readString(file).replaceAll("(?m)(^|\\s)#.*$", ""));
      }
    }
  }

  @Test
  void deleting_any_one_record_is_told_once_with_a_place_for_each_referrer_and_nothing_beside()
      throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    Map<String, List<String>> told = new TreeMap<>();
    List<String> before = judge();
    for (String file : texts.keySet()) {
      if (!file.equals("duty.yaml")) { // no record: without it there is no ledger
        expected.put(
            file,
            Stream.of(referrers(file), reports(file), opened(file))
                .flatMap(List::stream)
                .sorted()
                .toList());
        told.put(file, without(file, before));
      }
    }
    assertThat(told).hasSizeGreaterThan(90).isEqualTo(expected);
    assertThat(expected.values().stream().mapToInt(List::size).sum()).isGreaterThan(300);
  }

  @Test
  void without_duty_yaml_there_is_no_ledger() throws IOException {
    Files.delete(root.resolve("duty.yaml"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        FrontDoor.run(
            new String[] {"validate", "--lang", "en"},
            new Surroundings(
                InputStream.nullInputStream(), out, err, Map.of(), CLOCK, root, false));
    assertThat(exit).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8)).contains("no records found: there is no duty.yaml in " + root);
  }

  /** Nothing else is told, since nothing else can be judged; and it is not to be deleted. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet\n"})
  void of_an_empty_duty_yaml_nothing_but_that_is_told(String text) throws IOException {
    Files.writeString(root.resolve("duty.yaml"), text);
    assertThat(Validate.run(root, JudgingDay.of(AS_OF), null).diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(key(one)).isEqualTo("S1 duty.yaml");
              assertThat(one.finding().remedy().in(Lang.EN)).contains("cannot be deleted");
            });
  }

  private List<String> without(String file, List<String> before) throws IOException {
    byte[] bytes = Files.readAllBytes(root.resolve(file));
    Files.delete(root.resolve(file));
    List<String> more = new ArrayList<>(judge());
    Files.write(root.resolve(file), bytes);
    before.forEach(more::remove);
    return more.stream().sorted().toList();
  }

  /** Each place once: those of one cause are one finding. */
  private List<String> judge() {
    List<Diagnostic> told = Validate.run(root, JudgingDay.of(AS_OF), null).diagnostics();
    assertThat(told).filteredOn(one -> key(one).startsWith("R1")).hasSizeLessThanOrEqualTo(1);
    return told.stream()
        .flatMap(
            one ->
                Stream.concat(
                    Stream.of(key(one)),
                    one.finding().related().stream()
                        .filter(Finding.Related::again)
                        .map(other -> one.finding().rule().id() + " " + other.place().file())
                        .distinct()
                        .filter(other -> !other.equals(key(one)))))
        .toList();
  }

  private static String key(Diagnostic one) {
    Finding finding = one.finding();
    String rule = finding.rule().id();
    return OBLIGATIONS.contains(rule)
        ? rule + " " + String.join("+", finding.owedBy()) + " " + finding.due()
        : rule + " " + one.excerpt().span().file();
  }

  private static String id(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
  }

  private static boolean is(String file, String folder) {
    return file.startsWith(folder + "/");
  }

  /** The records in whose text the id stands as a word of its own, neither in a path nor a date. */
  private List<String> referrers(String file) {
    Pattern word = Pattern.compile("(?<![\\w./-])" + Pattern.quote(id(file)) + "(?![\\w./-])");
    return NAMED.contains(file.substring(0, file.indexOf('/')))
        ? texts.entrySet().stream()
            .filter(one -> !one.getKey().equals(file) && word.matcher(one.getValue()).find())
            .map(one -> "R1 " + one.getKey())
            .toList()
        : List.of();
  }

  /** The latest report that lists the file, of those that were not given back. */
  private List<String> reports(String file) {
    return texts.entrySet().stream()
        .filter(one -> is(one.getKey(), "filings") && !one.getKey().equals(file))
        .filter(one -> one.getValue().contains("{file: " + file + ","))
        .filter(one -> !one.getValue().contains("returned:"))
        .max((a, b) -> value(a.getValue(), "filed").compareTo(value(b.getValue(), "filed")))
        .map(one -> List.of("F2 " + one.getKey()))
        .orElse(List.of());
  }

  private List<String> opened(String file) {
    String text = texts.getOrDefault(file, "");
    if (is(file, "activities")) {
      return switch (value(text, "kind")) {
        case "meeting" -> quota(file, "M1", "convened-by");
        case "inspection" -> quota(file, "C1", "led-by");
        default -> List.of();
      };
    }
    if (is(file, "waivers")) {
      return List.of(value(text, "rule") + " " + value(text, "leader") + " " + value(text, "to"));
    }
    if (is(file, "agreements")) {
      return List.of("A1 " + find(text, "party-a: \\{leader: ([\\w-]+)") + " 2026-03-31");
    }
    if (is(file, "filings") && !text.contains("returned:")) {
      return List.of(
          "F1  " + (value(text, "quarter").endsWith("Q1") ? "2026-04-10" : "2026-07-10"));
    }
    return List.of();
  }

  /** Whoever of those named has a duty today and nothing else of the kind in the folder. */
  private List<String> quota(String file, String rule, String field) {
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    String kind = value(texts.getOrDefault(file, ""), "kind");
    List<String> left =
        texts.entrySet().stream()
            .filter(one -> one.getKey().startsWith(folder) && !one.getKey().equals(file))
            .filter(one -> value(one.getValue(), "kind").equals(kind))
            .flatMap(one -> words(value(one.getValue(), field)))
            .toList();
    String end =
        "2026-" + Map.of("1", "03-31", "2", "06-30", "3", "09-30").get(find(folder, "Q(\\d)"));
    return words(value(texts.getOrDefault(file, ""), field))
        .filter(this::inCharge)
        .filter(leader -> !left.contains(leader))
        .map(leader -> rule + " " + leader + " " + end)
        .toList();
  }

  private boolean inCharge(String leader) {
    return texts.entrySet().stream()
        .filter(one -> is(one.getKey(), "duties"))
        .map(one -> one.getValue().substring(one.getValue().lastIndexOf("from:")))
        .anyMatch(row -> row.matches("(?s).*\\bleader: " + leader + "\\b(?!-).*"));
  }

  private static Stream<String> words(String list) {
    return Arrays.stream(list.split("[\\[\\], ]+")).filter(word -> !word.isEmpty());
  }

  private static String value(String text, String field) {
    return find(text, "(?m)^" + field + ": *(.*?) *$");
  }

  private static String find(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
