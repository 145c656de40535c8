package duty.report;

import duty.domain.FontRole;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every page has below its text: the page number as prescribed, and small, the imprint. Both
 * keep their place on the sheet when the text lies on its side.
 */
final class PageFoot {
  private final Setting folio;
  private final Setting small;
  private final List<Line> imprint;
  private final List<Line> folios;

  /** Sets all page numbers beforehand, so that the founts hold their figures. */
  PageFoot(Imprint imprint, Founts founts, int pages) {
    folio = founts.setting(FontRole.SONGTI, PageSetting.FOLIO_SIZE);
    small = founts.setting(FontRole.FANGSONG, PageSetting.IMPRINT_SIZE);
    double width = PageSetting.TEXT_WIDTH;
    this.imprint = small.lines(String.join("　", imprint.marks()), width, width, 0);
    folios =
        IntStream.rangeClosed(1, pages)
            .mapToObj(number -> folio.line("— " + number + " —"))
            .toList();
  }

  /**
   * Prints the foot of one page.
   *
   * @param sheet upright, also for a landscape page
   * @param number from 1
   */
  void print(Sheet sheet, int number) {
    sheet.beginArtifact("Pagination", "Footer");
    var line = folios.get(number - 1);
    double x =
        number % 2 == 0
            ? PageSetting.CELL
            : PageSetting.TEXT_WIDTH - PageSetting.CELL - line.width();
    double dash = folio.top('—');
    sheet.show(line, folio, x, PageSetting.TEXT_HEIGHT + PageSetting.FOLIO_DROP + dash);
    double y = PageSetting.TEXT_HEIGHT + PageSetting.IMPRINT_DROP + small.ascent();
    for (var mark : imprint) {
      sheet.show(mark, small, (PageSetting.TEXT_WIDTH - mark.width()) / 2, y);
      y += PageSetting.IMPRINT_SIZE * 1.4;
    }
    sheet.endArtifact();
  }
}
