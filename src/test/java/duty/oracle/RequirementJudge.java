package duty.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Q1: what else a plan asks for, by month, quarter, half-year or year, of whom or what. */
final class RequirementJudge {
  private static final Map<String, String> WORDS =
      Map.of("training", "trainings", "drill", "drills", "campaign", "campaigns");

  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final InCharge inCharge;

  /**
   * Who or what owes it.
   *
   * @param sort leader, section, duty, plan or bureau
   */
  private record Owing(String sort, String id, List<String> leaders) {}

  private record Span(LocalDate first, LocalDate last, int months) {
    boolean has(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }

    String written() {
      int year = first.getYear();
      return switch (months) {
        case 1 -> first.toString().substring(0, 7);
        case 3 -> Bureau.written(first);
        case 6 -> year + (first.getMonthValue() == 1 ? "H1" : "H2");
        default -> String.valueOf(year);
      };
    }
  }

  RequirementJudge(NaiveJudge.Case all) {
    this.all = all;
    this.bureau = all.bureau();
    this.inCharge = new InCharge(all);
  }

  void judge(List<NaiveJudge.Told> told) {
    for (Scheme.Plan plan : bureau.plans()) {
      for (Scheme.Asked asked : plan.more()) {
        boolean judged = false;
        boolean bound = false;
        for (Span span : spans(asked.months())) {
          boolean before =
              (asked.months() > 3 ? span.first() : span.last()).isBefore(bureau.from());
          if (before || !bureau.plan(span.last()).equals(plan)) {
            continue;
          }
          List<Owing> owing = owing(asked, plan, span);
          judged = true;
          bound |= !owing.isEmpty();
          LocalDate due = due(asked, span);
          LocalDate first = due.isBefore(span.last()) ? due : span.last();
          LocalDate quarter = all.quarter();
          if (quarter == null
              || (!first.isAfter(Bureau.lastDay(quarter)) && !span.last().isBefore(quarter))) {
            owing.forEach(one -> judge(asked, plan, span, due, one, told));
          }
        }
        boolean byDuties = List.of("leader-in-charge", "each-duty").contains(asked.of());
        if (judged && !bound && !byDuties && !inDoubt(asked)) {
          told.add(tell("notice", "nobody " + asked.of(), null, List.of()));
        }
      }
    }
  }

  /** Whether an emergency plan of a day to come may be one that would be drilled. */
  private boolean inDoubt(Scheme.Asked asked) {
    return asked.of().equals("each-emergency-plan")
        && all.wrong().stream()
            .anyMatch(
                one ->
                    one.file().startsWith("emergency-plans/") && one.field().startsWith("issued"));
  }

  private NaiveJudge.Told tell(
      String weight, String about, @Nullable LocalDate due, List<String> leaders) {
    Finding finding = new Finding("Q1", all.weights().of("Q1", weight), about, due, null);
    return new NaiveJudge.Told(finding, "", leaders, due);
  }

  private List<Span> spans(int months) {
    LocalDate from = bureau.from();
    int month = (from.getMonthValue() - 1) / months * months + 1;
    List<Span> spans = new ArrayList<>();
    for (LocalDate first = LocalDate.of(from.getYear(), month, 1);
        !first.isAfter(all.asOf());
        first = first.plusMonths(months)) {
      spans.add(new Span(first, first.plusMonths(months).minusDays(1), months));
    }
    return spans;
  }

  private LocalDate due(Scheme.Asked asked, Span span) {
    String[] words = asked.due().split(" ", -1);
    if (words.length == 1) {
      return span.last();
    }
    if (words[1].equals("day")) {
      LocalDate day = span.last();
      while (day.getDayOfMonth() > Integer.parseInt(words[2])) {
        day = day.minusDays(1);
      }
      return day;
    }
    if (words.length == 2) {
      return MonthDay.parse("--" + words[1]).atYear(span.last().getYear());
    }
    LocalDate day = span.last();
    int left = Integer.parseInt(words[1]);
    while (left > 0) {
      day = day.plusDays(1);
      left -= words[2].equals("days") || works(day) ? 1 : 0;
    }
    return day;
  }

  private boolean works(LocalDate day) {
    boolean weekday =
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    Bureau.WorkDays year = bureau.calendars().get(day.getYear());
    return year == null
        ? weekday
        : year.workdays().contains(day) || (weekday && !year.holidays().contains(day));
  }

  private List<Owing> owing(Scheme.Asked asked, Scheme.Plan plan, Span span) {
    int enough = (plan.daysInCharge() * span.months() + 2) / 3;
    LocalDate begun = span.last().minusDays(enough - 1);
    List<Owing> owing = new ArrayList<>();
    switch (asked.of()) {
      case "leader-in-charge" ->
          inCharge
              .inCharge(span.first(), span.last(), plan, enough)
              .forEach(id -> owing.add(new Owing("leader", id, List.of(id))));
      case "principal", "deputy", "member" ->
          posted(asked.of(), span, enough)
              .forEach(id -> owing.add(new Owing("leader", id, List.of(id))));
      case "head-of-section", "each-section" -> {
        Set<String> sections = new TreeSet<>(bureau.tabled(span.last()));
        sections.retainAll(bureau.tabled(begun));
        sections.forEach(id -> owing.add(new Owing("section", id, List.of())));
      }
      case "each-duty" -> {
        for (String duty : bureau.duties().keySet()) {
          if (bureau.inTable(duty, begun) && !bureau.holders(duty, span.last()).isEmpty()) {
            owing.add(new Owing("duty", duty, List.of()));
          }
        }
      }
      case "each-emergency-plan" -> {
        for (YearWork.EmergencyPlan one : bureau.year().plans()) {
          if (!one.versions().get(0).issued().isAfter(span.first())
              && (one.to() == null || !one.to().isBefore(span.last()))) {
            owing.add(new Owing("plan", one.id(), List.of()));
          }
        }
      }
      default -> owing.add(new Owing("bureau", "bureau", List.of()));
    }
    return owing;
  }

