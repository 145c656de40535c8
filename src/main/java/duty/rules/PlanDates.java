package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Plan;
import duty.domain.Quarter;
import duty.domain.Settings;
import duty.domain.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * R2 for {@code duty.yaml} and the plan: the records have begun, and each quarter's end has just
 * one version of the plan to be judged by.
 *
 * @param versions in order of time
 */
record PlanDates(
    Entry<Settings> entry, List<Entry<Plan>> versions, Judging judging, Findings findings) {
  private static final Text NOT_BEGUN =
      new Text(
          "台账启用日期 {date} 还没有到，什么都没有核对",
          "the records begin on {date} only, so that nothing is judged");
  private static final Text BEGIN =
      new Text(
          "写台账实际启用的日期（records-from）",
          "write the day on which the records really begin in records-from");
  private static final Text TWO =
      new Text(
          "{day} 有两版实施方案同时施行：{first}、{second}",
          "two versions of the plan are in force on {day}: {first} and {second}");
  private static final Text OTHER = new Text("另一版", "the other version");
  private static final Text END_FORMER =
      new Text(
          "前一版写明停止施行日期（to），即后一版施行（from）的前一天",
          "give the former version its last day (to), the day before the later one's from");
  private static final Text NONE =
      new Text(
          "{quarters}末没有施行的实施方案，无从核对",
          "no version of the plan is in force at the end of {quarters}, to judge by");
  private static final Text CLOSE_GAP =
      new Text(
          "补上那时施行的一版，或改正 from、to；台账启用得晚的，改正 records-from",
          "add the version of that time, or correct from and to; if the records begin later, correct records-from");

  void check() {
    LocalDate begun = entry.value().recordsFrom();
    if (judging.wrongDates().ahead(begun)) {
      findings.at(entry.at("records-from")).remedy(BEGIN.with()).add(NOT_BEGUN.with("date", begun));
    }
    for (int later = 1; later < versions.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        two(versions.get(earlier), versions.get(later));
      }
    }
    none();
  }

  private void two(Entry<Plan> earlier, Entry<Plan> later) {
    earlier
        .value()
        .tenure()
        .and(later.value().tenure())
        .filter(shared -> !shared.from().isAfter(judging.asOf()))
        .filter(shared -> !shared.end().isBefore(entry.value().recordsFrom()))
        .ifPresent(
            shared ->
                findings
                    .at(later.at("from"))
                    .related(earlier.at("from"), OTHER.with())
                    .remedy(END_FORMER.with())
                    .add(
                        TWO.with(
                            "day", shared.from(),
                            "first", earlier.value().document(),
                            "second", later.value().document())));
  }

  /** Of the quarters that have ended since the records began; one gap of time is told once. */
  private void none() {
    Map<Integer, List<Quarter>> open = new TreeMap<>();
    List<Tenure> days = versions.stream().map(one -> one.value().tenure()).toList();
    for (Quarter one = Quarter.of(entry.value().recordsFrom());
        !one.last().isAfter(judging.asOf());
        one = one.next()) {
      LocalDate end = one.last();
      if (days.stream().noneMatch(version -> version.covers(end))) {
        long before = days.stream().filter(version -> version.from().isBefore(end)).count();
        open.computeIfAbsent((int) before - 1, any -> new ArrayList<>()).add(one);
      }
    }
    open.forEach(
        (before, quarters) ->
            findings
                .at(before < 0 ? versions.get(0).at("from") : versions.get(before).at("to"))
                .remedy(CLOSE_GAP.with())
                .add(NONE.with("quarters", quarters)));
  }
}
