package duty.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 生产安全事故, and what the bureau did at once (实施方案二（五）). Times are local, to the minute.
 *
 * @param learned 接报时间
 * @param duty under which it falls, by id
 */
public record Accident(
    LocalDateTime occurred,
    LocalDateTime learned,
    String duty,
    String unit,
    String place,
    String description,
    @Nullable Level level,
    @Nullable Casualties casualties,
    List<Report> reports,
    List<Presence> atScene,
    @Nullable LocalDate closed) {
  /** 一般, 较大, 重大, 特别重大. */
  public enum Level {
    GENERAL,
    LARGER,
    MAJOR,
    EXTRAORDINARY
  }

  /** 死亡、受伤人数. */
  public record Casualties(int dead, int injured) {}

  /** That it was reported to somebody. */
  public record Report(String to, LocalDateTime at) {}

  /** 赶赴现场: a leader at the scene. */
  public record Presence(String leader, LocalDateTime arrived) {}

  public Accident {
    reports = List.copyOf(reports);
    atScene = List.copyOf(atScene);
  }
}
