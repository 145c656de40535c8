package duty.check;

import java.util.ArrayList;
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

  /**
   * One for each place of its cause, as it would be told alone; the first keeps what else there is.
   */
  public List<Diagnostic> each() {
    List<Diagnostic> each = new ArrayList<>();
    List<Finding.Related> beside = new ArrayList<>();
    List<Excerpt> excerpts = new ArrayList<>();
    for (int i = 0; i < related.size(); i++) {
      Finding.Related one = finding.related().get(i);
      if (one.again()) {
        Finding alone = finding.at(one.place(), one.label(), List.of());
        each.add(new Diagnostic(alone, related.get(i), List.of()));
      } else {
        beside.add(one);
        excerpts.add(related.get(i));
      }
    }
    Finding first = finding.at(finding.place(), finding.message(), beside);
    each.add(0, new Diagnostic(first, excerpt, excerpts));
    return each;
  }

  /** Places of one cause as one finding again, at the first of them. */
  public static Diagnostic together(List<Diagnostic> each) {
    Diagnostic first = each.get(0);
    Finding finding = first.finding();
    List<Excerpt> related = new ArrayList<>(first.related());
    for (Diagnostic other : each.subList(1, each.size())) {
      finding = finding.again(other.finding().place(), other.finding().message());
      related.add(other.excerpt());
    }
    return new Diagnostic(finding, first.excerpt(), related);
  }
}
