package duty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 科室、队、所、局, or a group of them such as 各基层所. The id stays when the name changes.
 *
 * @param members section ids; only a group has them
 * @param heads 主要负责人, in time
 * @param successor the section that took over its work in a reform
 */
public record Section(
    List<Name> names,
    Type type,
    List<String> members,
    List<Head> heads,
    @Nullable String successor) {
  /** 科, 队, 所, 局, 组. */
  public enum Type {
    SECTION,
    TEAM,
    OFFICE,
    BUREAU,
    GROUP
  }

  /** What it was called, and when; it was in use on just these days. */
  public record Name(String text, Tenure tenure) {}

  /** Who led it, and when. */
  public record Head(String name, String title, Tenure tenure) {}

  public Section {
    names = List.copyOf(names);
    members = List.copyOf(members);
    heads = List.copyOf(heads);
  }

  public boolean isGroup() {
    return type == Type.GROUP;
  }

  public boolean inUse(LocalDate day) {
    return names.stream().anyMatch(name -> name.tenure().covers(day));
  }

  /** Whether on any of the days. */
  public boolean inUseDuring(Tenure days) {
    return names.stream().anyMatch(name -> name.tenure().and(days).isPresent());
  }

  /** Whether that was its name at any time. */
  public boolean wasCalled(String name) {
    return names.stream().anyMatch(one -> one.text().equals(name));
  }

  /** Its name on a day; on a day when it was not in use, the name nearest in time. */
  public String nameOn(LocalDate day) {
    Name latest = names.get(0);
    for (Name name : names) {
      if (!name.tenure().from().isAfter(day)) {
        latest = name;
      }
    }
    return latest.text();
  }

  public Optional<Head> headOn(LocalDate day) {
    return heads.stream().filter(head -> head.tenure().covers(day)).findFirst();
  }
}
