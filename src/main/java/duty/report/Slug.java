package duty.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strip of the column of text, as it is stacked on pages; heights in points. */
sealed interface Slug {
  double height();

  /** Whether the next slug must stand on the same page. */
  boolean glued();

  /**
   * A line of text.
   *
   * @param bookmark what the reader's list of contents shows for it, with its depth from 1; or null
   */
  record Text(List<Piece> pieces, boolean glued, @Nullable Bookmark bookmark) implements Slug {
    @Override
    public double height() {
      return PageSetting.PITCH;
    }

    Text withGlue() {
      return new Text(pieces, true, bookmark);
    }
  }

  /** Words on a line: {@code x} in points from the left edge of the text area. */
  record Piece(Node node, Line line, double x, Setting setting) {}

  /** An entry in the list of contents. */
  record Bookmark(int depth, String title) {}

  /** Empty space, left out at the top of a page. */
  record Gap(double height, boolean glued) implements Slug {}

  /** A rule as wide as the text area, drawn {@code rise} above the place reached. */
  record Rule(double rise) implements Slug {
    @Override
    public double height() {
      return 0;
    }

    @Override
    public boolean glued() {
      return true;
    }
  }

  /** The next slug begins a page. */
  record NewPage(Orientation orientation) implements Slug {
    @Override
    public double height() {
      return 0;
    }

    @Override
    public boolean glued() {
      return false;
    }
  }

  /**
   * A row of a table or, if the row is higher than a page, one line of it.
   *
   * @param slice which line, or {@link #WHOLE}
   * @param last whether the row ends here
   */
  record TableRow(TableForm form, int row, int slice, boolean last, double height, boolean glued)
      implements Slug {
    static final int WHOLE = -1;

    /** The number that the head goes by. */
    static final int HEAD = -1;

    boolean isHead() {
      return row == HEAD;
    }

    boolean whole() {
      return slice == WHOLE;
    }

    TableRow withGlue() {
      return new TableRow(form, row, slice, last, height, true);
    }
  }
}
