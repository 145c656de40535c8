package duty.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a table and of its cells in the logical structure. */
final class TableNodes {
  private final FlowNode table;
  private final @Nullable FlowNode caption;
  private final List<FlowNode> heads = new ArrayList<>();
  private final List<List<@Nullable FlowNode>> cells = new ArrayList<>();

  TableNodes(TableForm form, FlowNode parent) {
    table = parent.child(FlowNode.Role.TABLE);
    caption = form.table().caption() == null ? null : table.child(FlowNode.Role.CAPTION);
    var headRow = table.child(FlowNode.Role.THEAD).child(FlowNode.Role.TR);
    form.table().columns().forEach(column -> heads.add(headRow.head("Column", 1)));
    var body = table.child(FlowNode.Role.TBODY);
    for (int r = 0; r < form.table().rows().size(); r++) {
      cells.add(row(form, r, body.child(FlowNode.Role.TR)));
    }
    if (cells.isEmpty()) {
      cells.add(List.of(body.child(FlowNode.Role.TR).cell(1, form.columns())));
    }
  }

  private static List<@Nullable FlowNode> row(TableForm form, int row, FlowNode parent) {
    var nodes = new ArrayList<@Nullable FlowNode>();
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

  @Nullable FlowNode caption() {
    return caption;
  }

  /** The cell, or {@code null} where it is one with the cell above. */
  @Nullable FlowNode cell(int row, int column) {
    return row == Slug.TableRow.HEAD ? heads.get(column) : cells.get(row).get(column);
  }
}
