package duty.check;

import java.util.List;

/**
 * A finding with the text that it points at.
 *
 * @param related in the order of the finding's own
 */
public record Diagnostic(Finding finding, Excerpt excerpt, List<Excerpt> related) {
  public Diagnostic {
    related = List.copyOf(related);
  }
}
