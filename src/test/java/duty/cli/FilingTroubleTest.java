package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import duty.CopiedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is filed where nothing can be written. */
class FilingTroubleTest {
  @TempDir private Path folder;
  private Path records;
  private Stage stage;

  @BeforeEach
  void a_copy_of_the_records() throws IOException {
    records = folder.resolve("records");
    CopiedFolder.of(Path.of("records"), records);
    stage = new Stage(folder);
    stage.today = LocalDate.of(2027, 1, 8);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(records)) {
      return all.filter(Files::isRegularFile)
          .filter(one -> !one.endsWith(".duty.lock"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  private void fails(String file, String reason, String... words) throws IOException {
    List<String> before = files();
    assertThat(stage.run(words)).isEqualTo(3);
    assertThat(stage.err())
        .contains("读写失败：", file, reason, "请检查文件、权限和磁盘空间后重试")
        .doesNotContain("Exception", "已写入");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void a_file_where_the_folder_of_papers_must_be() throws IOException {
    Files.createDirectories(records.resolve("attachments/2027"));
    Files.writeString(records.resolve("attachments/2027/filings"), "");
    fails(
        "attachments/2027/filings",
        "已是一个文件",
        "file",
        "--year",
        "2026",
        "--as-of",
        "2027-01-08",
        "--number",
        "台市监报〔2027〕2号",
        "--yes");
  }

  /** The paper is written first, and is taken away again. */
  @Test
  void a_place_where_the_record_cannot_be() throws IOException {
    Files.createSymbolicLink(records.resolve("filings/2027"), folder.resolve("nowhere"));
    fails(
        "filings/2027",
        "已是一个文件",
        "file",
        "--year",
        "2026",
        "--as-of",
        "2027-01-08",
        "--number",
        "台市监报〔2027〕2号",
        "--yes");
    assertThat(records.resolve("attachments/2027/filings/2026-year.pdf")).doesNotExist();
  }

  @Test
  void a_folder_that_may_not_be_written() throws IOException {
    assumeFalse(Files.isWritable(Path.of("/")), "the administrator may write anywhere");
    Path filings = records.resolve("filings/2026");
    Files.setPosixFilePermissions(filings, PosixFilePermissions.fromString("r-xr-xr-x"));
    fails(
        filings.toString(),
        "没有权限",
        "file",
        "--quarter",
        "2026Q3",
        "--number",
        "台市监报〔2026〕21号",
        "--yes");
  }
}
