package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.FileReport;
import duty.app.FilingPlan;
import duty.app.FilingRequests;
import duty.app.InTurn;
import duty.domain.Period;
import duty.domain.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The shipped records' report as it is filed, with its records in it. */
class FiledPaperTest {
  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path root = folder.resolve(name);
    try (Stream<Path> files = Files.walk(Path.of("records"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(Path.of("records").relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    LocalDate day = LocalDate.of(2026, 10, 8);
    FileReport.Request request = FilingRequests.of(Period.of(new Quarter(2026, 3)), day);
    FilingPlan plan = FileReport.plan(root, request);
    assertThat(InTurn.write(root, ((FilingPlan.Planned) plan)::apply)).isEmpty();
    return root.resolve("attachments/2026/filings/2026q3.pdf");
  }

  @Test
  void it_can_stand_in_an_archive_and_be_read_aloud() throws Exception {
    PrintedPaper paper = PrintedPaper.read(file("records"));
    assertThat(paper.faults(PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(paper.faults(PDFAFlavour.PDFUA_1)).isEmpty();
    try (var pdf = paper.open()) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("本报告所依据的台账记录");
      var file = files.get("本报告所依据的台账记录");
      assertThat(file.getFileUnicode()).isEqualTo("records.json");
      assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
      assertThat(file.getFileDescription()).isEqualTo("本报告所依据的台账记录");
      var associated = (COSArray) pdf.getDocumentCatalog().getCOSObject().getDictionaryObject("AF");
      assertThat(
              ((COSDictionary) associated.getObject(0))
                  .getCOSName(COSName.getPDFName("AFRelationship")))
          .isEqualTo(COSName.getPDFName("Source"));
      assertThat(file.getEmbeddedFile().toByteArray())
          .asString()
          .startsWith("{\n\"format\": \"duty records 2\"")
          .contains("\n\"duty.yaml\": {\"organisation\": {");
    }
  }

  @Test
  void it_is_the_same_in_another_time_zone_and_locale() throws Exception {
    byte[] here = Files.readAllBytes(file("here"));
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Files.readAllBytes(file("there"))).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
