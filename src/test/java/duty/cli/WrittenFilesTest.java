package duty.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where every command and format may write, and what it may write over. */
class WrittenFilesTest {
  private static final List<String> QUARTER = List.of("--quarter", "2026Q3");
  private static final List<String> YEAR = List.of("--year", "2026");

  /** Papers by their command, with what each is about. */
  private static final Map<String, List<String>> PAPERS =
      Map.of(
          "report", QUARTER,
          "report year", YEAR,
          "report leader 李四", YEAR,
          "report table", List.of(),
          "report hazards", YEAR,
          "report agreement equipment-yunhe", List.of(),
          "report minutes 0722-meeting-equipment", List.of(),
          "report bulletin 0819-inspection-equipment", List.of(),
          "report opinion", List.of("--for", "特监科", "--due", "2027-01-31"));

  /** A paper with one table. */
  private static final String ONE = "report agreement equipment-yunhe";

  @TempDir private Path folder;
  private Path records;
  private Stage stage;

  @BeforeEach
  void a_bureau() throws IOException {
    records = folder.resolve("records");
    CopiedFolder.of(Path.of("records"), records);
    Files.createDirectory(folder.resolve("out"));
    stage = new Stage(folder);
  }

  private int paper(String command, String... more) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(PAPERS.get(command));
    words.addAll(List.of("--as-of", command.endsWith("opinion") ? "2027-01-05" : "2026-10-08"));
    words.addAll(List.of(more));
    return stage.run(words.toArray(String[]::new));
  }

  private int check(String format, String... more) {
    List<String> words =
        new ArrayList<>(List.of("validate", "--as-of", "2026-10-08", "--format", format));
    words.addAll(Arrays.asList(more));
    return stage.run(words.toArray(String[]::new));
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(file -> files.put(file.toString(), read(file)));
    }
    return files;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every kind of place among the records, and links to them. */
  private List<String> within() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.pdf"), records.resolve("duty.yaml"));
    Files.createSymbolicLink(folder.resolve("dangling.pdf"), records.resolve("leaders/new"));
    Files.createSymbolicLink(folder.resolve("linked"), records.resolve("hazards"));
    Files.copy(records.resolve("duty.yaml"), records.resolve("attachments/notes.pdf"));
    return List.of(
        "records/new.pdf",
        "records/x/../new.csv",
        "records/.new.pdf",
        "records/hazards/2026/new.pdf",
        "records/attachments/2026/filings/2026q1.pdf",
        "records/attachments/notes.pdf",
        "records/duty.yaml",
        "records/filings/2026/2026q1.yaml",
        "link.pdf",
        "dangling.pdf",
        "linked/new.csv");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothing_is_written_among_the_records_by_any_paper() throws IOException {
    List<String> places = within();
    Map<String, byte[]> before = files();
    for (String command : PAPERS.keySet()) {
      for (String place : command.equals("report") ? places : places.subList(0, 2)) {
        assertThat(paper(command, "-o", place, "--force")).as(command + " " + place).isEqualTo(2);
        assertThat(stage.err()).matches("(?s)错误：.*(在台账文件夹里|扩展名不对).*下一步：.*\n");
      }
      for (String place : List.of("records/hazards", "linked")) {
        assertThat(paper(command, "--format", "csv", "-o", place, "--force")).isEqualTo(2);
        assertThat(stage.err()).contains("在台账文件夹里", "写到台账以外的文件夹");
      }
    }
    stage.directory = records;
    assertThat(paper("report")).isEqualTo(2);
    assertThat(stage.err()).contains("如 " + folder.resolve("2026Q3-report.pdf"));
    assertThat(files()).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothing_is_written_among_the_records_by_any_form_of_findings() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), records.resolve("duty.yaml"));
    Map<String, byte[]> before = files();
    for (Choice.Word<Format> form : Output.FORMAT.words()) {
      for (String place : List.of("records/new", "records/a/b", "records/hazards/2026/x", "link")) {
        assertThat(check(form.word() + "=" + place, "--force")).isEqualTo(2);
        assertThat(stage.err()).contains("在台账文件夹里");
      }
    }
    assertThat(files()).usingRecursiveComparison().isEqualTo(before);
  }

  /** The file system has to compare the names itself. */
  @Test
  void another_bureau_s_records_are_no_place_either() throws IOException {
    Files.createDirectories(folder.resolve("other"));
    Files.writeString(folder.resolve("other/duty.yaml"), "");
    assertThat(paper("report", "-o", "other/q3.pdf")).isEqualTo(2);
    assertThat(stage.err()).contains("在台账文件夹里", folder.resolve("q3.pdf").toString());
  }

  @Test
  void what_somebody_else_made_is_replaced_only_by_force() throws IOException {
    for (String other :
        List.of("%PDF-1.7\n<pdf:Producer>WPS", "序号,单位\n", "\uFEFF序号,单位\n", "# 说明\n")) {
      for (String name : List.of("a.pdf", "a.csv")) {
        Path file = Files.writeString(folder.resolve(name), other);
        assertThat(paper(ONE, "-o", name)).as(other).isEqualTo(2);
        assertThat(stage.err()).contains("已有 " + file + "，不是 duty 生成的，没有覆盖", "--force");
        assertThat(file).hasContent(other);
        assertThat(paper(ONE, "-o", name, "--force")).isZero();
        assertThat(paper(ONE, "-o", name)).as("its own by now").isZero();
        Files.delete(file);
      }
    }
    Path empty = Files.writeString(folder.resolve("out/2026Q3-hazards.csv"), "");
    assertThat(paper("report", "--format", "csv", "-o", "out")).isZero();
    assertThat(empty).isNotEmptyFile();
    String[] names = folder.resolve("out").toFile().list((out, name) -> !empty.endsWith(name));
    Files.writeString(folder.resolve("out").resolve(names[0]), "备注\n");
    byte[] first = read(folder.resolve("out/2026Q3-hazards.csv"));
    Files.writeString(folder.resolve("out/2026Q3-hazards.csv"), new String(first, UTF_8) + "x");
    assertThat(paper("report", "--format", "csv", "-o", "out")).isEqualTo(2);
    assertThat(folder.resolve("out/2026Q3-hazards.csv"))
        .as("all or none")
        .hasSize(first.length + 1);
  }

  @Test
  void each_form_of_findings_knows_its_own_and_no_other_file() throws IOException {
    for (String lang : List.of("zh", "en")) {
      for (String day : List.of("2026-10-08", "2027-02-01")) {
        for (Choice.Word<Format> form : Output.FORMAT.words()) {
          String out = form.word() + "=out/" + form.word();
          for (int time = 0; time < 2; time++) {
            int code =
                stage.run("validate", "--lang", lang, "--as-of", day, "--summary", "--format", out);
            assertThat(code).as(form.word() + stage.err()).isLessThan(2);
          }
        }
      }
    }
    for (String other : List.of("{}", "[1]\n", "<?xml version=\"1.0\"?><a/>", "说明\n", "note\n")) {
      Files.writeString(folder.resolve("x"), other);
      for (Choice.Word<Format> form : Output.FORMAT.words()) {
        assertThat(check(form.word() + "=x")).isEqualTo(2);
        assertThat(check("human", "--format", form.word() + "=x")).isEqualTo(2);
        assertThat(stage.out()).as("nothing is told where something is refused").isEmpty();
      }
    }
  }

  @Test
  void the_ending_chooses_the_format_or_is_refused() throws IOException {
    assertThat(paper(ONE, "-o", "t.csv")).isZero();
    assertThat(Files.readString(folder.resolve("t.csv"))).startsWith("\uFEFF");
    assertThat(paper("report", "-o", "Q3.PDF")).isZero();
    assertThat(
            Files.readString(
                folder.resolve("Q3.PDF"), java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    assertThat(paper("report", "-o", "out/q3.csv")).isZero();
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/q3-hazards.csv");
    for (String[] wrong :
        new String[][] {
          {"-o", "q.docx"},
          {"-o", "q.xlsx"},
          {"-o", "q.yaml"},
          {"--format", "pdf", "-o", "q.csv"},
          {"--format", "csv", "-o", "q.pdf"}
        }) {
      assertThat(paper("report", wrong)).isEqualTo(2);
      assertThat(stage.err()).contains("的扩展名不对，能写成的是", "下一步：写成 -o q.");
    }
    assertThat(paper("report", "-o", "第三季度v1.2")).as("no ending").isZero();
    assertThat(paper("report", "-o", "missing/q3.pdf")).isEqualTo(2);
    assertThat(stage.err()).contains("没有文件夹 " + folder.resolve("missing"), "先建立文件夹");
    assertThat(paper("report", "--format", "csv", "-o", "missing/q3")).isEqualTo(2);
    assertThat(paper("report", "--format", "csv", "-o", "made")).as("its own folder").isZero();
    assertThat(folder.resolve("missing")).doesNotExist();
  }

  @Test
  void a_dash_is_standard_output_and_nothing_else_is_said_there() throws IOException {
    assertThat(paper("report", "-o", "q3.pdf")).isZero();
    String said = stage.err();
    assertThat(paper("report", "-o", "-")).isZero();
    assertThat(((java.io.ByteArrayOutputStream) stage.target).toByteArray())
        .isEqualTo(read(folder.resolve("q3.pdf")));
    assertThat(stage.err()).isEqualTo(said);
    assertThat(paper(ONE, "-o", "t.csv")).isZero();
    assertThat(paper(ONE, "--format", "csv", "-o", "-")).isZero();
    assertThat(stage.out()).isEqualTo(Files.readString(folder.resolve("t.csv")));
    assertThat(paper("report", "--format", "csv", "-o", "-")).isZero();
    assertThat(stage.out().lastIndexOf('\uFEFF')).isZero();
    assertThat(check("json=-")).isEqualTo(0);
    assertThat(stage.out()).startsWith("{\"schemaVersion\":");
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("records", "out", "q3.pdf", "t.csv");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void an_editor_s_files_lie_in_its_folder_and_lead_nowhere_else() throws IOException {
    stage.directory = records;
    assertThat(stage.run("schema", "--vscode")).isZero();
    assertThat(records.resolve(".vscode/settings.json")).exists();
    Path record = records.resolve("duties/special-equipment-supervision.yaml");
    byte[] before = read(record);
    Path schema = records.resolve(".vscode/duty/duties.json");
    Files.delete(schema);
    Files.createSymbolicLink(schema, record);
    assertThat(stage.run("schema", "--vscode")).isEqualTo(3);
    assertThat(record).hasBinaryContent(before);
  }
}
