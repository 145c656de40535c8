package duty.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints what stands on a page. */
record PagePress(Sheet sheet, Contents contents) {
  /** Takes note of what goes into the list of contents. */
  interface Contents {
    /**
     * Adds an entry for the page being printed.
     *
     * @param top points below the top of the text area
     */
    void add(Slug.Bookmark bookmark, Orientation orientation, double top);
  }

  void print(Page page) {
    var slugs = page.slugs();
    for (int i = 0; i < slugs.size(); i++) {
      var placed = slugs.get(i);
      if (placed.slug() instanceof Slug.Text text && parties(text).size() > 1) {
        var lines = besideEachOther(slugs, i, parties(text));
        printPartyByParty(lines, parties(text));
        i += lines.size() - 1;
      } else if (placed.slug() instanceof Slug.Text text) {
        print(text, page.orientation(), placed.top());
      } else if (placed.slug() instanceof Slug.Rule rule) {
        double y = placed.top() - rule.rise();
        sheet.beginArtifact("Layout", null);
        sheet.rule(0, y, PageSetting.width(page.orientation()), y);
        sheet.endArtifact();
      } else if (placed.slug() instanceof Slug.Picture picture) {
        picture.drawing().print(sheet, placed.top());
      } else if (placed.slug() instanceof Slug.TableRow row) {
        var rows = rows(slugs, i, row.form());
        new TablePress(sheet, row.form(), rows).print();
        i += rows.size() - 1;
      }
    }
    sheet.close();
  }

  private void print(Slug.Text text, Orientation orientation, double top) {
    var bookmark = text.bookmark();
    if (bookmark != null) {
      contents.add(bookmark, orientation, top);
    }
    text.pieces().forEach(piece -> print(piece, top));
    printBlanks(text, top);
  }

  private void print(Slug.Piece piece, double top) {
    sheet.words(piece.node(), piece.line(), piece.setting(), piece.x(), top);
  }

  private void printBlanks(Slug.Text text, double top) {
    if (!text.blanks().isEmpty()) {
      sheet.beginArtifact("Layout", null);
      double foot = top + PageSetting.BODY_SIZE;
      text.blanks().forEach(blank -> sheet.rule(blank.from(), foot, blank.to(), foot));
      sheet.endArtifact();
    }
  }

  /** What the words of a line belong to: more than one where parties sign beside each other. */
  private static Set<@Nullable FlowNode> parties(Slug.Text text) {
    var parties = new LinkedHashSet<@Nullable FlowNode>();
    text.pieces().forEach(piece -> parties.add(piece.node().parent()));
    return parties;
  }

  /** The lines of these parties from a place on, and the space between them. */
  private static List<Page.Placed> besideEachOther(
      List<Page.Placed> slugs, int from, Set<@Nullable FlowNode> parties) {
    int end = from;
    while (end < slugs.size()
        && (slugs.get(end).slug() instanceof Slug.Gap
            || (slugs.get(end).slug() instanceof Slug.Text text
                && parties.containsAll(parties(text))))) {
      end++;
    }
    return slugs.subList(from, end);
  }

  /** As they are read out: each party with all its lines, and then the rules to write on. */
  private void printPartyByParty(List<Page.Placed> lines, Set<@Nullable FlowNode> parties) {
    for (var party : parties) {
      for (var line : lines) {
        if (line.slug() instanceof Slug.Text text) {
          text.pieces().stream()
              .filter(piece -> piece.node().parent() == party)
              .forEach(piece -> print(piece, line.top()));
        }
      }
    }
    for (var line : lines) {
      if (line.slug() instanceof Slug.Text text) {
        printBlanks(text, line.top());
      }
    }
  }

  private static List<Page.Placed> rows(List<Page.Placed> slugs, int from, TableForm form) {
    var rows = new ArrayList<Page.Placed>();
    for (int i = from; i < slugs.size(); i++) {
      if (slugs.get(i).slug() instanceof Slug.TableRow row && row.form() == form) {
        rows.add(slugs.get(i));
      } else {
        break;
      }
    }
    return rows;
  }
}
