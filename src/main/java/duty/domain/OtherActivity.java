package duty.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    STANDARDISATION;

    /** 重点工作（实施方案二（四））. */
    public static final Set<Type> KEY_WORK =
        Collections.unmodifiableSet(EnumSet.of(CAMPAIGN, LICENSING, STANDARDISATION));

    /** As a record names it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
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
