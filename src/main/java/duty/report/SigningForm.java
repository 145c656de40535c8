package duty.report;

import java.util.ArrayList;
import java.util.List;

/** Sets the spaces where a form is signed: two parties beside each other, a free line for each. */
record SigningForm(Galley galley, Node section) {
  private static final int BESIDE = 2;
  private static final double BETWEEN = 2 * PageSetting.CELL;

  void add(SigningSpace space) {
    int from = galley.slugs().size();
    for (int i = 0; i < space.parties().size(); i += BESIDE) {
      row(space.parties().subList(i, Math.min(i + BESIDE, space.parties().size())));
    }
    galley.glueBack(from);
    galley.unglueLast();
  }

  private void row(List<SigningSpace.Party> parties) {
    var setting = galley.body();
    double width = (galley.width() - BETWEEN) / BESIDE;
    var columns = new ArrayList<Column>();
    int height = 0;
    for (int i = 0; i < parties.size(); i++) {
      var party = parties.get(i);
      var node = section.child(Node.Role.SECT);
      columns.add(new Column(node, node.child(Node.Role.P), i * (width + BETWEEN), width));
      height = Math.max(height, setting.lines(party.name(), width, width, 0).size());
    }
    galley.blank(1);
    for (int i = 0; i < height; i++) {
      names(parties, columns, i);
    }
    int fields = parties.stream().mapToInt(party -> party.fields().size()).max().orElse(0);
    for (int i = 0; i < fields; i++) {
      galley.blank(1);
      fields(parties, columns, i);
    }
  }

  /** Where a party stands. */
  private record Column(Node node, Node name, double x, double width) {}

  private void names(List<SigningSpace.Party> parties, List<Column> columns, int line) {
    var pieces = new ArrayList<Slug.Piece>();
    for (int c = 0; c < columns.size(); c++) {
      var column = columns.get(c);
      var lines = galley.body().lines(parties.get(c).name(), column.width(), column.width(), 0);
      if (line < lines.size()) {
        pieces.add(new Slug.Piece(column.name(), lines.get(line), column.x(), galley.body()));
      }
    }
    galley.add(new Slug.Text(pieces, true));
  }

  private void fields(List<SigningSpace.Party> parties, List<Column> columns, int field) {
    var pieces = new ArrayList<Slug.Piece>();
    var blanks = new ArrayList<Slug.Blank>();
    for (int c = 0; c < columns.size(); c++) {
      if (field < parties.get(c).fields().size()) {
        var words = parties.get(c).fields().get(field);
        var line = galley.body().line(words);
        var column = columns.get(c);
        var node = column.node().child(Node.Role.P);
        pieces.add(new Slug.Piece(node, line, column.x(), galley.body()));
        if (words.endsWith("：")) {
          blanks.add(new Slug.Blank(column.x() + line.width(), column.x() + column.width()));
        }
      }
    }
    galley.add(new Slug.Text(pieces, true, null, blanks));
  }
}
