package duty.report;

import duty.domain.FontRole;
import java.util.List;

/** Sets the running text of the body or of an annex. */
final class BlockSetter {
  private static final double CELL = PageSetting.CELL;
  private static final double INDENT = 2 * CELL;

  private final Galley galley;
  private final FlowNode section;
  private final HeadingNumbers numbers = new HeadingNumbers();

  BlockSetter(Galley galley, FlowNode section) {
    this.galley = galley;
    this.section = section;
  }

  void add(List<Block> blocks) {
    for (var block : blocks) {
      if (block instanceof Heading heading) {
        heading(heading);
      } else if (block instanceof Paragraph paragraph) {
        paragraph(section.child(FlowNode.Role.P), paragraph.text());
        if (paragraph.text().endsWith("：")) {
          galley.glueLast();
        }
      } else if (block instanceof Particular particular) {
        particular(particular);
      } else if (block instanceof NumberedList list) {
        list(list);
      } else if (block instanceof Table table) {
        table(table);
      } else if (block instanceof Matrix matrix) {
        matrix(matrix);
      } else if (block instanceof Chart chart) {
        chart(chart);
      } else if (block instanceof SigningSpace space) {
        new SigningForm(galley, section).add(space);
      }
    }
  }

  private void heading(Heading heading) {
    var text = numbers.next(heading.level()) + heading.text();
    var setting =
        heading.level() == 1 ? galley.hei() : heading.level() == 2 ? galley.kai() : galley.body();
    var lines = setting.lines(text, galley.width() - INDENT, galley.width(), Galley.SPREAD);
    var node = section.child(FlowNode.Role.heading(heading.level()));
    var bookmark = new Slug.Bookmark(heading.level() + 1, text);
    for (int i = 0; i < lines.size(); i++) {
      var piece = new Slug.Piece(node, lines.get(i), i == 0 ? INDENT : 0, setting);
      galley.add(new Slug.Text(List.of(piece), true, i == 0 ? bookmark : null));
    }
  }

  private void paragraph(FlowNode node, String text) {
    var setting = galley.body();
    double width = galley.width();
    galley.text(
        node, setting.lines(text, width - INDENT, width, Galley.SPREAD), setting, INDENT, 0);
  }

  private void particular(Particular particular) {
    var node = section.child(FlowNode.Role.P);
    var label = galley.hei().line(particular.label() + "：");
    double x = INDENT + label.width();
    double room = galley.width() - x;
    int start = galley.slugs().size();
    var lines = galley.body().lines(particular.text(), room, room, Galley.SPREAD);
    galley.text(node, lines, galley.body(), x, x);
    var first = (Slug.Text) galley.slugs().get(start);
    galley.slugs().set(start, first.behind(new Slug.Piece(node, label, INDENT, galley.hei())));
  }

  private void list(NumberedList list) {
    var listNode = section.child(FlowNode.Role.L);
    for (int i = 0; i < list.items().size(); i++) {
      var node = listNode.child(FlowNode.Role.LI).child(FlowNode.Role.LBODY);
      paragraph(node, numbers.item(i + 1) + list.items().get(i));
    }
  }

  private void table(Table table) {
    addTable(table);
    galley.add(new Slug.Gap(PageSetting.PITCH / 2, false));
  }

  private void addTable(Table table) {
    var founts = galley.founts();
    var form = new TableForm(table, section, founts, galley.width(), galley.height());
    var caption = table.caption();
    var captionNode = form.nodes().caption();
    if (caption != null && captionNode != null) {
      var setting = founts.setting(FontRole.HEITI, PageSetting.FOLIO_SIZE);
      galley.centred(caption, setting, captionNode);
    }
    form.slugs().forEach(galley::add);
  }

  private void matrix(Matrix matrix) {
    addTable(matrix.table());
    var key = matrix.key();
    if (!key.isEmpty()) {
      int end = galley.slugs().size();
      var setting = galley.founts().setting(FontRole.FANGSONG, PageSetting.NOTE_SIZE);
      var lines = setting.lines(key, galley.width(), galley.width(), 0);
      galley.text(section.child(FlowNode.Role.P), lines, setting, 0, 0);
      galley.slugs().set(end - 1, galley.slugs().get(end - 1).glued(true));
    }
    galley.add(new Slug.Gap(PageSetting.PITCH / 2, false));
  }

  private void chart(Chart chart) {
    var founts = galley.founts();
    var title = founts.setting(FontRole.HEITI, PageSetting.FOLIO_SIZE);
    galley.centred(chart.title(), title, section.child(FlowNode.Role.P));
    var node = section.figure(chart.alternative());
    var form = new ChartForm(chart, node, founts, galley.width());
    galley.add(new Slug.Picture(form, false, false));
    galley.add(new Slug.Gap(PageSetting.PITCH / 2, false));
  }
}
