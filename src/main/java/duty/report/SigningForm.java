package duty.report;

import java.util.ArrayList;
import java.util.List;

/** Sets the spaces where a form is signed: two parties beside each other, a free line for each. */
record SigningForm(Galley galley, FlowNode section) {
  private static final int BESIDE = 2;
  private static final double BETWEEN = 2 * PageSetting.CELL;

  /** A name written by hand needs as much; where the line has less, the rule stands on the next. */
  private static final double SHORTEST = 5 * PageSetting.CELL;

  /** Where a party stands. */
  private record Place(FlowNode node, SigningSpace.Party party, List<Line> name, double x) {}

  void add(SigningSpace space) {
    int from = galley.slugs().size();
    for (int i = 0; i < space.parties().size(); i += BESIDE) {
      row(space.parties().subList(i, Math.min(i + BESIDE, space.parties().size())));
    }
    galley.glueBack(from);
    galley.unglueLast();
  }

  private double width() {
    return (galley.width() - BETWEEN) / BESIDE;
  }

  private void row(List<SigningSpace.Party> parties) {
    var places = new ArrayList<Place>();
    for (var party : parties) {
      var name = CellText.lines(galley.body(), party.name(), Column.Align.LEFT, width());
      double x = places.size() * (width() + BETWEEN);
      places.add(new Place(section.child(FlowNode.Role.SECT), party, name, x));
    }
    galley.blank(1);
    names(places);
    int fields = parties.stream().mapToInt(party -> party.fields().size()).max().orElse(0);
    for (int i = 0; i < fields; i++) {
      galley.blank(1);
      fields(places, i);
    }
  }

  private void names(List<Place> places) {
    int height = places.stream().mapToInt(place -> place.name().size()).max().orElse(1);
    var nodes = places.stream().map(place -> place.node().child(FlowNode.Role.P)).toList();
    for (int i = 0; i < height; i++) {
      var pieces = new ArrayList<Slug.Piece>();
      for (int c = 0; c < places.size(); c++) {
        var place = places.get(c);
        if (i < place.name().size()) {
          pieces.add(new Slug.Piece(nodes.get(c), place.name().get(i), place.x(), galley.body()));
        }
      }
      galley.add(new Slug.Text(pieces, true));
    }
  }

  private void fields(List<Place> places, int field) {
    var shown = places.stream().filter(place -> field < place.party().fields().size()).toList();
    var nodes = new ArrayList<FlowNode>();
    var lines = new ArrayList<List<Line>>();
    for (var place : shown) {
      nodes.add(place.node().child(FlowNode.Role.P));
      lines.add(galley.body().lines(place.party().fields().get(field), width(), width(), 0));
    }
    int height = lines.stream().mapToInt(List::size).max().orElse(0);
    var below = new ArrayList<Slug.Blank>();
    for (int i = 0; i < height; i++) {
      var pieces = new ArrayList<Slug.Piece>();
      var beside = new ArrayList<Slug.Blank>();
      for (int c = 0; c < shown.size(); c++) {
        if (i < lines.get(c).size()) {
          var place = shown.get(c);
          var line = lines.get(c).get(i);
          pieces.add(new Slug.Piece(nodes.get(c), line, place.x(), galley.body()));
          if (i == lines.get(c).size() - 1 && place.party().fields().get(field).endsWith("：")) {
            blank(place, line, beside, below);
          }
        }
      }
      galley.add(new Slug.Text(pieces, true, null, beside));
    }
    if (!below.isEmpty()) {
      galley.add(new Slug.Text(List.of(), true, null, below));
    }
  }

  /** A rule to write on, after a line or, where that leaves too little, below it. */
  private void blank(Place place, Line line, List<Slug.Blank> beside, List<Slug.Blank> below) {
    boolean room = width() - line.width() >= SHORTEST;
    double from = room ? line.width() : 2 * PageSetting.CELL;
    (room ? beside : below).add(new Slug.Blank(place.x() + from, place.x() + width()));
  }
}
