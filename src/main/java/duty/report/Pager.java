package duty.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Stacks slugs on pages: glued ones together, text on the lines of the grid, the head of a table
 * again wherever a page begins with one of its rows.
 */
final class Pager {
  private static final double NOTHING = 0.01;

  private final List<Page> pages = new ArrayList<>();
  private Page page = new Page(Orientation.PORTRAIT);
  private double reached;

  private Pager() {
    pages.add(page);
  }

  static List<Page> pages(List<Slug> slugs) {
    var pager = new Pager();
    for (int i = 0; i < slugs.size(); ) {
      int end = i + 1;
      while (end < slugs.size()
          && slugs.get(end - 1).glued()
          && !(slugs.get(end) instanceof Slug.NewPage)) {
        end++;
      }
      pager.add(slugs.subList(i, end));
      i = end;
    }
    return pager.pages;
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
      if (after(headAbove(group.get(0)), group) <= limit()) {
        turn(page.orientation());
        repeatHead(group.get(0));
      }
    }
    boolean together = after(reached, group) <= limit();
    for (int i = 0; i < group.size(); i++) {
      // What fits on no page together is parted, but for the head of a table and its first row.
      boolean head = group.get(i) instanceof Slug.TableRow row && row.isHead();
      var least = group.subList(i, Math.min(group.size(), head ? i + 2 : i + 1));
      if (!together && after(reached, least) > limit() && !page.slugs().isEmpty()) {
        turn(page.orientation());
        repeatHead(group.get(i));
      }
      place(group.get(i), false);
    }
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
