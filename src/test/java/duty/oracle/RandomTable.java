package duty.oracle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * People, sections, the division table and the versions of the plan, made up at random. Where a
 * number of the plan draws a line, days on both sides of it are picked more often than others.
 */
final class RandomTable {
  private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 1);

  private final Dice dice;
  private final LocalDate from;
  private final LocalDate asOf;
  final List<Scheme.Plan> plans = new ArrayList<>();
  final Map<String, Bureau.Leader> leaders = new TreeMap<>();
  final Map<String, Bureau.Section> sections = new TreeMap<>();
  final Map<String, List<Bureau.Row>> duties = new TreeMap<>();

  RandomTable(Dice dice, LocalDate from, LocalDate asOf) {
    this.dice = dice;
    this.from = from;
    this.asOf = asOf;
    plans();
    people();
    sections();
    for (int i = 1; i <= dice.between(1, 3); i++) {
      duties.put("d" + i, new RandomMerger(dice, sections.get("s1"), deputies()).in(rows()));
    }
    if (dice.once(4)) {
      handOverInSteps();
    }
  }

  private void plans() {
    LocalDate since = LocalDate.of(2016, 3, 1);
    if (dice.once(2)) {
      LocalDate change = dice.once(2) ? Bureau.quarter(asOf) : dice.day(from, asOf);
      if (change.isAfter(since)) {
        LocalDate last = change.minusDays(dice.once(5) ? dice.between(2, 60) : 1);
        last = dice.once(5) ? change.plusDays(dice.upTo(20)) : last;
        plans.add(plan(new Bureau.Days(since, dice.once(8) ? null : last)));
        since = change;
      }
    }
    plans.add(plan(new Bureau.Days(since, null)));
  }

  private Scheme.Plan plan(Bureau.Days days) {
    boolean asWritten = dice.once(2);
    return new Scheme.Plan(
        days,
        asWritten ? 1 : dice.between(1, 2),
        asWritten ? 1 : dice.between(1, 2),
        asWritten || dice.once(2) ? 1 : 2,
        asWritten ? 30 : dice.once(4) ? 50 : dice.between(1, 60),
        asWritten ? MonthDay.of(3, 31) : MonthDay.of(dice.between(1, 6), dice.between(1, 28)),
        asWritten ? 30 : dice.between(1, 60),
        asWritten ? 15 : dice.between(1, 30),
        asWritten ? 15 : dice.between(1, 40),
        asWritten ? 30 : dice.between(5, 60),
        asWritten ? 10 : dice.between(1, 30),
        new Scheme.Limits(
            dice.between(1, 40),
            dice.between(1, 10),
            dice.between(1, 15),
            dice.between(10, 90),
            dice.between(1, 30),
            dice.between(5, 40),
            dice.between(1, 2)),
        dice.once(2) ? List.of() : more());
  }

  /** Two to six things more. */
  private List<Scheme.Asked> more() {
    List<Scheme.Asked> all = new ArrayList<>();
    for (int i = 0; i < dice.between(2, 6); i++) {
      String what = dice.one("training", "training", "drill", "campaign", "licensing");
      String of =
          dice.one(
              "principal",
              "leader-in-charge",
              "deputy",
              "member",
              "head-of-section",
              "each-section",
              "each-duty",
              "bureau",
              what.equals("drill") ? "each-emergency-plan" : "bureau");
      int months = dice.one(1, 3, 6, 12);
      String due =
          dice.one(
              "",
              "",
              "by: day " + dice.between(1, 31),
              "within: " + dice.between(1, 40) + " days",
              "within: " + dice.between(1, 15) + " working-days",
              months == 12 ? "by: 0" + dice.between(1, 9) + "-15" : "");
      Scheme.Asked asked = new Scheme.Asked(what, of, months, dice.between(1, 2), due);
      boolean judgedByP1 = of.equals("each-emergency-plan") && months == 12;
      if (all.stream().noneMatch(asked::repeats) && !judgedByP1) {
        all.add(asked);
      }
    }
    return all;
  }

  /**
   * A director, perhaps two in turn or beside each other, and a few deputies who come, go and act.
   */
  private void people() {
    LocalDate change = dice.once(3) ? dice.day(from, asOf) : null;
    boolean both = dice.once(2); // two heads from that day on
    leaders.put(
        "p",
        new Bureau.Leader(
            "张三",
            change == null || both
                ? List.of(
                    post("principal", LONG_AGO, null),
                    post("principal", LONG_AGO.plusDays(9), null))
                : List.of(post("principal", LONG_AGO, change))));
    if (change != null) {
      leaders.put(
          "q",
          new Bureau.Leader(
              "钱七",
              List.of(
                  post("deputy", LONG_AGO, dice.once(2) ? null : change),
                  new Bureau.Post(
                      "principal",
                      new Bureau.Days(change.plusDays(dice.once(3) ? 1 + dice.upTo(20) : 1), null),
                      dice.once(2),
                      !dice.once(3)))));
    }
    String[] names = {"李四", "王五", "赵六"};
    for (int i = 0; i < dice.between(1, 3); i++) {
      leaders.put(String.valueOf((char) ('a' + i)), new Bureau.Leader(names[i], posts()));
    }
  }

  private List<Bureau.Post> posts() {
    List<Bureau.Post> posts = new ArrayList<>();
    LocalDate left = dice.once(4) ? dice.day(from, asOf) : null;
    posts.add(post("deputy", dice.once(4) ? dice.day(from, asOf) : LONG_AGO, null));
    if (left != null && left.isAfter(posts.get(0).days().from())) {
      posts.set(0, post("deputy", posts.get(0).days().from(), left));
      if (dice.once(2)) {
        posts.add(post("member", left.plusDays(1 + dice.upTo(40)), null));
      }
    }
    if (dice.once(3)) {
      LocalDate began = dice.day(from, asOf);
      LocalDate end = dice.once(2) ? began.plusDays(dice.upTo(120)) : null;
      posts.add(new Bureau.Post("member", new Bureau.Days(began, end), true, !dice.once(4)));
    }
    return posts;
  }

  private static Bureau.Post post(String rank, LocalDate since, @Nullable LocalDate to) {
    return new Bureau.Post(rank, new Bureau.Days(since, to), false, false);
  }

  private void sections() {
    int count = dice.between(2, 4);
    for (int i = 1; i <= count; i++) {
      sections.put("s" + i, section("科" + i, i > 1 ? "s" + (i - 1) : null));
    }
    if (!dice.once(3)) {
      merger();
    }
    if (dice.once(2)) {
      List<String> plain = List.copyOf(sections.keySet());
      List<String> gone = plain.stream().filter(id -> !sections.get(id).inUse(asOf)).toList();
      sections.put(
          "g",
          new Bureau.Section(
              List.of(new Bureau.Name("各所", new Bureau.Days(LONG_AGO, null))),
              dice.once(6)
                  ? List.of()
                  : gone.isEmpty() || dice.once(3) ? dice.some(plain) : dice.some(gone),
              null,
              List.of()));
    }
  }

  /** One name for long; or renamed; or merged into another; or just gone; or new. */
  private Bureau.Section section(String name, @Nullable String other) {
    LocalDate day = dice.day(from, asOf);
    return switch (dice.upTo(7)) {
      case 0 ->
          new Bureau.Section(
              List.of(
                  new Bureau.Name(name, new Bureau.Days(LONG_AGO, day)),
                  new Bureau.Name("新" + name, new Bureau.Days(day.plusDays(1), null))),
              null,
              null,
              heads(name));
      case 1 ->
          new Bureau.Section(
              List.of(new Bureau.Name(name, new Bureau.Days(LONG_AGO, day))),
              null,
              dice.once(4) ? null : other,
              heads(name));
      case 2 ->
          new Bureau.Section(
              List.of(new Bureau.Name(name, new Bureau.Days(day, null))), null, null, heads(name));
      default ->
          new Bureau.Section(
              List.of(new Bureau.Name(name, new Bureau.Days(LONG_AGO, null))),
              null,
              null,
              heads(name));
    };
  }

  /** The first section's work goes to a new one, which begins when that ends, or just before. */
  private void merger() {
    LocalDate last = dice.day(from.minusDays(30), asOf);
    LocalDate began = last.plusDays(dice.once(5) ? -dice.upTo(20) : 1);
    sections.put(
        "s1",
        new Bureau.Section(
            List.of(new Bureau.Name("科1", new Bureau.Days(LONG_AGO, last))),
            null,
            "s9",
            heads("科1")));
    sections.put(
        "s9",
        new Bureau.Section(
            List.of(new Bureau.Name("科9", new Bureau.Days(began, null))), null, null, heads("科9")));
  }

  /** Two duties of one leader with one section go to two people, some days apart. */
  private void handOverInSteps() {
    LocalDate day = dice.day(from, asOf);
    String before = dice.one(deputies());
    List<String> section = List.of(dice.one(List.copyOf(sections.keySet())));
    for (String duty : List.of("d1", "d2")) {
      Bureau.Row first = step(LocalDate.of(2016, 3, 1), day, before, section);
      Bureau.Row then = step(day.plusDays(1), null, dice.one(deputies()), section);
      duties.put(duty, new ArrayList<>(List.of(first, then)));
      day = day.plusDays(dice.once(3) ? 0 : dice.between(1, 40));
    }
  }

  private Bureau.Row step(
      LocalDate day, @Nullable LocalDate last, String leader, List<String> section) {
    LocalDate filed = filed(day);
    return new Bureau.Row(
        new Bureau.Days(day, last), principals(day), leader, section, document(day), filed);
  }

  /** One head for long; or two in turn, perhaps with some days between. */
  private List<Bureau.Name> heads(String section) {
    String name = "科长" + section.substring(1);
    if (!dice.once(3)) {
      return List.of(new Bureau.Name(name, new Bureau.Days(LONG_AGO, null)));
    }
    LocalDate last = dice.day(from, asOf);
    return List.of(
        new Bureau.Name(name, new Bureau.Days(LONG_AGO, last)),
        new Bureau.Name(
            "新" + name,
            new Bureau.Days(last.plusDays(dice.once(3) ? dice.between(2, 20) : 1), null)));
  }

  /** Rows one after the other, now and then with a gap between, or an overlap. */
  private List<Bureau.Row> rows() {
    List<Bureau.Row> rows = new ArrayList<>();
    if (dice.once(60)) {
      return rows;
    }
    LocalDate day =
        dice.once(6) ? dice.day(from.minusDays(20), from.plusDays(60)) : LocalDate.of(2016, 3, 1);
    List<String> had = dice.some(List.copyOf(sections.keySet()));
    // Now and then a hand-over is planned for the time to come.
    LocalDate until = dice.once(3) ? asOf.plusDays(60) : asOf;
    while (!day.isAfter(until)) {
      LocalDate last = dice.once(3) ? null : handOver(day);
      had = dice.once(3) ? dice.some(List.copyOf(sections.keySet())) : had;
      rows.add(
          new Bureau.Row(
              new Bureau.Days(day, last),
              principals(day),
              dice.once(leaders.containsKey("q") ? 3 : 6) ? null : dice.one(deputies()),
              dice.once(80) ? List.of() : had,
              document(day),
              filed(day)));
      if (last == null) {
        break;
      }
      day = last.plusDays(1);
      if (dice.once(8) && day.plusDays(15).isBefore(asOf)) {
        day = day.plusDays(dice.between(1, 15));
      } else if (dice.once(15)) {
        day = day.minusDays(dice.between(1, 5));
      }
    }
    return rows;
  }

  /** Rows of one day stand in one paper or in two. */
  private @Nullable String document(LocalDate day) {
    return dice.once(4) ? null : "某市监〔" + day.getYear() + "〕" + dice.between(5, 6) + "号";
  }

  private @Nullable LocalDate filed(LocalDate day) {
    if (dice.once(3)) {
      return null;
    }
    int within = plans.get(plans.size() - 1).limits().tableDays();
    LocalDate filed =
        dice.once(3) ? dice.around(day.plusDays(within)) : day.plusDays(dice.upTo(within));
    return filed.isAfter(asOf) || filed.isBefore(day) ? null : filed;
  }

  private List<String> deputies() {
    return leaders.keySet().stream().filter(id -> !id.equals("p")).toList();
  }

  /** The last day of a row: any, or one at which somebody just does or does not owe the quarter. */
  private LocalDate handOver(LocalDate since) {
    LocalDate earliest = since.isBefore(from) ? from : since;
    LocalDate day = dice.day(earliest, earliest.plusDays(150));
    LocalDate quarter = Bureau.quarter(day);
    int enough = plans.get(plans.size() - 1).daysInCharge();
    LocalDate edge =
        dice.once(2) ? quarter.plusDays(enough - 1) : Bureau.lastDay(quarter).minusDays(enough);
    LocalDate last = dice.once(2) ? dice.around(edge) : day;
    if (dice.once(6)) {
      // In the middle of the quarter: each has it for as long as the other.
      last = dice.around(quarter.plusDays(quarter.lengthOfMonth() + 14));
    }
    return last.isBefore(since) ? since : last;
  }

  /** Sometimes both heads, though one of them may not be in post. */
  private List<String> principals(LocalDate day) {
    Bureau.Leader other = leaders.get("q");
    boolean second = other != null && other.principal(day) && !dice.once(6);
    if (other != null && !dice.once(3)) {
      return second ? List.of("q", "p") : List.of("p", "q");
    }
    return List.of(second ? "q" : "p");
  }
}
