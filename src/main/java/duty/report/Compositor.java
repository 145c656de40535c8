package duty.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a paper into the strips that pages are made of, after GB/T 9704-2012 §7. */
final class Compositor {
  private static final double CELL = PageSetting.CELL;

  /** How far body text is spread to fill a line, in em. */
  private static final double SPREAD = 0.25;

  private final Founts founts;
  private final Setting body;
  private final Setting hei;
  private final Setting kai;
  private final List<Slug> slugs = new ArrayList<>();
  private final Node root = Node.root();
  private Orientation orientation = Orientation.PORTRAIT;
  private HeadingNumbers numbers = new HeadingNumbers();

  private Compositor(Founts founts) throws IOException {
    this.founts = founts;
    body = founts.onGrid(Face.FANGSONG);
    hei = founts.onGrid(Face.HEITI);
    kai = founts.onGrid(Face.KAITI);
  }

  static List<Slug> slugs(Document paper, Founts founts) throws IOException {
    var compositor = new Compositor(founts);
    compositor.add(paper);
    return compositor.slugs;
  }

  private void add(Document paper) throws IOException {
    var section = root.child(Node.Role.SECT);
    masthead(paper.masthead(), section);
    blocks(paper.body(), section);
    int bodyEnd = slugs.size();
    annexNote(paper.annexes(), section);
    var signature = paper.signature();
    if (signature != null) {
      glueBack(bodyEnd);
      new SignatureBlock(body, width()).add(signature, section, slugs);
    }
    for (int i = 0; i < paper.annexes().size(); i++) {
      var mark = paper.annexes().size() == 1 ? "附件" : "附件" + (i + 1);
      annex(mark, paper.annexes().get(i));
    }
  }

  private double width() {
    return PageSetting.width(orientation);
  }

  private void masthead(Masthead head, Node section) throws IOException {
    var line = head.numberLine();
    if (line != null) {
      numberLine(line, section);
      blank(2);
    }
    title(head.title(), section);
    if (head.stage() != null) {
      centred("（" + head.stage() + "）", kai, section.child(Node.Role.P));
    }
    blank(1);
    var addressee = head.addressee();
    if (addressee != null) {
      var text = addressee.endsWith("：") ? addressee : addressee + "：";
      text(section.child(Node.Role.P), body.lines(text, width(), width(), SPREAD), body, 0, 0);
    }
  }

  private void numberLine(NumberLine line, Node section) {
    var pieces = new ArrayList<Slug.Piece>();
    pieces.add(new Slug.Piece(section.child(Node.Role.P), body.line(line.number()), CELL, body));
    if (line.signer() != null) {
      var name = line.signer().isEmpty() ? "　　　　" : line.signer();
      var node = section.child(Node.Role.P);
      var label = body.line("签发人：");
      var signer = kai.line(name);
      double x = width() - CELL - signer.width();
      pieces.add(new Slug.Piece(node, label, x - label.width(), body));
      pieces.add(new Slug.Piece(node, signer, x, kai));
    }
    slugs.add(new Slug.Text(pieces, true, null));
    slugs.add(new Slug.Rule(PageSetting.PITCH - PageSetting.BODY_SIZE - PageSetting.RULE_DROP));
  }

  private void title(String title, Node section) throws IOException {
    var setting = founts.setting(Face.XIAOBIAOSONG, PageSetting.TITLE_SIZE);
    var node = section.child(Node.Role.H1);
    Slug.@Nullable Bookmark bookmark = new Slug.Bookmark(1, title.replace("\n", ""));
    for (var line : new TitleBreaker(setting, width()).lines(title)) {
      var piece = new Slug.Piece(node, line, (width() - line.width()) / 2, setting);
      slugs.add(new Slug.Text(List.of(piece), true, bookmark));
      bookmark = null;
    }
  }

  private void centred(String text, Setting setting, Node node) {
    for (var line : setting.lines(text, width(), width(), 0)) {
      var piece = new Slug.Piece(node, line, (width() - line.width()) / 2, setting);
      slugs.add(new Slug.Text(List.of(piece), true, null));
    }
  }

  private void blank(int lines) {
    for (int i = 0; i < lines; i++) {
      slugs.add(new Slug.Gap(PageSetting.PITCH, true));
    }
  }

  private void blocks(List<Block> blocks, Node section) throws IOException {
    numbers = new HeadingNumbers();
    for (var block : blocks) {
      if (block instanceof Heading heading) {
        heading(heading, section);
      } else if (block instanceof Paragraph paragraph) {
        paragraph(section.child(Node.Role.P), paragraph.text());
      } else if (block instanceof NumberedList list) {
        list(list, section);
      } else if (block instanceof Table table) {
        table(table, section);
      }
    }
  }

