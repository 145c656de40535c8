package duty.app;

import duty.check.Message;
import duty.check.Text;
import duty.check.WorkWord;
import duty.domain.Asked;
import duty.domain.Assignment;
import duty.domain.Charge;
import duty.domain.DivisionTable;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Obligations;
import duty.domain.OpenWork;
import duty.domain.Pairs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lies open when a duty changes hands.
 *
 * @param hazards found under the duty before the hand-over and still open
 * @param left what the old leader has yet to do in the quarter of the last day in charge; it stays
 *     with that leader
 * @param quotas what the new leader has yet to do in the quarter of the hand-over
 * @param agreements what is not yet signed between the new leader and the sections
 * @param filing the last day to file the changed table; null where no plan says
 */
public record HandedOver(
    List<Entry<Hazard>> hazards,
    List<OpenWork> left,
    List<OpenWork> quotas,
    List<OpenAgreement> agreements,
    @Nullable LocalDate filing) {
  private static final Text WITH_IT = new Text("一并移交：", "handed over with it:");
  private static final Text STAYS = new Text("仍由原分管负责人完成：", "still owed by the leader before:");
  private static final Text TO_DO = new Text("接任后须办：", "owed by the leader from then on:");

  private static final Text HAZARD =
      new Text(
          "隐患 {id}（{level}）{description}，整改期限 {due}",
          "hazard {id} ({level}) {description}, due {due}");
  private static final Text MAJOR = new Text("重大", "major");
  private static final Text GENERAL = new Text("一般", "general");
  private static final Text NO_DUE = new Text("未定", "not set");
  private static final Text WORK =
      new Text(
          "{leader} {period}尚须{what} {missing} 次（{due} 前）",
          "{leader} still owes {what} in {period}: {missing}, by {due}");
  private static final Text AGREEMENT =
      new Text(
          "{leader} 与 {section} 的 {year} 年度责任书尚未签订，期限 {due}",
          "{leader} and {section} have not yet signed the agreement of {year}, due {due}");
  private static final Text FILE_TABLE =
      new Text(
          "分工表须在 {due} 前报{committee}备案",
          "the changed division table is to be filed with {committee} by {due}");

  /** A pair without a signed agreement; ids of a leader and a section. */
  public record OpenAgreement(String leader, String section, int year, LocalDate due) {}

  /** A few things under one heading. */
  public record Part(Text heading, List<Message> things) {}

  public HandedOver {
    hazards = List.copyOf(hazards);
    left = List.copyOf(left);
    quotas = List.copyOf(quotas);
    agreements = List.copyOf(agreements);
  }

  /**
   * Looks for it.
   *
   * @param after the records as they will be
   * @param next the duty's row from the day of the hand-over
   */
  static HandedOver of(Judging after, String duty, Assignment next) {
    LocalDate day = next.tenure().from();
    List<String> outgoing = leaders(after.table(), duty, day.minusDays(1));
    List<String> incoming = leaders(after.table(), duty, day);
    List<OpenWork> left = new ArrayList<>();
    List<OpenWork> quotas = new ArrayList<>();
    List<OpenAgreement> agreements = new ArrayList<>();
    Obligations obligations = after.obligations().orElse(null);
    if (obligations != null) {
      outgoing.stream()
          .filter(one -> !incoming.contains(one))
          .forEach(one -> left.addAll(obligations.open(one, day.minusDays(1))));
      incoming.stream()
          .filter(one -> !outgoing.contains(one))
          .forEach(one -> quotas.addAll(obligations.open(one, day)));
      incoming.forEach(one -> agreements.addAll(unsigned(after, obligations, one, next)));
    }
    LocalDate filing =
        obligations == null
            ? null
            : obligations
                .settings()
                .planOn(day)
                .asked(Asked.TABLE)
                .map(one -> day.plusDays(one.within().days()))
                .orElse(null);
    return new HandedOver(hazards(after, duty, day), left, quotas, agreements, filing);
  }

  private static List<Entry<Hazard>> hazards(Judging judging, String duty, LocalDate day) {
    Ledger ledger = judging.ledger();
    LocalDate asOf = judging.asOf();
    return ledger.hazards().stream()
        .filter(entry -> ledger.meant(Kind.DUTY, entry.value().duty()).equals(duty))
        .filter(entry -> entry.value().found().isBefore(day) && entry.value().openOn(asOf))
        .toList();
  }

  /** Several where it fell to two heads. */
  private static List<String> leaders(DivisionTable table, String duty, LocalDate day) {
    return table.charges(duty).stream()
        .filter(charge -> charge.days().covers(day))
        .map(Charge::leader)
        .distinct()
        .toList();
  }

  private static List<OpenAgreement> unsigned(
      Judging judging, Obligations obligations, String leader, Assignment next) {
    LocalDate day = next.tenure().from();
    Set<String> sections = judging.table().members(next.sections());
    Pairs pairs = obligations.pairs();
    Predicate<Pairs.Pair> theirs =
        pair -> pair.leader().equals(leader) && sections.contains(pair.section());
    // So late in a year that nothing is due in it, the next year's is the first one.
    boolean late = pairs.owing(day.getYear()).stream().noneMatch(theirs);
    int year = day.getYear() + (late ? 1 : 0);
    return pairs.owing(year).stream()
        .filter(theirs)
        .filter(pair -> !pair.days().end().isBefore(day) && !pair.signed(judging.asOf()))
        .map(pair -> new OpenAgreement(leader, pair.section(), year, pair.due()))
        .toList();
  }

  /** In words, by who has to do what; what is empty is left out. */
  public List<Part> parts(Ledger ledger) {
    List<Message> toDo = new ArrayList<>(quotas.stream().map(one -> told(one, ledger)).toList());
    agreements.forEach(one -> toDo.add(told(one, ledger)));
    if (filing != null) {
      String committee = ledger.settings().orElseThrow().value().committee();
      toDo.add(FILE_TABLE.with("due", filing, "committee", committee));
    }
    return Stream.of(
            new Part(WITH_IT, hazards.stream().map(HandedOver::told).toList()),
            new Part(STAYS, left.stream().map(one -> told(one, ledger)).toList()),
            new Part(TO_DO, toDo))
        .filter(part -> !part.things().isEmpty())
        .toList();
  }

  private static Message told(Entry<Hazard> hazard) {
    LocalDate due = hazard.value().due();
    return HAZARD.with(
        "id",
        hazard.id(),
        "level",
        hazard.value().level() == Hazard.Level.MAJOR ? MAJOR : GENERAL,
        "description",
        hazard.value().description(),
        "due",
        due == null ? NO_DUE : due);
  }

  private static Message told(OpenWork work, Ledger ledger) {
    return WORK.with(
        "leader", ledger.leaderName(work.subject().id()),
        "period", work.period(),
        "what", WorkWord.of(work.asked().what()),
        "missing", work.missing(),
        "due", work.due());
  }

  private static Message told(OpenAgreement agreement, Ledger ledger) {
    return AGREEMENT.with(
        "leader", ledger.leaderName(agreement.leader()),
        "section", section(ledger, agreement.section(), agreement.due()),
        "year", agreement.year(),
        "due", agreement.due());
  }

  private static String section(Ledger ledger, String id, LocalDate day) {
    return ledger.section(id).map(entry -> entry.value().nameOn(day)).orElse(id);
  }
}
