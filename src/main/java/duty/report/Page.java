package duty.report;

import java.util.ArrayList;
import java.util.List;

/** What stands on one page, from top to bottom. */
record Page(Orientation orientation, List<Placed> slugs) {
  /**
   * A slug in its place.
   *
   * @param top points below the top of the text area
   * @param repeated whether it only repeats what an earlier page had (the head of a table)
   */
  record Placed(Slug slug, double top, boolean repeated) {}

  Page(Orientation orientation) {
    this(orientation, new ArrayList<>());
  }
}
