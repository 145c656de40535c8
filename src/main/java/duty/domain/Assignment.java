package duty.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dated row of the division table (分工表).
 *
 * @param principals 单位负责人, at least one leader's id; of two heads (党政同责) the first one signs
 * @param leader 分管负责人, a leader's id; null while the post is vacant
 * @param sections 责任科室, section ids in the table's order
 * @param responsible 责任人, as the table words it
 * @param document the paper that the row rests on
 * @param filed when the table was filed with the committee office (备案)
 */
public record Assignment(
    Tenure tenure,
    List<String> principals,
    @Nullable String leader,
    List<String> sections,
    String responsible,
    @Nullable String document,
    @Nullable LocalDate filed) {
  public Assignment {
    principals = List.copyOf(principals);
    sections = List.copyOf(sections);
  }

  /** The same row with another last day. */
  public Assignment until(LocalDate last) {
    Tenure closed = new Tenure(tenure.from(), last);
    return new Assignment(closed, principals, leader, sections, responsible, document, filed);
  }
}
