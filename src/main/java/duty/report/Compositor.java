package duty.report;

import duty.domain.FontRole;
import java.util.ArrayList;
import java.util.List;

/** Turns a paper into the strips that pages are made of, after GB/T 9704-2012 §7. */
final class Compositor {
  private static final double CELL = PageSetting.CELL;

  private final Galley galley;
  private final Setting body;
  private final FlowNode root = FlowNode.root();

  private Compositor(Galley galley) {
    this.galley = galley;
    body = galley.body();
  }

  static List<Slug> slugs(Document paper, Founts founts) {
    var galley = new Galley(founts, paper.orientation());
    new Compositor(galley).add(paper);
    return galley.slugs();
  }

  private void add(Document paper) {
    var section = root.child(FlowNode.Role.SECT);
    masthead(paper.masthead(), section);
    new BlockSetter(galley, section).add(paper.body());
    int bodyEnd = galley.slugs().size();
    annexNote(paper.annexes(), section);
    var signature = paper.signature();
    if (signature != null || !paper.annexes().isEmpty()) {
      galley.glueBack(bodyEnd);
    }
    if (signature != null) {
      new SignatureBlock(body, galley.width()).add(signature, section, galley);
    }
    for (int i = 0; i < paper.annexes().size(); i++) {
      var mark = paper.annexes().size() == 1 ? "附件" : "附件" + (i + 1);
      annex(mark, paper.annexes().get(i));
    }
    var colophon = paper.colophon();
    if (colophon != null) {
      var setting = galley.founts().setting(FontRole.FANGSONG, PageSetting.FOLIO_SIZE);
      var form =
          new ColophonForm(colophon, root.child(FlowNode.Role.SECT), setting, galley.width());
      galley.add(new Slug.Picture(form, true, false));
    }
  }

  private void masthead(Masthead head, FlowNode section) {
    var line = head.numberLine();
    if (line != null) {
      numberLine(line, section);
      galley.blank(2);
    }
    galley.title(head.title(), section);
    if (head.stage() != null) {
      galley.centred("（" + head.stage() + "）", galley.kai(), section.child(FlowNode.Role.P));
    }
    galley.blank(1);
    var addressee = head.addressee();
    if (addressee != null) {
      var text = addressee.endsWith("：") ? addressee : addressee + "：";
      double width = galley.width();
      var lines = body.lines(text, width, width, Galley.SPREAD);
      galley.text(section.child(FlowNode.Role.P), lines, body, 0, 0);
    }
  }

  private void numberLine(NumberLine line, FlowNode section) {
    var pieces = new ArrayList<Slug.Piece>();
    pieces.add(
        new Slug.Piece(section.child(FlowNode.Role.P), body.line(line.number()), CELL, body));
    if (line.signer() != null) {
      var name = line.signer().isEmpty() ? "　　　　" : line.signer();
      var node = section.child(FlowNode.Role.P);
      var label = body.line("签发人：");
      var signer = galley.kai().line(name);
      double x = galley.width() - CELL - signer.width();
      pieces.add(new Slug.Piece(node, label, x - label.width(), body));
      pieces.add(new Slug.Piece(node, signer, x, galley.kai()));
    }
    galley.add(new Slug.Text(pieces, true));
    galley.add(new Slug.Rule(PageSetting.PITCH - PageSetting.BODY_SIZE - PageSetting.RULE_DROP));
  }

  /** 附件说明: the list of annexes, their names set under each other. */
  private void annexNote(List<Annex> annexes, FlowNode section) {
    if (annexes.isEmpty()) {
      return;
    }
    galley.blank(1);
    var node = section.child(FlowNode.Role.P);
    for (int i = 0; i < annexes.size(); i++) {
      var lead = body.line((i == 0 ? "附件：" : "") + (annexes.size() == 1 ? "" : (i + 1) + "."));
      double x = i == 0 ? 2 * CELL : 5 * CELL;
      double nameX = x + lead.width();
      double room = galley.width() - nameX;
      var name = annexes.get(i).title().replace("\n", "");
      boolean first = true;
      for (var line : body.lines(name, room, room, 0)) {
        var pieces = new ArrayList<Slug.Piece>();
        if (first && !lead.runs().isEmpty()) {
          pieces.add(new Slug.Piece(node, lead, x, body));
        }
        pieces.add(new Slug.Piece(node, line, nameX, body));
        galley.add(new Slug.Text(pieces, true));
        first = false;
      }
    }
  }

  private void annex(String mark, Annex annex) {
    galley.newPage(annex.orientation());
    var section = root.child(FlowNode.Role.SECT);
    var hei = galley.hei();
    var piece = new Slug.Piece(section.child(FlowNode.Role.P), hei.line(mark), 0, hei);
    galley.add(new Slug.Text(List.of(piece), true));
    galley.blank(1);
    galley.title(annex.title(), section);
    galley.blank(1);
    new BlockSetter(galley, section).add(annex.body());
  }
}
