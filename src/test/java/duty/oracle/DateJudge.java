package duty.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * R2: what is said to have happened did so by the day of judging, in its order, and lies in the
 * folder of its time. What cannot be itself bounds nothing, and of what is still to come no more is
 * said than that.
 */
final class DateJudge {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** Before all others: what nothing is early for. */
  private static final LocalDateTime EVER = LocalDateTime.of(1900, 1, 1, 0, 0);

  /** After all others: what follows on it is not looked at. */
  private static final LocalDateTime AHEAD = LocalDateTime.of(3000, 1, 1, 0, 0);

  private final Bureau bureau;
  private final LocalDate asOf;
  private final @Nullable Quirk quirk;
  private final Set<Wrong> wrong = new HashSet<>();

  /**
   * A date that cannot be.
   *
   * @param field in the words of the plain values, with its place in a list
   */
  record Wrong(String file, String field, String what) {}

  private DateJudge(Bureau bureau, LocalDate asOf, @Nullable Quirk quirk) {
    this.bureau = bureau;
    this.asOf = asOf;
    this.quirk = quirk;
  }

  /**
   * @param last the later of the day of judging and the day of the run
   */
  static Set<Wrong> of(Bureau bureau, LocalDate asOf, LocalDate last, @Nullable Quirk quirk) {
    DateJudge settings = new DateJudge(bureau, asOf, quirk);
    settings.settings();
    DateJudge judge = new DateJudge(bureau, last, quirk);
    judge.wrong.addAll(settings.wrong);
    judge.table();
    bureau.meetings().forEach(judge::meeting);
    bureau.inspections().forEach(judge::inspection);
    bureau.year().work().forEach(judge::work);
    bureau.hazards().forEach(judge::hazard);
    bureau.year().plans().forEach(judge::plan);
    bureau.year().assessments().forEach(judge::assessment);
    bureau.troubles().accidents().forEach(judge::accident);
    bureau.troubles().opinions().forEach(judge::opinion);
    bureau.reports().forEach(judge::report);
    judge.rest();
    return judge.wrong;
  }

  /** At each quarter's end one version of the plan is in force. */
  private void settings() {
    List<Scheme.Plan> plans = bureau.plans();
    Map<Long, List<String>> without = new TreeMap<>();
    for (LocalDate day = bureau.from(); !day.isAfter(asOf); day = day.plusDays(1)) {
      LocalDate today = day;
      if (day.equals(Bureau.lastDay(Bureau.quarter(day)))
          && plans.stream().noneMatch(plan -> plan.days().has(today))) {
        long begun = plans.stream().filter(plan -> !plan.days().from().isAfter(today)).count();
        without
            .computeIfAbsent(begun, any -> new ArrayList<>())
            .add(Bureau.written(Bureau.quarter(day)));
      }
    }
    for (List<String> quarters : without.values()) {
      wrong.add(new Wrong("duty.yaml", "plan", "no plan " + String.join(", ", quarters)));
    }
    for (int i = 0; i < plans.size() && quirk != Quirk.TWO_PLANS_WILL_DO; i++) {
      for (int j = 0; j < i; j++) {
        two(plans.get(j).days(), plans.get(i).days());
      }
    }
  }

  /** Two versions at once, in the time of the ledger: the first day of it. */
  private void two(Bureau.Days one, Bureau.Days other) {
    LocalDate first = one.from().isAfter(other.from()) ? one.from() : other.from();
    LocalDate last = asOf.isAfter(bureau.from()) ? asOf : bureau.from();
    boolean shared = one.has(first) && other.has(first) && !first.isAfter(asOf);
    LocalDate day = first;
    while (shared && day.isBefore(bureau.from()) && one.has(day) && other.has(day)) {
      day = day.plusDays(1);
    }
    if (shared && !day.isAfter(last) && one.has(day) && other.has(day)) {
      wrong.add(new Wrong("duty.yaml", "plan", "two plans " + first));
    }
  }

  private void table() {
    bureau
        .duties()
        .forEach(
            (duty, rows) -> {
              for (int i = 0; i < rows.size(); i++) {
                happened("duties/" + duty + ".yaml", "filed " + i, rows.get(i).filed(), EVER);
              }
            });
    for (Bureau.Agreement one : bureau.agreements()) {
      happened(bureau.shelf().file(one), "leaderSigned", one.leaderSigned(), EVER);
      happened(bureau.shelf().file(one), "sectionSigned", one.sectionSigned(), EVER);
    }
    for (LocalDate day : bureau.year().tables()) {
      happened(YearFiles.table(day), "filed", day, EVER);
    }
  }

