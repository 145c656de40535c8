package duty.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Training, a drill or a campaign: kept and shown, under no quota of their own.
 *
 * @param subject what it was about
 * @param leaders who led it, by id; may be empty
 * @param sections who took part, by id
 */
public record OtherActivity(
    Type type,
    LocalDate date,
    String subject,
    List<String> leaders,
    List<String> duties,
    List<String> sections)
    implements Activity {
  /** 培训, 演练, 专项整治. */
  public enum Type {
    TRAINING,
    DRILL,
    CAMPAIGN
  }

  public OtherActivity {
    leaders = List.copyOf(leaders);
    duties = List.copyOf(duties);
    sections = List.copyOf(sections);
  }
}
