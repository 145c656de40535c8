package duty.report;

import java.util.List;

/**
 * Name and date on the right, GB/T 9704-2012 §7.3.5.2: the name ends two characters before the
 * edge, the date begins two characters after the name does; a date longer than that moves both to
 * the left.
 */
record SignatureBlock(Setting setting, double width) {

  void add(Signature signature, FlowNode section, Galley galley) {
    double indent = 2 * PageSetting.CELL;
    double right = width - indent;
    var date = setting.line(signature.dateText());
    var names = setting.lines(signature.organisation(), right - indent, right - indent, 0);
    double nameX = right - names.get(0).width();
    double dateX = Math.min(nameX + indent, right - date.width());
    if (names.size() == 1 && nameX + indent > dateX) {
      nameX = dateX - indent;
    }
    galley.blank(1);
    var node = section.child(FlowNode.Role.P);
    for (var line : names) {
      galley.add(new Slug.Text(List.of(new Slug.Piece(node, line, nameX, setting)), true));
    }
    var piece = new Slug.Piece(section.child(FlowNode.Role.P), date, dateX, setting);
    galley.add(new Slug.Text(List.of(piece), false));
  }
}
