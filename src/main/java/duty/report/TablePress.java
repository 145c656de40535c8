package duty.report;

import java.util.List;

/**
 * Prints the rows of one table that stand on one page: words first, then the rules around them.
 *
 * @param rows at least one, all {@link Slug.TableRow}s of the form
 */
record TablePress(Sheet sheet, TableForm form, List<Page.Placed> rows) {
  void print() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).repeated()) {
        sheet.beginArtifact("Pagination", "Header");
        for (int c = 0; c < form.columns(); c++) {
          show(i, c, top(i), bottom(i));
        }
        sheet.endArtifact();
      } else if (form.table().rows().isEmpty() && !row(i).isHead()) {
        printEmpty(i);
      } else if (row(i).whole()) {
        printCells(i);
      } else {
        int end = endOfSlices(i);
        printSlices(i, end);
        i = end - 1;
      }
    }
    sheet.close();
    sheet.beginArtifact("Layout", null);
    printRules();
    sheet.endArtifact();
  }

  private Slug.TableRow row(int place) {
    return (Slug.TableRow) rows.get(place).slug();
  }

  private double top(int place) {
    return rows.get(place).top();
  }

  private double bottom(int place) {
    return top(place) + row(place).height();
  }

  private void printEmpty(int place) {
    var line = form.emptyLine();
    var node = form.nodes().cell(0, 0);
    if (node != null) {
      double x = (form.width() - line.width()) / 2;
      sheet.words(node, line, form.setting(0), x, firstLine(1, top(place), bottom(place)));
    }
  }

  private void printCells(int place) {
    var row = row(place);
    for (int c = 0; c < form.columns(); c++) {
      var node = form.nodes().cell(row.row(), c);
      if (node == null) {
        repeatMerged(place, c);
        continue;
      }
      sheet.mention(node);
      print(node, place, c, top(place), bottom(lastOfCell(place, c)));
    }
  }

  private int endOfSlices(int place) {
    int end = place + 1;
    while (end < rows.size() && row(end).row() == row(place).row()) {
      end++;
    }
    return end;
  }

  /** Of a row that is higher than a page, what stands on this one: cell by cell all the same. */
  private void printSlices(int from, int end) {
    for (int c = 0; c < form.columns(); c++) {
      var node = form.nodes().cell(row(from).row(), c);
      if (node != null) {
        sheet.mention(node);
        for (int place = from; place < end; place++) {
          printSlice(node, place, c);
        }
      }
    }
  }

  private void print(FlowNode node, int place, int column, double top, double bottom) {
    int row = row(place).row();
    var lines = form.lines(row, column);
    double y = firstLine(lines.size(), top, bottom);
    for (var line : lines) {
      if (!line.runs().isEmpty()) {
        sheet.words(node, line, form.setting(row), form.x(row, column, line), y);
      }
      y += form.leading();
    }
  }

  /** The same words again on a later page, for the eye alone, if there is room for them. */
  private void repeatMerged(int place, int column) {
    boolean first = place == 0 || row(place - 1).isHead();
    if (!first || !row(place).whole()) {
      return;
    }
    double bottom = bottom(lastOfCell(place, column));
    int row = row(place).row();
    if (form.textHeight(form.lines(row, column)) <= bottom - top(place) + 0.01) {
      sheet.beginArtifact("Pagination", null);
      show(place, column, top(place), bottom);
      sheet.endArtifact();
    }
  }

  private void show(int place, int column, double top, double bottom) {
    int row = row(place).row();
    var lines = form.lines(row, column);
    double y = firstLine(lines.size(), top, bottom) + form.setting(row).ascent();
    for (var line : lines) {
      sheet.show(line, form.setting(row), form.x(row, column, line), y);
      y += form.leading();
    }
  }

  private void printSlice(FlowNode node, int place, int column) {
    var slice = row(place);
    var lines = form.lines(slice.row(), column);
    if (slice.slice() < lines.size()) {
      var line = lines.get(slice.slice());
      double y = top(place) + (slice.slice() == 0 ? form.padding() : 0) + halfLead();
      sheet.words(node, line, form.setting(slice.row()), form.x(slice.row(), column, line), y);
    }
  }

  private double halfLead() {
    return (form.leading() - form.setting(Slug.TableRow.HEAD).size()) / 2;
  }

  /** Upper edge of the type of the first of some lines, centred between two places. */
  private double firstLine(int count, double top, double bottom) {
    return top + (bottom - top - count * form.leading()) / 2 + halfLead();
  }

  /** The last place on this page that a cell reaches down to. */
  private int lastOfCell(int place, int column) {
    int last = place;
    while (!row(last).isHead() && last + 1 < rows.size() && continues(last + 1, column)) {
      last++;
    }
    return last;
  }

  private boolean continues(int place, int column) {
    var row = row(place);
    return row.slice() > 0 || form.mergesUp(row.row(), column);
  }

  private void printRules() {
    int last = rows.size() - 1;
    sheet.rule(0, top(0), form.width(), top(0));
    for (int i = 0; i < last; i++) {
      printRuleBelow(i);
    }
    sheet.rule(0, bottom(last), form.width(), bottom(last));
    for (int c = 0; c <= form.columns(); c++) {
      boolean outer = c == 0 || c == form.columns();
      boolean shortened = form.table().rows().isEmpty() && !outer;
      double x = c == form.columns() ? form.width() : form.left(c);
      sheet.rule(x, top(0), x, bottom(shortened ? 0 : last));
    }
  }

  /** Interrupted where a cell goes on below. */
  private void printRuleBelow(int place) {
    int from = 0;
    for (int c = 0; c <= form.columns(); c++) {
      boolean open = c < form.columns() && !row(place).isHead() && continues(place + 1, c);
      if (open || c == form.columns()) {
        if (c > from) {
          sheet.rule(form.left(from), bottom(place), form.left(c), bottom(place));
        }
        from = c + 1;
      }
    }
  }
}