  private void meeting(Event.Meeting one) {
    String file = bureau.shelf().file(one);
    LocalDateTime held = inQuarter(file, one.id(), one.date());
    if (one.time() != null && one.ends() != null && one.ends().isBefore(one.time())) {
      wrong.add(new Wrong(file, "ends", one.ends() + " before " + one.time()));
    }
    happened(file, "issued", one.issued(), held);
    for (int i = 0; i < one.decisions().size(); i++) {
      happened(file, "done " + i, one.decisions().get(i).done(), held);
      planned(file, "due " + i, one.decisions().get(i).due(), held);
    }
  }

  private void inspection(Event.Inspection one) {
    String file = bureau.shelf().file(one);
    LocalDateTime led = inQuarter(file, one.id(), one.date());
    happened(file, "sent", one.sent(), happened(file, "written", one.written(), led));
  }

  private void work(YearWork.Work one) {
    String file = bureau.shelf().file(one);
    planned(file, "until", one.until(), inQuarter(file, one.id(), one.date()));
  }

  private void hazard(Hazard one) {
    String file = bureau.shelf().file(one);
    LocalDateTime found = inYear(file, "found", one.id(), one.found());
    planned(file, "extended", one.extended(), planned(file, "deadline", one.deadline(), found));
    happened(file, "resumed", one.resumed(), happened(file, "stopped", one.stopped(), found));
    happened(file, "rechecked", one.rechecked(), found);
    happened(file, "closed", one.closed(), found);
    happened(file, "upward", one.upward(), found);
    happened(file, "rectified", one.rectified(), found);
    for (int i = 0; i < one.tracked().size(); i++) {
      happened(file, "tracked " + i, one.tracked().get(i), found);
    }
  }

  private void plan(YearWork.EmergencyPlan one) {
    boolean told = false;
    for (int i = 0; i < one.versions().size(); i++) {
      YearWork.Version version = one.versions().get(i);
      LocalDateTime issued = happened(one.file(), "issued " + i, version.issued(), EVER);
      happened(one.file(), "filed " + i, version.filed(), issued);
      if (!told) {
        planned(one.file(), "to", one.to(), issued);
      }
      told = wrong.stream().anyMatch(it -> it.file().equals(one.file()) && it.field().equals("to"));
    }
  }

  private void assessment(YearWork.Assessment one) {
    String file = bureau.shelf().file(one);
    LocalDate first = LocalDate.of(one.year(), 1, 1);
    LocalDateTime begun = first.atStartOfDay();
    if (bureau.shelf().folder(one.id(), first).getYear() != one.year()) {
      wrong.add(new Wrong(file, "year", one.year() + " astray"));
      begun = EVER;
    }
    happened(file, "assessed", one.assessed(), begun);
  }

  /** Which is wrong where it was known before it happened, nobody can say. */
  private void accident(Troubles.Accident one) {
    String file = bureau.shelf().file(one);
    LocalDate day = one.occurred().toLocalDate();
    LocalDateTime occurred =
        day.isAfter(asOf)
            ? happened(file, "occurred", one.occurred(), EVER)
            : inYear(file, "occurred", one.id(), day).equals(EVER) ? EVER : one.occurred();
    LocalDateTime learned = happened(file, "learned", one.learned(), occurred);
    if (!occurred.equals(AHEAD) && one.learned().isBefore(occurred)) {
      occurred = EVER;
      learned = EVER;
    }
    for (int i = 0; i < one.reports().size(); i++) {
      happened(file, "reports " + i, one.reports().get(i), learned);
    }
    for (var at : one.scene().entrySet()) {
      happened(file, "scene " + at.getKey(), at.getValue(), occurred);
    }
  }

  private void opinion(Troubles.Opinion one) {
    String file = bureau.shelf().file(one);
    LocalDateTime issued = inYear(file, "issued", one.id(), one.issued());
    planned(file, "deadline", one.deadline(), issued);
    happened(file, "answered", one.answered(), issued);
  }

