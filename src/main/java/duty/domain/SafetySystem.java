package duty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * 安全管理制度 of sections (实施方案二（二）).
 *
 * @param sections for which it is in force, by id
 */
public record SafetySystem(
    String name, List<String> sections, Set<Subject> subjects, Tenure tenure) {
  /** 安全检查, 教育培训, 责任制, 其他. The plan names the first two. */
  public enum Subject {
    INSPECTION,
    TRAINING,
    RESPONSIBILITY,
    OTHER
  }

  public SafetySystem {
    sections = List.copyOf(sections);
    subjects = Set.copyOf(subjects);
  }

  public boolean serves(Subject subject, LocalDate day) {
    return subjects.contains(subject) && tenure.covers(day);
  }
}
