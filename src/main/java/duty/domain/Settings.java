package duty.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code duty.yaml} says about the bureau.
 *
 * @param name in full, as a paper is signed
 * @param shortName as the annex's title has it
 * @param code 发文机关代字
 * @param we how it calls itself in its papers (自称)
 * @param units what its sections are called in general (内设机构的统称)
 * @param committee the office that papers are filed with
 * @param language {@code zh} or {@code en}
 * @param recordsFrom 台账启用日期; nothing that was due before it is judged
 * @param plans the plan's versions, in order of time; in a ledger at least one
 * @param severities in the order of {@code duty.yaml}
 * @param fonts a font file or the name of a font for some letterings
 */
public record Settings(
    String name,
    String shortName,
    String code,
    String we,
    String units,
    String committee,
    String language,
    LocalDate recordsFrom,
    List<Plan> plans,
    List<Weight> severities,
    Map<FontRole, String> fonts) {
  /** What sections are called where {@code duty.yaml} does not say. */
  public static final String UNITS = "科室";

  /**
   * That a rule weighs more or less here.
   *
   * @param severity {@code notice}, {@code warning} or {@code error}
   */
  public record Weight(String rule, String severity, String reason) {}

  public Settings {
    plans = List.copyOf(plans);
    severities = List.copyOf(severities);
    fonts = Map.copyOf(fonts);
  }

  /**
   * The settings with the versions of the plan, which are records of their own; null where there is
   * none, by what nothing can be judged.
   */
  static @Nullable Entry<Settings> with(Entry<Settings> entry, Collection<Entry<Plan>> versions) {
    Settings own = entry.value();
    List<Plan> plans =
        versions.stream()
            .map(Entry::value)
            .sorted(Comparator.comparing(plan -> plan.tenure().from()))
            .toList();
    Settings all =
        new Settings(
            own.name,
            own.shortName,
            own.code,
            own.we,
            own.units,
            own.committee,
            own.language,
            own.recordsFrom,
            plans,
            own.severities,
            own.fonts);
    return plans.isEmpty()
        ? null
        : new Entry<>(entry.id(), entry.file(), all, entry.late(), entry.contents(), entry.kept());
  }

  /** The plan's version of that day: an old quarter is judged by the plan of its time. */
  public Plan planOn(LocalDate day) {
    return Plan.on(plans, day);
  }
}
