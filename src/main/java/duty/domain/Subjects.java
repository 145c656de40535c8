package duty.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what a plan asks for by the period: whoever is bound for enough of its days, as {@link
 * Quotas} has it for those in charge.
 */
final class Subjects {
  private final Ledger ledger;
  private final DivisionTable table;
  private final Settings settings;
  private final Quotas quotas;

  Subjects(Ledger ledger, DivisionTable table, Settings settings, Quotas quotas) {
    this.ledger = ledger;
    this.table = table;
    this.settings = settings;
    this.quotas = quotas;
  }

  /** In the order of the table or of the records. */
  List<Subject> of(Requirement asked, Per per, Period period) {
    Tenure days = period.days();
    Plan plan = settings.planOn(days.end());
    int enough = per.share(plan.inChargeDays());
    return switch (asked.of()) {
      case "leader-in-charge" -> quotas.in(per, period).stream().map(Subject::of).toList();
      case "principal" -> principals(days, enough);
      case "deputy" -> posted(Rank.DEPUTY, days, enough);
      case "member" -> posted(null, days, enough);
      case "head-of-section", "each-section" -> sections(days, enough);
      case "each-duty" -> duties(days, enough);
      case "each-emergency-plan" ->
          ledger.emergencyPlans().stream()
              .filter(one -> one.value().on(days.from()).isPresent())
              .filter(one -> one.value().on(days.end()).isPresent())
              .map(one -> subject(Kind.EMERGENCY_PLAN, one.id(), one.at("name")))
              .toList();
      default -> List.of(subject(Kind.SETTINGS, "", place(plan, asked)));
    };
  }

  private static Subject subject(Kind kind, String id, Place place) {
    return new Subject(kind, id, place, null, null, false);
  }

  private Place place(Plan plan, Requirement asked) {
    return ledger.plans().stream()
        .filter(one -> one.value().equals(plan))
        .findFirst()
        .<Place>map(one -> one.at("requires", asked.position(), "what"))
        .orElseGet(() -> ledger.settings().orElseThrow().at("organisation"));
  }

  /** Each who was one for long enough; where none was, whoever was it longest, the later of two. */
  private List<Subject> principals(Tenure days, int enough) {
    List<Subject> all = posted(Rank.PRINCIPAL, days, enough);
    Comparator<Entry<Leader>> longer =
        Comparator.comparing((Entry<Leader> one) -> held(one, Rank.PRINCIPAL, days))
            .thenComparing(one -> from(one, Rank.PRINCIPAL, days));
    Entry<Leader> longest = ledger.leaders().stream().max(longer).orElse(null);
    return !all.isEmpty() || longest == null || held(longest, Rank.PRINCIPAL, days) == 0
        ? all
        : ledger.leaders().stream()
            .filter(one -> longer.compare(one, longest) == 0)
            .map(one -> post(one, Rank.PRINCIPAL, days))
            .toList();
  }

  /**
   * Those who held a post.
   *
   * @param rank null for any
   */
  private List<Subject> posted(@Nullable Rank rank, Tenure days, int enough) {
    return ledger.leaders().stream()
        .filter(one -> held(one, rank, days) >= enough)
        .map(one -> post(one, rank, days))
        .toList();
  }

  private static List<Tenure> stretches(Entry<Leader> leader, @Nullable Rank rank, Tenure days) {
    return leader.value().posts().stream()
        .filter(post -> rank == null || post.rank() == rank)
        .flatMap(post -> post.tenure().and(days).stream())
        .toList();
  }

  private static long held(Entry<Leader> leader, @Nullable Rank rank, Tenure days) {
    return Tenures.union(stretches(leader, rank, days)).stream()
        .mapToLong(one -> ChronoUnit.DAYS.between(one.from(), one.end()) + 1)
        .sum();
  }

  private static LocalDate from(Entry<Leader> leader, Rank rank, Tenure days) {
    return stretches(leader, rank, days).stream()
        .map(Tenure::from)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /** At the last post of the period. */
  private static Subject post(Entry<Leader> leader, @Nullable Rank rank, Tenure days) {
    List<Post> posts = leader.value().posts();
    int at = 0;
    for (int i = 0; i < posts.size(); i++) {
      boolean fits = rank == null || posts.get(i).rank() == rank;
      at = fits && posts.get(i).tenure().and(days).isPresent() ? i : at;
    }
    return new Subject(
        Kind.LEADER,
        leader.id(),
        leader.at("posts", at),
        posts.get(at).tenure().from(),
        leader.id(),
        false);
  }

  /** Those that stand in the table at the end, and did so for long enough. */
  private List<Subject> sections(Tenure days, int enough) {
    List<String> before =
        table.sections(begun(days, enough)).stream().map(DivisionTable.Stand::section).toList();
    return table.sections(days.end()).stream()
        .filter(one -> before.contains(one.section()))
        .map(
            one ->
                new Subject(
                    Kind.SECTION,
                    one.section(),
                    table.place(one.charge(), one.section()),
                    null,
                    one.charge().leader(),
                    one.charge().fallen()))
        .toList();
  }

  /** By whoever has them at the end. */
  private List<Subject> duties(Tenure days, int enough) {
    return ledger.duties().stream()
        .filter(duty -> duty.value().on(begun(days, enough)).isPresent())
        .flatMap(
            duty ->
                table.charges(duty.id()).stream()
                    .filter(charge -> charge.days().covers(days.end()))
                    .limit(1)
                    .map(charge -> Subject.of(Kind.DUTY, duty.id(), charge)))
        .toList();
  }

  /** The last day on which somebody can begin to be bound for long enough. */
  private static LocalDate begun(Tenure days, int enough) {
    return days.end().minusDays(Math.max(1, enough) - 1L);
  }
}
