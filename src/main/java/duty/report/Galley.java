package duty.report;

import duty.domain.FontRole;
import java.util.ArrayList;
import java.util.List;

/** The column of text as it grows: strips, set in the faces of the body text. */
final class Galley {
  /** How far body text is spread to fill a line, in em. */
  static final double SPREAD = 0.25;

  private static final int TOGETHER = 2;

  private final Founts founts;
  private final Setting body;
  private final Setting hei;
  private final Setting kai;
  private final List<Slug> slugs = new ArrayList<>();
  private Orientation orientation;

  Galley(Founts founts, Orientation orientation) {
    this.founts = founts;
    this.orientation = orientation;
    body = founts.onGrid(FontRole.FANGSONG);
    hei = founts.onGrid(FontRole.HEITI);
    kai = founts.onGrid(FontRole.KAITI);
    slugs.add(new Slug.NewPage(orientation));
  }

  List<Slug> slugs() {
    return slugs;
  }

  Founts founts() {
    return founts;
  }

  Setting body() {
    return body;
  }

  Setting hei() {
    return hei;
  }

  Setting kai() {
    return kai;
  }

  double width() {
    return PageSetting.width(orientation);
  }

  double height() {
    return PageSetting.height(orientation);
  }

  void newPage(Orientation next) {
    orientation = next;
    slugs.add(new Slug.NewPage(next));
  }

  void add(Slug slug) {
    slugs.add(slug);
  }

  void blank(int lines) {
    for (int i = 0; i < lines; i++) {
      slugs.add(new Slug.Gap(PageSetting.PITCH, true));
    }
  }

  /** Lines of one paragraph: never one of them alone on a page. */
  void text(FlowNode node, List<Line> lines, Setting setting, double first, double rest) {
    int count = lines.size();
    for (int i = 0; i < count; i++) {
      boolean glued = i + 1 < count && (i == 0 || i == count - TOGETHER);
      var piece = new Slug.Piece(node, lines.get(i), i == 0 ? first : rest, setting);
      slugs.add(new Slug.Text(List.of(piece), glued));
    }
  }

  /** Lines in the middle, on the page of what follows. */
  void centred(String text, Setting setting, FlowNode node) {
    for (var line : setting.lines(text, width(), width(), 0)) {
      var piece = new Slug.Piece(node, line, (width() - line.width()) / 2, setting);
      slugs.add(new Slug.Text(List.of(piece), true));
    }
  }

  /** Title of the paper or of an annex, on the page of what follows. */
  void title(String title, FlowNode section) {
    var setting = founts.setting(FontRole.XIAOBIAOSONG, PageSetting.TITLE_SIZE);
    var node = section.child(FlowNode.Role.H1);
    var bookmark = new Slug.Bookmark(1, title.replace("\n", ""));
    var lines = new TitleBreaker(setting, width()).lines(title);
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var piece = new Slug.Piece(node, line, (width() - line.width()) / 2, setting);
      slugs.add(new Slug.Text(List.of(piece), true, i == 0 ? bookmark : null));
    }
  }

  /** Lets a page end after the strip added last. */
  void unglueLast() {
    int last = slugs.size() - 1;
    slugs.set(last, slugs.get(last).glued(false));
  }

  /** Keeps the strip added last on the page of what follows: words that announce it. */
  void glueLast() {
    glue(slugs.size() - 1);
  }

  /**
   * Ties all strips from a place on to each other, and the last two lines before it, or the last
   * row of a table, to them.
   */
  void glueBack(int from) {
    for (int i = from; i < slugs.size(); i++) {
      glue(i);
    }
    int lines = 0;
    for (int i = from - 1; i >= 0 && lines < TOGETHER; i--) {
      glue(i);
      lines += slugs.get(i) instanceof Slug.Text ? 1 : slugs.get(i) instanceof Slug.Gap ? 0 : 2;
    }
  }

  private void glue(int place) {
    slugs.set(place, slugs.get(place).glued(true));
  }
}
