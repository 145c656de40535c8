package duty.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Stacks slugs on pages: glued ones together, text on the lines of the grid, the head of a table
 * again wherever a page begins with one of its rows.
 */
final class Pager {
  private static final double NOTHING = 0.01;

  /** Rows of a divided table on either page. */
  private static final int LEAST = 2;

  private final List<Page> pages = new ArrayList<>();
  private Page page = new Page(Orientation.PORTRAIT);
  private double reached;

  private Pager() {
    pages.add(page);
  }

  static List<Page> pages(List<Slug> slugs) {
    var pager = new Pager();
    pager.stack(slugs);
    return pager.pages;
  }

  private void stack(List<Slug> slugs) {
    for (int i = 0; i < slugs.size(); ) {
      int end = i + 1;
      while (end < slugs.size()
          && slugs.get(end - 1).glued()
          && !(slugs.get(end) instanceof Slug.NewPage)) {
        end++;
      }
      var group = slugs.subList(i, end);
      var sliced = sliced(group);
      if (sliced.size() == group.size()) {
        add(group);
      } else {
        stack(sliced);
      }
      i = end;
    }
  }

  /**
   * The same, with the first row of a table in lines if it fits on no page below its heading, which
   * would stand alone otherwise.
   */
  private List<Slug> sliced(List<Slug> group) {
    var all = new ArrayList<Slug>();
    for (int i = 0; i < group.size(); i++) {
      boolean first = i > 1 && group.get(i - 1) instanceof Slug.TableRow head && head.isHead();
      if (first
          && group.get(i) instanceof Slug.TableRow row
          && row.whole()
          && after(0, group.subList(0, i + 1)) > limit()) {
        all.addAll(row.form().slices(row.row()));
      } else {
        all.add(group.get(i));
      }
    }
    return all;
  }

  private void add(List<Slug> group) {
    if (group.get(0) instanceof Slug.NewPage start) {
      turn(start.orientation());
      return;
    }
    if (after(reached, group) > limit() && !page.slugs().isEmpty()) {
      if (group.size() == 1 && group.get(0) instanceof Slug.Gap) {
        return; // nothing follows it on this page, perhaps nothing at all
      }
      int end = endToTakeAlong(group);
      if (end > 0) {
        add(group.subList(0, end));
        add(group.subList(end, group.size()));
        return;
      }
      if (after(headAbove(group.get(0)), group) <= limit()) {
        turn(page.orientation());
        repeatHead(group.get(0));
      }
    }
    boolean together = after(reached, group) <= limit();
    for (int i = 0; i < group.size(); i++) {
      var least = least(group, i);
      if (!together && after(reached, least) > limit() && !page.slugs().isEmpty()) {
        turn(page.orientation());
        repeatHead(group.get(i));
      }
      place(group.get(i), false);
    }
  }

  /**
   * What fits on no page together is parted, but for headings and the head of a table, which stay
   * with its first row, and for what stands behind its last: a signature with its date.
   */
  private List<Slug> least(List<Slug> group, int from) {
    int end = from;
    while (end < group.size() && !isRow(group.get(end))) {
      end++;
    }
    boolean behind = end == group.size() && from > 0 && isRow(group.get(from - 1));
    var least = group.subList(from, behind ? end : Math.min(end + 1, group.size()));
    return (behind || end < group.size()) && after(0, least) <= limit()
        ? least
        : group.subList(from, from + 1);
  }

  private static boolean isRow(Slug slug) {
    return slug instanceof Slug.TableRow row && !row.isHead();
  }

  /**
   * Where a table fits on the page but not what has to stand with its end, like a signature: the
   * place of its last two rows, which the next page gets with it; 0 elsewhere. What stands right
   * below its table, like the key of a matrix, divides nothing.
   */
  private int endToTakeAlong(List<Slug> group) {
    int end = group.size();
    while (end > 0 && !(group.get(end - 1) instanceof Slug.TableRow)) {
      end--;
    }
    boolean apart = end < group.size() && group.get(end) instanceof Slug.Gap;
    if (end < 2 * LEAST || !apart || after(reached, group.subList(0, end)) > limit()) {
      return 0;
    }
    int cut = end - LEAST;
    for (int i = cut - LEAST; i < end; i++) {
      if (!isRow(group.get(i)) || !((Slug.TableRow) group.get(i)).whole()) {
        return 0;
      }
    }
    var last = (Slug.TableRow) group.get(cut - 1);
    return last.form().gluedByMerge(last.row()) ? 0 : cut;
  }

  /** What a page that begins with it has above it. */
  private static double headAbove(Slug slug) {
    return slug instanceof Slug.TableRow row && !row.isHead() ? row.form().head().height() : 0;
  }

  private double limit() {
    return PageSetting.height(page.orientation()) + NOTHING;
  }

  /** How far down the page some slugs would reach. */
  private static double after(double from, List<Slug> group) {
    double at = from;
    for (var slug : group) {
      at = top(at, slug);
      at += at == 0 && slug instanceof Slug.Gap ? 0 : slug.height();
    }
    return at;
  }

  private static double top(double at, Slug slug) {
    return slug instanceof Slug.Text
        ? Math.ceil(at / PageSetting.PITCH - NOTHING) * PageSetting.PITCH
        : at;
  }

  private void repeatHead(Slug slug) {
    if (slug instanceof Slug.TableRow row && !row.isHead()) {
      place(row.form().head(), true);
      // A line from the middle of a row does not touch the head.
      reached += row.slice() > 0 ? row.form().padding() : 0;
    }
  }

  private void place(Slug slug, boolean repeated) {
    if (slug instanceof Slug.Gap && page.slugs().isEmpty()) {
      return;
    }
    double top =
        slug instanceof Slug.Picture picture && picture.atFoot()
            ? PageSetting.height(page.orientation()) - slug.height()
            : top(reached, slug);
    page.slugs().add(new Page.Placed(slug, top, repeated));
    reached = top + slug.height();
  }

  /** Begins a page, unless nothing stands on this one yet. */
  private void turn(Orientation orientation) {
    if (page.slugs().isEmpty()) {
      pages.remove(pages.size() - 1);
    }
    page = new Page(orientation);
    pages.add(page);
    reached = 0;
  }
}
