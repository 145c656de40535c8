package duty.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A ledger made by hand, without files. */
public final class Bureau {
  private final Map<Kind, List<Entry<?>>> records = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
  private final List<Plan> plans = new ArrayList<>();
  private LocalDate recordsFrom = LocalDate.of(2026, 1, 1);

  /** A plan with one meeting and one inspection owed, and all else by default. */
  public static Plan plan(LocalDate from, int duties, int days) {
    return new Plan(
        "某市监〔2016〕3号",
        "实施方案",
        Tenure.since(from),
        null,
        List.of(),
        new Requirements(Arrays.stream(Asked.values()).map(Bureau::requirement).toList()),
        duties,
        days,
        15,
        90,
        60,
        new Deadlines(30, 30, 3, 10, 2, 30));
  }

  private static Requirement requirement(Asked asked) {
    return new Requirement(
        0,
        asked.what(),
        asked.of(),
        asked.per(),
        1,
        MonthDay.of(3, 31),
        0,
        Allowance.of(15),
        Allowance.of(30),
        Set.of("in", "between").stream()
            .filter(asked.fields()::contains)
            .collect(Collectors.toSet()),
        Set.of("minutes", "decisions"),
        Set.of(SafetySystem.Subject.INSPECTION, SafetySystem.Subject.TRAINING),
        null,
        15,
        null);
  }

  public Bureau recordsFrom(LocalDate day) {
    recordsFrom = day;
    return this;
  }

  public Bureau plan(Plan plan) {
    plans.add(plan);
    return this;
  }

  public Bureau leader(String id, Tenure... posts) {
    List<Post> all = new ArrayList<>();
    for (Tenure post : posts) {
      all.add(new Post("副局长", Rank.DEPUTY, post, false, null));
    }
    return add(Kind.LEADER, id, "leaders/" + id + ".yaml", new Leader(id, all));
  }

  public Bureau section(String id, Tenure used, @Nullable String successor) {
    return add(
        Kind.SECTION,
        id,
        "sections/" + id + ".yaml",
        new Section(
            List.of(new Section.Name(id, used)),
            Section.Type.SECTION,
            List.of(),
            List.of(),
            successor));
  }

  public Bureau group(String id, String... members) {
    return add(
        Kind.SECTION,
        id,
        "sections/" + id + ".yaml",
        new Section(
            List.of(new Section.Name(id, Tenure.since(LocalDate.of(2016, 1, 1)))),
            Section.Type.GROUP,
            List.of(members),
            List.of(),
            null));
  }

  public Bureau duty(String id, List<Assignment> rows) {
    int order = ids.getOrDefault(Kind.DUTY, Set.of()).size() + 1;
    return add(Kind.DUTY, id, "duties/" + id + ".yaml", new Duty(order, "领域", "职责", rows));
  }

  public Bureau agreement(String id, int year, String leader, String section) {
    LocalDate day = LocalDate.of(year, 1, 15);
    return add(
        Kind.AGREEMENT,
        id,
        "agreements/" + year + "/" + id + ".yaml",
        new Agreement(year, leader, day, section, "周某", day, "attachments/a.pdf"));
  }

  public Bureau hazard(String id, Hazard hazard) {
    return add(Kind.HAZARD, id, "hazards/" + hazard.found().getYear() + "/" + id + ".yaml", hazard);
  }

  /** A hazard of which nothing is known but its days. */
  public static Hazard hazard(
      Hazard.Level level,
      LocalDate found,
      @Nullable LocalDate rechecked,
      @Nullable LocalDate closed,
      List<LocalDate> tracked) {
    return new Hazard(
        found,
        "x",
        "某站",
        "安全阀超期",
        level,
        "s",
        "送检",
        "赵某",
        found.plusDays(60),
        null,
        null,
        rechecked,
        closed,
        null,
        null,
        null,
        null,
        tracked,
        null,
        null,
        null,
        null,
        null,
        Set.of(),
        null);
  }

  public Bureau calendar(int year, List<LocalDate> holidays, List<LocalDate> workdays) {
    String id = String.valueOf(year);
    return add(
        Kind.CALENDAR, id, "calendar/" + id + ".yaml", new CalendarYear("通知", holidays, workdays));
  }

  private Bureau add(Kind kind, String id, String file, Object value) {
    records.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Entry<>(id, file, value));
    ids.computeIfAbsent(kind, any -> new HashSet<>()).add(id);
    return this;
  }

  public Settings settings() {
    List<Plan> all = plans.isEmpty() ? List.of(plan(LocalDate.of(2016, 3, 1), 1, 30)) : plans;
    return new Settings(
        "局", "局", "局", "我局", "科室", "委", "zh", recordsFrom, all, List.of(), Map.of());
  }

  /** Each version of the plan as a record. */
  private Map<Kind, List<Entry<?>>> withPlans() {
    Map<Kind, List<Entry<?>>> all = new EnumMap<>(records);
    List<Entry<?>> versions = new ArrayList<>();
    for (Plan plan : settings().plans()) {
      String id = "plan-" + versions.size();
      versions.add(new Entry<>(id, "plans/" + id + ".yaml", plan));
    }
    all.put(Kind.PLAN, versions);
    return all;
  }

  public Ledger ledger() {
    return new Ledger(
        new Entry<>("duty", "duty.yaml", settings()),
        withPlans(),
        ids,
        List.of(),
        List.of(),
        Extent.NONE);
  }

  public Judging judging(LocalDate asOf) {
    return new Judging(ledger(), JudgingDay.of(asOf), null);
  }
}
