package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole second opinion on a bureau. */
final class NaiveJudge {
  private NaiveJudge() {}

  /**
   * @param today the day of the run
   * @param quarter the first day of the one that is asked for; null asks for all
   * @param quirk a mistake to make on purpose; null for none
   */
  static List<Finding> judge(
      Bureau whole,
      LocalDate asOf,
      LocalDate today,
      @Nullable LocalDate quarter,
      @Nullable Quirk quirk) {
    Bureau written = quirk == Quirk.ACTING_DOES_NOT_COUNT ? withoutActing(whole) : whole;
    LocalDate last = asOf.isAfter(today) ? asOf : today;
    Bureau bureau = AsItStood.on(written, asOf, last);
    Weights weights = new Weights(asOf, bureau.severities(), quirk);
    Set<DateJudge.Wrong> wrong = DateJudge.of(written, asOf, last, quirk);
    Case all =
        new Case(
            bureau,
            last.equals(asOf) ? written : bureau,
            written,
            asOf,
            quarter,
            weights,
            wrong,
            quirk);
    List<Told> told = new ArrayList<>();
    for (DateJudge.Wrong one : wrong) {
      String file = one.file().equals("duty.yaml") ? "" : one.file();
      told.add(all.tell("R2", "error", file, one.what(), null, List.of(), null));
    }
    TableJudge.judge(all, told);
    AgreementJudge.judge(all, told);
    new QuotaJudge(all).judge(told);
    new RequirementJudge(all).judge(told);
    BulletinJudge.judge(all, told);
    HazardJudge.judge(all, told);
    ReportJudge.judge(all, told);
    SealJudge.judge(all, told);
    PresenceJudge.judge(all, told);
    TableFilingJudge.judge(all, told);
    SignatureJudge.judge(all, told);
    MeetingJudge.judge(all, told);
    ProblemJudge.judge(all, told);
    MajorHazardJudge.judge(all, told);
    RecheckJudge.judge(all, told);
    YearJudge.judge(all, told);
    TroubleJudge.judge(all, told);
    return WaiverJudge.judge(all, quirk == Quirk.ONE_CAUSE_MANY_TIMES ? told : together(told));
  }

  /** What has one cause is one finding, at the first of its files, and about all of its places. */
  private static List<Told> together(List<Told> told) {
    List<Told> all = new ArrayList<>();
    Map<String, List<Told>> causes = new LinkedHashMap<>();
    for (Told one : told) {
      if (one.cause() == null) {
        all.add(one);
      } else {
        causes.computeIfAbsent(one.cause(), any -> new ArrayList<>()).add(one);
      }
    }
    for (List<Told> some : causes.values()) {
      Told first = some.stream().min(Comparator.comparing(Told::file)).orElseThrow();
      Finding was = first.finding();
      String about =
          some.stream()
              .map(one -> one.finding().about())
              .sorted()
              .collect(Collectors.joining(" & "));
      Finding is = new Finding(was.rule(), was.severity(), about, was.due(), null);
      all.add(new Told(is, first.file(), first.leaders(), first.day()));
    }
    return all;
  }

  private static Bureau withoutActing(Bureau bureau) {
    var leaders = new java.util.TreeMap<String, Bureau.Leader>();
    bureau
        .leaders()
        .forEach(
            (id, leader) ->
                leaders.put(
                    id,
                    new Bureau.Leader(
                        leader.name(),
                        leader.posts().stream().filter(post -> !post.acting()).toList())));
    return new Bureau(
        bureau.from(),
        bureau.plans(),
        bureau.severities(),
        leaders,
        bureau.sections(),
        bureau.duties(),
        bureau.agreements(),
        bureau.meetings(),
        bureau.inspections(),
        bureau.hazards(),
        bureau.reports(),
        bureau.year(),
        bureau.troubles(),
        bureau.calendars(),
        bureau.waivers(),
        bureau.shelf());
  }

  /**
   * What is judged, and when.
   *
   * @param bureau as it stood on the day
   * @param planned the same with the rows of the table that are still to come
   * @param written with all that is of later days
   * @param wrong the dates that R2 tells of, which are held against nothing else
   */
  record Case(
      Bureau bureau,
      Bureau planned,
      Bureau written,
      LocalDate asOf,
      @Nullable LocalDate quarter,
      Weights weights,
      Set<DateJudge.Wrong> wrong,
      @Nullable Quirk quirk) {
    /** Every quarter of the ledger's time that is asked about and has begun, by its first day. */
    List<LocalDate> quarters() {
      if (quarter != null) {
        return Bureau.lastDay(quarter).isBefore(bureau.from()) ? List.of() : List.of(quarter);
      }
      List<LocalDate> quarters = new ArrayList<>();
      for (LocalDate first = Bureau.quarter(bureau.from());
          !first.isAfter(asOf);
          first = first.plusMonths(3)) {
        quarters.add(first);
      }
      return quarters;
    }

    /** Whether a hazard or a decision is due within the last days, by the plan of its deadline. */
    boolean soon(LocalDate due) {
      return quirk != Quirk.DUE_WITHOUT_WARNING
          && weights.soon(due, bureau.plan(due).warningDays());
    }

    /** With a quarter, what was due by its end. */
    boolean byItsEnd(LocalDate due) {
      return quarter == null || !due.isAfter(Bureau.lastDay(quarter));
    }

    /** With a quarter, what was due in its year by its end. */
    boolean inItsYear(LocalDate due) {
      return quarter == null || (due.getYear() == quarter.getYear() && byItsEnd(due));
    }

    /**
     * What is told of a record.
     *
     * @param day the day that a waiver's days go by
     */
    Told tell(
        String rule,
        String weight,
        String file,
        String what,
        @Nullable LocalDate due,
        List<String> leaders,
        @Nullable LocalDate day) {
      boolean missing = rule.equals("P2") || rule.equals("D3") || rule.equals("P4");
      boolean placeless = missing && !file.startsWith("assessments/");
      String about = placeless ? what : (file + " " + what).strip();
      return new Told(
          new Finding(rule, weights.of(rule, weight), about, due, null), file, leaders, day);
    }

    /** Whether R2 tells of one of these dates of a record; of a list, of any in it. */
    boolean wrong(String file, String... fields) {
      return wrong.stream()
          .filter(one -> one.file().equals(file))
          .anyMatch(
              one ->
                  List.of(fields).contains(one.field())
                      || List.of(fields).contains(one.field().split(" ", 2)[0]));
    }

    /** Whether an activity of this day is asked about: in the ledger's time and in the quarter. */
    boolean asks(LocalDate day) {
      return !day.isBefore(bureau.from())
          && !day.isAfter(asOf)
          && (quarter == null || Bureau.quarter(day).equals(quarter));
    }
  }

  /**
   * A finding before waivers.
   *
   * @param file where it stands
   * @param leaders whom it is about
   * @param day the day that a waiver's days go by; null where there is none
   * @param cause what it comes of, where others may come of it too
   */
  record Told(
      Finding finding,
      String file,
      List<String> leaders,
      @Nullable LocalDate day,
      @Nullable String cause) {
    Told(Finding finding, String file, List<String> leaders, @Nullable LocalDate day) {
      this(finding, file, leaders, day, null);
    }

    Told of(String other) {
      return new Told(finding, file, leaders, day, other);
    }
  }
}
