package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.RuleBook;
import duty.check.Lang;
import duty.git.MadeRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents show is what the program does. After a change that is meant, {@code mvn test
 * -Dtest=DocumentsTest -Ddocs.write=true} writes the generated parts anew.
 */
class DocumentsTest {
  private static final boolean WRITE = Boolean.getBoolean("docs.write");
  private static final Path README = Path.of("README.md");
  private static final Path RULES = Path.of("src/doc/rules.md");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
  private static final String PROMPT = "$ duty ";

  /** The first line of a block that shows a record is where the record lies. */
  private static final Pattern RECORD = Pattern.compile("# (records/\\S+\\.yaml)\n");

  private static final Pattern AS_OF = Pattern.compile("--as-of (\\S+)");

  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @TempDir private Path folder;

  /**
   * A command with what it prints.
   *
   * @param records those that the reader has written by then, by path
   * @param done commands shown before that wrote something
   */
  record Shown(String command, String output, Map<String, String> records, List<String> done) {
    @Override
    public String toString() {
      return "duty " + command + " after " + records.keySet();
    }
  }

  static List<Shown> shown() throws IOException {
    List<Shown> shown = new ArrayList<>();
    Map<String, String> records = new HashMap<>();
    List<String> done = new ArrayList<>();
    for (MatchResult block : blocks().toList()) {
      String text = block.group(2);
      Matcher record = RECORD.matcher(text);
      if (block.group(1).equals("yaml") && record.lookingAt()) {
        records.put(record.group(1), text);
      } else if (block.group(1).equals("console")) {
        assertThat(text).startsWith(PROMPT);
        int end = text.indexOf('\n');
        String command = text.substring(PROMPT.length(), end);
        shown.add(
            new Shown(command, text.substring(end + 1), Map.copyOf(records), List.copyOf(done)));
        if (command.endsWith(" --yes")) {
          done.add(command);
        }
      }
    }
    return shown;
  }

  private static Stream<MatchResult> blocks() throws IOException {
    return BLOCK.matcher(Files.readString(README)).results();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void the_readme_shows_what_the_command_prints(Shown shown) throws IOException {
    Path directory = copyOfRecords();
    for (Map.Entry<String, String> record : shown.records().entrySet()) {
      Files.writeString(directory.resolve(record.getKey()), record.getValue());
    }
    Stage stage = new Stage(directory);
    if (shown.command().matches("(verify|receipt) .*")) { // of what was filed before
      for (String before : shown.done()) {
        assertThat(run(before, stage)).isZero();
      }
    }
    run(shown.command(), stage);
    String printed = stage.out() + stage.err();
    StringBuilder pattern = new StringBuilder();
    for (String line : shown.output().lines().toList()) {
      pattern.append(line.equals("…") ? "(?s:.*)" : Pattern.quote(line) + "\n");
    }
    assertThat(printed).matches(pattern.toString());
  }

  /** On the day that it names. */
  private static int run(String command, Stage stage) {
    Matcher day = AS_OF.matcher(command);
    if (day.find()) {
      stage.today = LocalDate.parse(day.group(1));
    }
    return stage.run(command.split(" "));
  }

  @Test
  void every_command_shown_names_its_day() throws IOException {
    assertThat(shown())
        .filteredOn(one -> !one.command().startsWith("verify "))
        .allMatch(one -> one.command().matches(".* --as-of 2026-10-(08|11)\\b.*"));
  }

  @Test
  void what_is_to_be_copied_for_ci_is_what_lies_in_the_examples() throws IOException {
    List<String> shown =
        blocks()
            .filter(block -> block.group(1).equals("yaml"))
            .map(block -> block.group(2))
            .filter(text -> !RECORD.matcher(text).lookingAt())
            .toList();
    assertThat(shown)
        .containsExactly(
            Files.readString(Path.of("examples/ci/github/duty.yml")),
            Files.readString(Path.of("examples/ci/gitlab/.gitlab-ci.yml")),
            Files.readString(Path.of("examples/ci/gitee/duty.yml")));
    assertThat(Files.isExecutable(Path.of("examples/ci/hooks/pre-commit"))).isTrue();
  }

  @Test
  void no_document_names_a_place_of_one_machine_or_a_host() throws IOException {
    for (Path document : documents()) {
      assertThat(Files.readString(document))
          .as(document.toString())
          .doesNotContainPattern("(?<![\\w.])/(home|Users|root|tmp|work|opt|mnt)/")
          .doesNotContainPattern("[A-Za-z]:\\\\\\w")
          .doesNotContainPattern("https?://");
    }
  }

  @Test
  void the_readme_has_its_two_commands_and_ci_runs_the_second() throws IOException {
    assertThat(Files.readString(README))
        .contains(
            "mvn -q -DskipTests package && target/duty/bin/duty validate records --as-of 2026-10-08\n",
            "```sh\nmvn verify\n```");
    assertThat(Files.readString(Path.of(".ci/run"))).containsPattern("(?m)^mvn .*verify");
    assertThat(shown()).hasSizeGreaterThan(3);
  }

  @Test
  void the_tables_of_rules_are_the_catalog() throws IOException {
    String readme = Files.readString(README);
    for (Lang lang : Lang.values()) {
      String name = lang.name().toLowerCase(java.util.Locale.ROOT);
      String table =
          "<!-- rules " + name + " -->\n" + RulePages.markdownTable(RuleBook.all(), lang);
      readme =
          readme.replaceFirst(
              "(?s)<!-- rules " + name + " -->\n.*?(?=<!-- end -->)",
              Matcher.quoteReplacement(table));
    }
    same(README, readme);
  }

  @Test
  void the_page_of_rules_is_the_catalog() throws IOException {
    same(
        RULES,
        RulePages.markdownPage(RuleBook.all(), Lang.ZH)
            + "\n"
            + RulePages.markdownPage(RuleBook.all(), Lang.EN));
  }

  @Test
  void every_link_leads_somewhere() throws IOException {
    for (Path document : documents()) {
      Matcher link = LINK.matcher(Files.readString(document));
      while (link.find()) {
        assertThat(document.toAbsolutePath().resolveSibling(link.group(1)).normalize())
            .as(document + " → " + link.group(1))
            .exists();
      }
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> documents = Files.list(Path.of("src/doc"))) {
      return Stream.concat(
              Stream.of(README), documents.filter(one -> one.toString().endsWith(".md")))
          .toList();
    }
  }

  private static void same(Path file, String text) throws IOException {
    if (WRITE) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  private Path copyOfRecords() throws IOException {
    Path records = Path.of("records");
    try (Stream<Path> files = Files.walk(records)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("records").resolve(records.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    // As a reader's own clone is.
    try (MadeRepository repository = MadeRepository.in(folder)) {
      repository.putAll("records").commit("2026-10-01", "建立台账");
    }
    return folder;
  }
}
