package duty.app;

import duty.check.Text;
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
import java.util.List;
import java.util.Map;

/** Turns a document into the bytes of its files; writes nothing. */
final class Printing {
  private static final Text MANY =
      new Text(
          "这份公文有{count}张表，不能写成一个 csv 文件",
          "this paper has {count} tables, which one csv file does not hold");
  private static final Text FOLDER =
      new Text(
          "写到文件夹，如 --format csv -o {folder}", "write them to a folder, as --format csv -o {folder}");

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
      files.put(folder.resolve(code + "-" + table.id() + ".csv"), csv(table));
    }
    return files;
  }

  /** Of a paper with one table that table. */
  static Map<Path, byte[]> sheet(Document document, Path file)
      throws IOException, RefusedException {
    List<Table> tables = document.tables();
    if (tables.size() != 1) {
      String folder = file.getFileName().toString().replaceFirst("^-$|(?i)\\.csv$", "");
      throw new RefusedException(
          Refusal.of(
              MANY,
              Map.of("count", tables.size()),
              FOLDER,
              Map.of("folder", folder.isEmpty() ? "tables" : folder)));
    }
    return Map.of(file, csv(tables.get(0)));
  }

  private static byte[] csv(Table table) throws IOException {
    StringBuilder text = new StringBuilder();
    CsvSheet.write(table, text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What has no glyph, each beside the text that holds it. */
  static Map<String, String> characters(MissingGlyphsException missing) {
    Map<String, String> characters = new LinkedHashMap<>();
    missing.missing().forEach(one -> characters.putIfAbsent(one.character(), one.text()));
    return characters;
  }
}
