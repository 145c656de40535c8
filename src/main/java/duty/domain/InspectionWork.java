package duty.domain;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How much was inspected in some days (季报“检查”各栏), whether it met a quota or not.
 *
 * @param visits 检查次数
 * @param units 检查单位, each once however often it was visited
 * @param devices 检查设备（台套）, as far as the records say how many
 * @param instructions 下达指令书, one an inspection
 * @param problems 发现问题
 * @param onSite those of them that were put right on the spot (当场整改)
 */
public record InspectionWork(
    int visits, int units, int devices, int instructions, int problems, int onSite) {
  /**
   * Counts the inspections of these days up to the day of judging.
   *
   * @param days their end must be given
   */
  public static InspectionWork of(Collection<Entry<Activity>> activities, Tenure days) {
    List<Inspection> all =
        activities.stream()
            .map(Entry::value)
            .filter(Inspection.class::isInstance)
            .map(Inspection.class::cast)
            .filter(one -> days.covers(one.date()))
            .toList();
    List<Inspection.Problem> problems =
        all.stream()
            .map(Inspection::problems)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .toList();
    return new InspectionWork(
        all.size(),
        (int) all.stream().map(Inspection::unit).filter(Objects::nonNull).distinct().count(),
        all.stream().mapToInt(Inspection::devices).sum(),
        (int) all.stream().filter(Inspection::instructed).count(),
        problems.size(),
        (int) problems.stream().filter(Inspection.Problem::correctedOnSite).count());
  }
}