  private void heading(Heading heading, Node section) {
    var text = numbers.next(heading.level()) + heading.text();
    var setting = heading.level() == 1 ? hei : heading.level() == 2 ? kai : body;
    var lines = setting.lines(text, width() - 2 * CELL, width(), SPREAD);
    var node = section.child(Node.Role.heading(heading.level()));
    Slug.@Nullable Bookmark bookmark = new Slug.Bookmark(heading.level() + 1, text);
    for (int i = 0; i < lines.size(); i++) {
      var piece = new Slug.Piece(node, lines.get(i), i == 0 ? 2 * CELL : 0, setting);
      slugs.add(new Slug.Text(List.of(piece), true, bookmark));
      bookmark = null;
    }
  }

  private void paragraph(Node node, String text) {
    text(node, body.lines(text, width() - 2 * CELL, width(), SPREAD), body, 2 * CELL, 0);
  }

  private void list(NumberedList list, Node section) {
    var listNode = section.child(Node.Role.L);
    for (int i = 0; i < list.items().size(); i++) {
      var node = listNode.child(Node.Role.LI).child(Node.Role.LBODY);
      paragraph(node, numbers.item(i + 1) + list.items().get(i));
    }
  }

  /** Lines of one paragraph: never one of them alone on a page. */
  private void text(Node node, List<Line> lines, Setting setting, double first, double rest) {
    int count = lines.size();
    for (int i = 0; i < count; i++) {
      boolean glued = i + 1 < count && (i == 0 || i == count - 2);
      var piece = new Slug.Piece(node, lines.get(i), i == 0 ? first : rest, setting);
      slugs.add(new Slug.Text(List.of(piece), glued, null));
    }
  }

  private void table(Table table, Node section) throws IOException {
    var form = new TableForm(table, section, founts, width(), PageSetting.height(orientation));
    var caption = table.caption();
    var captionNode = form.nodes().caption();
    if (caption != null && captionNode != null) {
      centred(caption, founts.setting(Face.HEITI, PageSetting.FOLIO_SIZE), captionNode);
    }
    slugs.addAll(form.slugs());
    slugs.add(new Slug.Gap(PageSetting.PITCH / 2, false));
  }

  /** 附件说明: the list of annexes, their names set under each other. */
  private void annexNote(List<Annex> annexes, Node section) {
    if (annexes.isEmpty()) {
      return;
    }
    blank(1);
    var node = section.child(Node.Role.P);
    for (int i = 0; i < annexes.size(); i++) {
      var lead = body.line((i == 0 ? "附件：" : "") + (annexes.size() == 1 ? "" : (i + 1) + "."));
      double x = i == 0 ? 2 * CELL : 5 * CELL;
      double nameX = x + lead.width();
      double room = width() - nameX;
      var name = annexes.get(i).title().replace("\n", "");
      boolean first = true;
      for (var line : body.lines(name, room, room, 0)) {
        var pieces = new ArrayList<Slug.Piece>();
        if (first && !lead.runs().isEmpty()) {
          pieces.add(new Slug.Piece(node, lead, x, body));
        }
        pieces.add(new Slug.Piece(node, line, nameX, body));
        slugs.add(new Slug.Text(pieces, true, null));
        first = false;
      }
    }
    unglueLast();
  }

  private void unglueLast() {
    int last = slugs.size() - 1;
    if (slugs.get(last) instanceof Slug.Text text) {
      slugs.set(last, new Slug.Text(text.pieces(), false, text.bookmark()));
    }
  }

  /**
   * Ties the last two lines of the body, or the last row of its table, to all that follows them.
   */
  private void glueBack(int bodyEnd) {
    for (int i = bodyEnd; i < slugs.size(); i++) {
      glue(i);
    }
    int lines = 0;
    for (int i = bodyEnd - 1; i >= 0 && lines < 2; i--) {
      glue(i);
      lines +=
          slugs.get(i) instanceof Slug.Text ? 1 : slugs.get(i) instanceof Slug.TableRow ? 2 : 0;
    }
  }

  private void glue(int place) {
    var slug = slugs.get(place);
    if (slug instanceof Slug.Text text) {
      slugs.set(place, text.withGlue());
    } else if (slug instanceof Slug.Gap gap) {
      slugs.set(place, new Slug.Gap(gap.height(), true));
    } else if (slug instanceof Slug.TableRow row) {
      slugs.set(place, row.withGlue());
    }
  }

  private void annex(String mark, Annex annex) throws IOException {
    orientation = annex.orientation();
    var section = root.child(Node.Role.SECT);
    slugs.add(new Slug.NewPage(orientation));
    var piece = new Slug.Piece(section.child(Node.Role.P), hei.line(mark), 0, hei);
    slugs.add(new Slug.Text(List.of(piece), true, null));
    blank(1);
    title(annex.title(), section);
    blank(1);
    blocks(annex.body(), section);
  }
}
