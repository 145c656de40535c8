package duty.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a table and of its cells in the logical structure. */
final class TableNodes {
  private final Node table;
  private final @Nullable Node caption;
  private final List<Node> heads = new ArrayList<>();
  private final List<List<@Nullable Node>> cells = new ArrayList<>();

  TableNodes(TableForm form, Node parent) {
    table = parent.child(Node.Role.TABLE);
    caption = form.table().caption() == null ? null : table.child(Node.Role.CAPTION);
    var headRow = table.child(Node.Role.THEAD).child(Node.Role.TR);
    form.table().columns().forEach(column -> heads.add(headRow.head("Column", 1)));
    var body = table.child(Node.Role.TBODY);
    for (int r = 0; r < form.table().rows().size(); r++) {
      cells.add(row(form, r, body.child(Node.Role.TR)));
    }
    if (cells.isEmpty()) {
      cells.add(List.of(body.child(Node.Role.TR).cell(1, form.columns())));
    }
  }

  private static List<@Nullable Node> row(TableForm form, int row, Node parent) {
    var nodes = new ArrayList<@Nullable Node>();
    for (int c = 0; c < form.columns(); c++) {
      if (form.mergesUp(row, c)) {
        nodes.add(null);
      } else if (form.table().columns().get(c).heading()) {
        nodes.add(parent.head("Row", form.extent(row, c)));
      } else {
        nodes.add(parent.cell(form.extent(row, c), 1));
      }
    }
    return nodes;
  }

  @Nullable Node caption() {
    return caption;
  }

  /** The cell, or {@code null} where it is one with the cell above. */
  @Nullable Node cell(int row, int column) {
    return row == Slug.TableRow.HEAD ? heads.get(column) : cells.get(row).get(column);
  }
}
