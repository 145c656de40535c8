package duty.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strip of the column of text, as it is stacked on pages; heights in points. */
sealed interface Slug {
  double height();

  /** Whether the next slug must stand on the same page. */
  boolean glued();

  /** The same, glued to the next one or not. */
  Slug glued(boolean glue);

  /**
   * A line of text.
   *
   * @param bookmark what the reader's list of contents shows for it, with its depth from 1; or null
   * @param blanks rules to write on, on the same line
   */
  record Text(List<Piece> pieces, boolean glued, @Nullable Bookmark bookmark, List<Blank> blanks)
      implements Slug {
    Text(List<Piece> pieces, boolean glued) {
      this(pieces, glued, null);
    }

    Text(List<Piece> pieces, boolean glued, @Nullable Bookmark bookmark) {
      this(pieces, glued, bookmark, List.of());
    }

    @Override
    public double height() {
      return PageSetting.PITCH;
    }

    @Override
    public Text glued(boolean glue) {
      return new Text(pieces, glue, bookmark, blanks);
    }

    /** With another piece before its own. */
    Text behind(Piece first) {
      var all = new ArrayList<>(List.of(first));
      all.addAll(pieces);
      return new Text(all, glued, bookmark, blanks);
    }
  }

  /** A rule to write on: from and to in points from the left edge of the text area. */
  record Blank(double from, double to) {}

  /** Words on a line: {@code x} in points from the left edge of the text area. */
  record Piece(FlowNode node, Line line, double x, Setting setting) {}

  /** An entry in the list of contents. */
  record Bookmark(int depth, String title) {}

  /** Empty space, left out at the top of a page. */
  record Gap(double height, boolean glued) implements Slug {
    @Override
    public Gap glued(boolean glue) {
      return new Gap(height, glue);
    }
  }

  /**
   * Something drawn.
   *
   * @param atFoot whether it stands at the very foot of its page
   */
  record Picture(Drawing drawing, boolean atFoot, boolean glued) implements Slug {
    @Override
    public double height() {
      return drawing.height();
    }

    @Override
    public Picture glued(boolean glue) {
      return new Picture(drawing, atFoot, glue);
    }
  }

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

    @Override
    public Rule glued(boolean glue) {
      return this;
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

    @Override
    public NewPage glued(boolean glue) {
      return this;
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

    @Override
    public TableRow glued(boolean glue) {
      return new TableRow(form, row, slice, last, height, glue);
    }
  }
}
