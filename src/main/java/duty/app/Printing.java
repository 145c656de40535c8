package duty.app;

import duty.report.CsvSheet;
import duty.report.Document;
import duty.report.MissingGlyphsException;
import duty.report.PdfPress;
import duty.report.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns a document into the bytes of its files; writes nothing. */
final class Printing {
  private Printing() {}

  static Map<Path, byte[]> pdf(Document document, Path file, PdfPress press)
      throws IOException, MissingGlyphsException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    press.print(document, bytes);
    return Map.of(file, bytes.toByteArray());
  }

  /**
   * A file for each table.
   *
   * @param place a folder; or the file of the one table, which begins the names of several
   * @param code begins their names in a folder
   */
  static Map<Path, byte[]> csv(Document document, Path place, String code) throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    boolean sheet = PaperFormat.isSheet(place);
    boolean one = sheet && document.tables().size() == 1;
    String name = place.getFileName().toString();
    Path begin =
        sheet ? place.resolveSibling(name.substring(0, name.length() - 4)) : place.resolve(code);
    for (Table table : document.tables()) {
      StringBuilder text = new StringBuilder();
      CsvSheet.write(table, text);
      files.put(
          one ? place : begin.resolveSibling(begin.getFileName() + "-" + table.id() + ".csv"),
          text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** What has no glyph, each beside the text that holds it. */
  static Map<String, String> characters(MissingGlyphsException missing) {
    Map<String, String> characters = new LinkedHashMap<>();
    missing.missing().forEach(one -> characters.putIfAbsent(one.character(), one.text()));
    return characters;
  }
}
