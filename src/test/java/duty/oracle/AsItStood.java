package duty.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A bureau's records as they were at the end of a day, when nobody knew what was to come. What is
 * dated after the day of the run as well stays as it is written: nobody knows when that was.
 */
final class AsItStood {
  private final LocalDate day;
  private final LocalDate last;

  private AsItStood(LocalDate day, LocalDate last) {
    this.day = day;
    this.last = last;
  }

  /**
   * @param last the later of the day and the day of the run
   */
  static Bureau on(Bureau whole, LocalDate day, LocalDate last) {
    AsItStood then = new AsItStood(day, last);
    Bureau bureau = then.parts(whole);
    YearWork year = bureau.year();
    Troubles troubles = bureau.troubles();
    return new Bureau(
        bureau.from(),
        begun(bureau.plans(), plan -> then.isThere(plan.days())),
        bureau.severities(),
        map(bureau.leaders(), then::leader),
        map(bureau.sections(), then::section),
        begun(bureau.duties(), whole.duties()),
        kept(bureau.agreements(), one -> then.signed(whole, one.id())),
        kept(bureau.meetings(), one -> then.known(one.date()) != null),
        kept(bureau.inspections(), one -> then.known(one.date()) != null),
        kept(bureau.hazards(), one -> then.known(one.found()) != null),
        kept(bureau.reports(), one -> then.known(one.filed()) != null),
        new YearWork(
            kept(year.systems(), one -> then.isThere(one.days())),
            kept(year.plans(), one -> !one.versions().isEmpty()),
            kept(year.work(), one -> then.known(one.date()) != null),
            kept(year.assessments(), one -> then.known(one.assessed()) != null),
            kept(year.tables(), one -> then.known(one) != null)),
        new Troubles(
            kept(troubles.accidents(), then::isKnown),
            kept(troubles.opinions(), one -> then.known(one.issued()) != null)),
        bureau.calendars(),
        kept(bureau.waivers(), one -> one.approved() == null || then.known(one.approved()) != null),
        bureau.shelf());
  }

  /** Every record, also one of a later day, without what came later in it. */
  static Bureau parts(Bureau bureau, LocalDate day) {
    return new AsItStood(day, LocalDate.MAX).parts(bureau);
  }

  private Bureau parts(Bureau bureau) {
    YearWork year = bureau.year();
    Troubles troubles = bureau.troubles();
    return new Bureau(
        bureau.from(),
        bureau.plans(),
        bureau.severities(),
        bureau.leaders(),
        bureau.sections(),
        map(bureau.duties(), this::rows),
        each(bureau.agreements(), this::agreement),
        each(bureau.meetings(), this::meeting),
        each(bureau.inspections(), this::inspection),
        each(bureau.hazards(), this::hazard),
        each(bureau.reports(), this::report),
        new YearWork(
            each(year.systems(), one -> Altered.of(one, "days", open(one.days()))),
            each(year.plans(), this::plan),
            each(year.work(), this::work),
            year.assessments(),
            year.tables()),
        new Troubles(
            each(troubles.accidents(), this::accident), each(troubles.opinions(), this::opinion)),
        bureau.calendars(),
        bureau.waivers(),
        bureau.shelf());
  }

  private static <T> List<T> each(List<T> of, Function<T, T> change) {
    return new ArrayList<>(of.stream().map(change).toList());
  }

  private static <T> List<T> kept(List<T> of, Predicate<T> there) {
    return of.stream().filter(there).toList();
  }

  private static <T> Map<String, T> map(Map<String, T> of, Function<T, T> change) {
    Map<String, T> changed = new TreeMap<>();
    of.forEach((id, one) -> changed.put(id, change.apply(one)));
    return changed;
  }

  /** Nobody had a duty before its first row. */
  private static Map<String, List<Bureau.Row>> begun(
      Map<String, List<Bureau.Row>> standing, Map<String, List<Bureau.Row>> written) {
    Map<String, List<Bureau.Row>> begun = new TreeMap<>(standing);
    begun.keySet().removeIf(id -> standing.get(id).isEmpty() && !written.get(id).isEmpty());
    return begun;
  }

  /** Where none has begun, what is to come is all that is known. */
  private static <T> List<T> begun(List<T> of, Predicate<T> there) {
    List<T> begun = kept(of, there);
    return begun.isEmpty() ? of : begun;
  }

  private @Nullable LocalDate known(@Nullable LocalDate date) {
    return date == null || (date.isAfter(day) && !date.isAfter(last)) ? null : date;
  }

  private boolean isKnown(LocalDateTime moment) {
    return known(moment.toLocalDate()) != null;
  }

  /** One of which nobody had heard; where R2 tells of that day, nobody can judge by it. */
  private boolean isKnown(Troubles.Accident one) {
    return !one.learned().toLocalDate().isAfter(day) && isKnown(one.occurred());
  }

  private boolean isThere(Bureau.Days days) {
    return !days.from().isAfter(day);
  }

