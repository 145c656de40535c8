package duty.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Training, a drill, a campaign, licensing or standardisation: kept and shown.
 *
 * @param until its last day, where it took more than one
 * @param subject what it was about
 * @param leaders who led it, by id; may be empty
 * @param sections who took part, by id
 * @param plans the emergency plans that a drill exercised, by id
 * @param nothing why there was no such work to do; null where there was
 */
public record OtherActivity(
    Type type,
    LocalDate date,
    @Nullable LocalDate until,
    String subject,
    List<String> leaders,
    List<String> duties,
    List<String> sections,
    List<String> plans,
    @Nullable String nothing)
    implements Activity {
  /** 培训, 演练, 专项整治, 行政许可, 标准化建设. */
  public enum Type {
    TRAINING,
    DRILL,
    CAMPAIGN,
    LICENSING,
    STANDARDISATION
  }

  public OtherActivity {
    leaders = List.copyOf(leaders);
    duties = List.copyOf(duties);
    sections = List.copyOf(sections);
    plans = List.copyOf(plans);
  }

  /** No such record gives a time. */
  @Override
  public @Nullable TimeOfDay time() {
    return null;
  }
}