  /** What was given back had been received, and what was received had been filed. */
  private void report(Filed.Report one) {
    String file = bureau.shelf().file(one);
    LocalDateTime filed = inYear(file, "filed", one.id(), one.filed());
    if (filed.equals(one.filed().atStartOfDay())) {
      LocalDateTime quarter = one.quarter().atStartOfDay();
      LocalDateTime of = one.day().atStartOfDay();
      boolean early = !planned(file, "filed", one.filed(), quarter).equals(filed);
      early = early || !planned(file, "filed", one.filed(), of).equals(filed);
      filed = early ? EVER : filed;
    }
    LocalDateTime received = happened(file, "received", one.received(), filed);
    boolean any = quirk == Quirk.RECEIVED_AFTER_THE_RETURN;
    happened(file, "returned", one.returned(), any ? filed : received);
  }

  private void rest() {
    if (ahead(bureau.from())) {
      wrong.add(new Wrong("duty.yaml", "from", bureau.from() + " not begun"));
    }
    for (Bureau.Waiver one : bureau.waivers()) {
      happened(Shelf.file(one), "approved", one.approved(), EVER);
    }
    bureau
        .calendars()
        .forEach(
            (year, one) -> {
              String file = "calendar/" + year + ".yaml";
              for (Set<LocalDate> days : List.of(one.holidays(), one.workdays())) {
                for (LocalDate day : days) {
                  if (day.getYear() != year) {
                    wrong.add(new Wrong(file, "day", day + " of another year"));
                  }
                }
              }
              for (LocalDate day : one.holidays()) {
                if (one.workdays().contains(day)) {
                  wrong.add(new Wrong(file, "day", day + " both"));
                }
              }
            });
  }

  /** What bounds the rest of an activity. */
  private LocalDateTime inQuarter(String file, String id, LocalDate day) {
    LocalDateTime began = happened(file, "date", day, EVER);
    LocalDate folder = Bureau.quarter(bureau.shelf().folder(id, day));
    return astray(file, "date", day, began, !Bureau.quarter(day).equals(folder));
  }

  private LocalDateTime inYear(String file, String field, String id, LocalDate day) {
    LocalDateTime began = happened(file, field, day, EVER);
    int folder = bureau.shelf().folder(id, day).getYear();
    return astray(file, field, day, began, folder != day.getYear());
  }

  private LocalDateTime astray(
      String file, String field, LocalDate day, LocalDateTime began, boolean astray) {
    if (!astray || began.equals(AHEAD)) {
      return began;
    }
    wrong.add(new Wrong(file, field, day + " astray"));
    return EVER;
  }

  /** Holds a day against today and against what came before; gives what bounds the next. */
  private LocalDateTime happened(
      String file, String field, @Nullable LocalDate day, LocalDateTime first) {
    if (day != null && !first.equals(AHEAD) && ahead(day)) {
      wrong.add(new Wrong(file, field, day + " ahead"));
      return AHEAD;
    }
    return planned(file, field, day, first);
  }

  private LocalDateTime happened(
      String file, String field, LocalDateTime moment, LocalDateTime first) {
    if (!first.equals(AHEAD) && ahead(moment.toLocalDate())) {
      wrong.add(new Wrong(file, field, MINUTE.format(moment) + " ahead"));
      return AHEAD;
    }
    if (first.equals(AHEAD) || !moment.isBefore(first)) {
      return first.equals(AHEAD) ? AHEAD : moment;
    }
    String what = MINUTE.format(moment) + " before " + MINUTE.format(first);
    wrong.add(new Wrong(file, field, what));
    return first;
  }

  private boolean ahead(LocalDate day) {
    return day.isAfter(quirk == Quirk.TOMORROW_HAS_COME ? asOf.plusDays(1) : asOf);
  }

  /** The same, where it may be still to come. */
  private LocalDateTime planned(
      String file, String field, @Nullable LocalDate day, LocalDateTime first) {
    LocalDate bound = first.toLocalDate();
    if (day == null || first.equals(AHEAD)) {
      return first;
    }
    if (day.isBefore(quirk == Quirk.A_DAY_EARLY_WILL_DO ? bound.minusDays(1) : bound)) {
      wrong.add(new Wrong(file, field, day + " before " + bound));
      return first;
    }
    return day.atStartOfDay();
  }
}