  /** A last day is known once it is over. */
  private Bureau.Days open(Bureau.Days days) {
    LocalDate to = days.to();
    return new Bureau.Days(days.from(), to != null && to.isBefore(day) ? to : null);
  }

  private Bureau.Leader leader(Bureau.Leader one) {
    List<Bureau.Post> posts = kept(one.posts(), post -> isThere(post.days()));
    return posts.isEmpty()
        ? one
        : new Bureau.Leader(
            one.name(), each(posts, post -> Altered.of(post, "days", open(post.days()))));
  }

  private Bureau.Section section(Bureau.Section one) {
    List<Bureau.Name> names = kept(one.names(), name -> isThere(name.days()));
    if (names.isEmpty()) {
      return one;
    }
    names = each(names, name -> new Bureau.Name(name.name(), open(name.days())));
    boolean ended = names.stream().allMatch(name -> name.days().to() != null);
    return new Bureau.Section(
        names,
        one.members(),
        ended ? one.successor() : null,
        each(
            kept(one.heads(), head -> isThere(head.days())),
            head -> new Bureau.Name(head.name(), open(head.days()))));
  }

  private List<Bureau.Row> rows(List<Bureau.Row> rows) {
    return rows.stream()
        .filter(row -> isThere(row.days()))
        .map(
            row ->
                new Bureau.Row(
                    open(row.days()),
                    row.principals(),
                    row.leader(),
                    row.sections(),
                    row.document(),
                    known(row.filed())))
        .toList();
  }

  /** An agreement came into being with its first signature; one that nobody signed is a draft. */
  private boolean signed(Bureau whole, String id) {
    Bureau.Agreement written =
        whole.agreements().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    LocalDate one = written.leaderSigned();
    LocalDate other = written.sectionSigned();
    LocalDate first = one == null || (other != null && other.isBefore(one)) ? other : one;
    return first == null || known(first) != null;
  }

  private Bureau.Agreement agreement(Bureau.Agreement one) {
    LocalDate signed = known(one.sectionSigned());
    boolean unknown = one.sectionSigned() != null && signed == null;
    return new Bureau.Agreement(
        one.id(),
        one.year(),
        one.leader(),
        known(one.leaderSigned()),
        one.section(),
        unknown ? null : one.signer(),
        signed,
        one.scanned());
  }

  private Event.Meeting meeting(Event.Meeting one) {
    boolean unissued = one.issued() != null && known(one.issued()) == null;
    return new Event.Meeting(
        one.id(),
        one.date(),
        one.time(),
        one.ends(),
        one.conveners(),
        one.numbered() && !unissued,
        known(one.issued()),
        one.chair(),
        one.delegated(),
        one.duties(),
        one.attended(),
        one.absent(),
        each(
            one.decisions(),
            decision ->
                new Event.Decision(decision.section(), decision.due(), known(decision.done()))));
  }

  /** A bulletin that is not yet written was not sent. */
  private Event.Inspection inspection(Event.Inspection one) {
    boolean unwritten = one.written() != null && known(one.written()) == null;
    return new Event.Inspection(
        one.id(),
        one.date(),
        one.leaders(),
        one.duties(),
        one.signed(),
        one.faults(),
        one.problems(),
        known(one.written()),
        unwritten ? null : known(one.sent()));
  }

  private Hazard hazard(Hazard one) {
    return new Hazard(
        one.id(),
        one.found(),
        one.major(),
        one.duty(),
        one.owner(),
        one.measures(),
        one.deadline(),
        one.extended(),
        kept(one.tracked(), look -> known(look) != null),
        known(one.stopped()),
        known(one.rechecked()),
        known(one.resumed()),
        known(one.closed()),
        one.five(),
        one.supervisor(),
        known(one.upward()),
        known(one.rectified()));
  }

  private Filed.Report report(Filed.Report one) {
    return Altered.of(
        Altered.of(one, "received", known(one.received())), "returned", known(one.returned()));
  }

  /** A last day is no slip, wherever it lies. */
  private YearWork.Work work(YearWork.Work one) {
    LocalDate until = one.until();
    return Altered.of(one, "until", until == null || until.isAfter(day) ? null : until);
  }

  private YearWork.EmergencyPlan plan(YearWork.EmergencyPlan one) {
    LocalDate to = one.to();
    return new YearWork.EmergencyPlan(
        one.id(),
        one.duties(),
        one.sections(),
        each(
            kept(one.versions(), version -> known(version.issued()) != null),
            version -> new YearWork.Version(version.issued(), known(version.filed()))),
        to != null && to.isBefore(day) ? to : null);
  }

  private Troubles.Accident accident(Troubles.Accident one) {
    Map<String, LocalDateTime> scene = new TreeMap<>(one.scene());
    scene.values().removeIf(arrived -> !isKnown(arrived));
    return Altered.of(
        Altered.of(one, "scene", scene), "reports", kept(one.reports(), this::isKnown));
  }

  private Troubles.Opinion opinion(Troubles.Opinion one) {
    return Altered.of(one, "answered", known(one.answered()));
  }
}
