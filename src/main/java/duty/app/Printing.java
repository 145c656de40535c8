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
   * @param code begins their names
   */
  static Map<Path, byte[]> csv(Document document, Path folder, String code) throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (Table table : document.tables()) {
      StringBuilder text = new StringBuilder();
      CsvSheet.write(table, text);
      files.put(
          folder.resolve(code + "-" + table.id() + ".csv"),
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