  /** Whoever held such a post for long enough; of principals, else, whoever was it longest. */
  private List<String> posted(String of, Span span, int enough) {
    List<String> posted = new ArrayList<>();
    List<String> longest = new ArrayList<>();
    int most = 1;
    LocalDate began = LocalDate.MIN;
    for (var leader : bureau.leaders().entrySet()) {
      int days = 0;
      for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
        days += holds(leader.getValue(), of, day) ? 1 : 0;
      }
      LocalDate since = LocalDate.MIN;
      for (Bureau.Post post : leader.getValue().posts()) {
        LocalDate first =
            post.days().from().isBefore(span.first()) ? span.first() : post.days().from();
        if (post.rank().equals(of) && post.days().has(first) && span.has(first)) {
          since = first.isAfter(since) ? first : since;
        }
      }
      if (days >= enough) {
        posted.add(leader.getKey());
      }
      if (days > most || (days == most && since.isAfter(began))) {
        longest.clear();
        most = days;
        began = since;
      }
      if (days == most && since.equals(began)) {
        longest.add(leader.getKey());
      }
    }
    return of.equals("principal") && posted.isEmpty() ? longest : posted;
  }

  private static boolean holds(Bureau.Leader leader, String of, LocalDate day) {
    return leader.posts().stream()
        .anyMatch(post -> (of.equals("member") || post.rank().equals(of)) && post.days().has(day));
  }

  private void judge(
      Scheme.Asked asked,
      Scheme.Plan plan,
      Span span,
      LocalDate due,
      Owing owing,
      List<NaiveJudge.Told> told) {
    int have = 0;
    int early = 0;
    int faulty = 0;
    for (YearWork.Work one : bureau.year().work()) {
      if (!one.kind().equals(asked.what())) {
        continue;
      }
      boolean dated = !all.wrong(bureau.shelf().file(one), "date");
      boolean named = named(one, span).contains(owing.sort() + " " + owing.id());
      boolean inPost = !owing.sort().equals("leader") || bureau.inPost(owing.id(), one.date());
      if (named && dated && inPost && isIn(one, span)) {
        if (!one.nothing()) {
          have++;
          early += one.date().isAfter(due) ? 0 : 1;
        }
      } else if (mayBeIn(one, span) && (named || (dated && standsIn(one, owing)))) {
        faulty++;
      }
    }
    String word = WORDS.getOrDefault(asked.what(), asked.what());
    String about = word + " " + owing.id() + " " + span.written();
    if (have >= asked.times()) {
      if (early < asked.times()) {
        String late = " late " + asked.times() + " by " + due;
        told.add(tell("warning", about + late, due, owing.leaders()));
      }
    } else if (have + faulty < asked.times()) {
      int warning = span.months() == 1 ? Math.min(5, plan.warningDays()) : plan.warningDays();
      String weight = all.weights().ofQuota(due, warning);
      told.add(tell(weight, about + " " + have + "/" + asked.times(), due, owing.leaders()));
    }
  }

  /** All for whom a record counts by what it says: of a group its members, of the merged both. */
  private Collection<String> named(YearWork.Work one, Span span) {
    Set<String> named = new TreeSet<>(Set.of("bureau bureau"));
    one.leaders().forEach(id -> named.add("leader " + id));
    one.duties().forEach(id -> named.add("duty " + id));
    one.plans().forEach(id -> named.add("plan " + id));
    for (String id : one.sections()) {
      List<String> members = bureau.sections().get(id).members();
      for (String section : members == null ? List.of(id) : members) {
        named.add("section " + section);
        named.add("section " + bureau.heir(section, span.last()));
      }
    }
    return named;
  }

  /** Whether somebody is named who had left, and this leader had one of its duties that day. */
  private boolean standsIn(YearWork.Work one, Owing owing) {
    return owing.sort().equals("leader")
        && one.leaders().stream().anyMatch(id -> !bureau.inPost(id, one.date()))
        && one.duties().stream()
            .anyMatch(duty -> bureau.holders(duty, one.date()).contains(owing.id()));
  }

  private static boolean isIn(YearWork.Work one, Span span) {
    boolean goesOn =
        one.until() != null
            && one.date().isBefore(span.first())
            && !one.until().isBefore(span.first());
    return span.has(one.date()) || goesOn;
  }

  private boolean mayBeIn(YearWork.Work one, Span span) {
    LocalDate folder = Bureau.quarter(bureau.shelf().folder(one.id(), one.date()));
    boolean astray = !folder.equals(Bureau.quarter(one.date()));
    return isIn(one, span)
        || (astray
            && !folder.isAfter(span.last())
            && !Bureau.lastDay(folder).isBefore(span.first()));
  }
}
