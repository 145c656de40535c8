package duty.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duty.app.MakePaper;
import duty.app.PaperFormat;
import duty.rules.RuleCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What GB/T 9704-2012 and accessibility ask of every kind of paper, measured from the papers that
 * the shipped records give.
 */
class PaperKindsTest {
  private static final double MM = 72 / 25.4;
  private static final double HALF_MM = 0.5 * MM;
  private static final double PITCH = 225 * MM / 22;
  private static final double CELL = 156 * MM / 28;
  private static final Map<String, PrintedPaper> MADE = new HashMap<>();

  @TempDir private static Path folder;

  static List<PapersTest.Sample> samples() {
    return PapersTest.samples();
  }

  private static Path made(PapersTest.Sample sample, PaperFormat format, String name)
      throws Exception {
    Path target = folder.resolve(name);
    MakePaper.run(
        Path.of("records"),
        sample.order(),
        sample.asOf(),
        sample.asOf(),
        format,
        usual -> target,
        "test",
        List.of());
    return target;
  }

  private static PrintedPaper paper(PapersTest.Sample sample) throws Exception {
    String key = sample.toString();
    if (!MADE.containsKey(key)) {
      Path file = made(sample, PaperFormat.PDF, MADE.size() + ".pdf");
      MADE.put(key, PrintedPaper.read(file));
    }
    return MADE.get(key);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void words_keep_to_the_text_area(PapersTest.Sample sample) throws Exception {
    PaperPlacesTest.keepsToTheTextArea(paper(sample));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void body_text_stands_on_the_lines_of_the_grid(PapersTest.Sample sample) throws Exception {
    var paper = paper(sample);
    List<Double> advances = new ArrayList<>();
    for (int page = 1; page <= paper.pages(); page++) {
      double top = (PaperPlacesTest.lying(paper, page) ? 28 : 37) * MM;
      List<TextPosition> body =
          PaperPlacesTest.text(paper, page).stream()
              .filter(glyph -> glyph.getFontSizeInPt() == 16)
              .toList();
      for (int i = 0; i < body.size(); i++) {
        double lines = (body.get(i).getY() - 0.88 * 16 - top) / PITCH;
        assertThat((lines - Math.rint(lines)) * PITCH).isCloseTo(0, within(HALF_MM));
        if (i > 0 && isHan(body.get(i)) && isHan(body.get(i - 1))) {
          double advance = body.get(i).getX() - body.get(i - 1).getX();
          if (advance > 0) {
            advances.add(advance);
          }
        }
      }
    }
    if (!advances.isEmpty()) {
      double median = advances.stream().sorted().toList().get(advances.size() / 2);
      assertThat(median).isCloseTo(CELL, within(HALF_MM));
    }
  }

  private static boolean isHan(TextPosition glyph) {
    return glyph.getUnicode().matches("\\p{IsHan}");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_title_is_of_22_points_and_in_the_middle(PapersTest.Sample sample) throws Exception {
    var paper = paper(sample);
    List<TextPosition> title =
        paper.glyphs(1).stream().filter(glyph -> glyph.getFontSizeInPt() == 22).toList();
    assertThat(title).isNotEmpty();
    double middle = (PaperPlacesTest.lying(paper, 1) ? 35 + 112.5 : 28 + 78) * MM;
    for (double y : title.stream().map(TextPosition::getY).distinct().toList()) {
      List<TextPosition> line = title.stream().filter(glyph -> glyph.getY() == y).toList();
      double left = line.get(0).getX();
      double right = line.get(line.size() - 1).getX() + line.get(line.size() - 1).getWidth();
      assertThat((left + right) / 2).isCloseTo(middle, within(HALF_MM));
    }
  }

  /** On the sheet, whichever way the words on it lie. */
  @ParameterizedTest
  @MethodSource("samples")
  void page_numbers_stand_outside_below_the_text(PapersTest.Sample sample) throws Exception {
    var paper = paper(sample);
    for (int page = 1; page <= paper.pages(); page++) {
      var glyphs = paper.glyphs(page);
      List<TextPosition> folio =
          glyphs.subList(PaperPlacesTest.text(paper, page).size(), glyphs.size()).stream()
              .filter(glyph -> glyph.getFontSizeInPt() == 14)
              .toList();
      var first = folio.get(0).getTextMatrix();
      var last = folio.get(folio.size() - 1);
      assertThat((double) first.getTranslateY())
          .isCloseTo((35 - 7) * MM - 0.313 * 14, within(HALF_MM));
      if (page % 2 == 0) {
        assertThat((double) first.getTranslateX()).isCloseTo(28 * MM + CELL, within(HALF_MM));
      } else {
        double width = last.getFont().getWidth(last.getCharacterCodes()[0]) * 14 / 1000;
        double end = last.getTextMatrix().getTranslateX() + width;
        assertThat(end).isCloseTo(184 * MM - CELL, within(HALF_MM));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void headings_are_bookmarks_and_cells_have_their_heads(PapersTest.Sample sample)
      throws Exception {
    try (var pdf = paper(sample).open()) {
      List<PDStructureElement> all = new ArrayList<>();
      gather(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
      List<PDStructureElement> headings =
          all.stream().filter(one -> one.getStructureType().matches("H[1-6]")).toList();
      assertThat(headings.get(0).getStructureType()).isEqualTo("H1");
      List<String> bookmarks = new ArrayList<>();
      gather(pdf.getDocumentCatalog().getDocumentOutline(), bookmarks);
      assertThat(bookmarks).hasSameSizeAs(headings);
      assertThat(all).extracting(PDStructureElement::getStructureType).contains("Table", "TH");
      assertThat(all.stream().filter(one -> one.getStructureType().equals("Figure")))
          .allMatch(one -> one.getAlternateDescription().contains("项"));
      assertThat(
              StructureOutline.of(pdf.getDocumentCatalog().getStructureTreeRoot())
                  .lines()
                  .filter(line -> line.startsWith("TH")))
          .filteredOn(line -> !line.startsWith("THead"))
          .isNotEmpty()
          .allMatch(line -> line.contains("Scope="));
    }
  }

  private static void gather(PDStructureNode node, List<PDStructureElement> all) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        all.add(element);
        gather(element, all);
      }
    }
  }

  private static void gather(PDOutlineNode node, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      gather(item, titles);
    }
  }

  /** Row by row, each from left to right; what is drawn once for several rows is read once. */
  @ParameterizedTest
  @MethodSource("samples")
  void tables_are_read_out_row_by_row(PapersTest.Sample sample) throws Exception {
    String text = plain(paper(sample).text());
    Path tables =
        made(
            sample,
            PaperFormat.CSV,
            "tables" + sample.order().getClass().getSimpleName() + sample.order().hashCode());
    try (var files = Files.list(tables)) {
      for (Path file : files.filter(one -> !one.toString().contains("trend")).toList()) {
        List<String> cells = new ArrayList<>();
        String above = "";
        for (List<String> row : PapersTest.rows(file)) {
          boolean merged = row.get(0).equals(above) && !above.isEmpty();
          row.subList(merged ? 1 : 0, row.size()).forEach(cell -> cells.add(plain(cell)));
          above = row.get(0);
        }
        cells.removeIf(String::isEmpty);
        assertThat(text).as(file.getFileName().toString()).containsSubsequence(cells);
      }
    }
  }

  /** A date is not torn so that its year fills a line of a cell. */
  @ParameterizedTest
  @MethodSource("samples")
  void no_year_stands_on_a_line_of_its_own(PapersTest.Sample sample) throws Exception {
    var paper = paper(sample);
    for (int page = 1; page <= paper.pages(); page++) {
      assertThat(stretches(paper.glyphs(page)))
          .as("page %d", page)
          .isNotEmpty()
          .noneMatch(line -> line.matches("\\d{4}年"));
    }
  }

  /** What stands together on a line, in one cell. */
  private static List<String> stretches(List<TextPosition> glyphs) {
    List<String> stretches = new ArrayList<>();
    StringBuilder stretch = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      stretch.append(glyphs.get(i).getUnicode());
      boolean ends = i + 1 == glyphs.size();
      if (!ends) {
        TextPosition here = glyphs.get(i);
        TextPosition next = glyphs.get(i + 1);
        double gap = next.getX() - here.getX() - here.getWidth();
        ends = next.getY() != here.getY() || Math.abs(gap) > here.getFontSizeInPt() / 2;
      }
      if (ends) {
        stretches.add(stretch.toString().strip());
        stretch.setLength(0);
      }
    }
    return stretches;
  }

  /** Rules have names for the clerk at the screen; whoever reads a paper does not know them. */
  @ParameterizedTest
  @MethodSource("samples")
  void no_rule_goes_by_its_id(PapersTest.Sample sample) throws Exception {
    String ids =
        RuleCatalog.all().stream().map(rule -> rule.about().id()).collect(Collectors.joining("|"));
    assertThat(ids).contains("C1|");
    var paper = paper(sample);
    for (int page = 1; page <= paper.pages(); page++) {
      assertThat(stretches(paper.glyphs(page))).noneMatch(line -> line.matches(ids));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s　]", "");
  }
}
