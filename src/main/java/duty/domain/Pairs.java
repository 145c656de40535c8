package duty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pairs of leader in charge and section that owe each other a year's agreement (实施方案二（一）), as
 * they stood at the end of a day. A group stands for each of its members. A signed agreement
 * follows the duty to whoever takes it over and the section to its successor; so does the debt of
 * an unsigned one, which a section's successor has to sign by the same day.
 */
public final class Pairs {
  private final Ledger ledger;
  private final DivisionTable table;
  private final Settings settings;
  private final LocalDate asOf;
  private final Map<Integer, List<Pair>> known = new ConcurrentHashMap<>(); // rules ask at once

  /**
   * Two who belong together without a break, where the section was merged together with its
   * successor.
   *
   * @param section the last of them
   * @param days when they belonged together in the year
   * @param due the last day to sign: the cutoff, or some days after a pair that formed later; what
   *     the first table of the records holds formed before them
   * @param charge what makes them a pair
   * @param owing whether they owe an agreement: they lasted until it was due, nobody has taken over
   *     from them, and what they took over can be known
   * @param agreements those that serve them, their own and those taken over, each with the day from
   *     which on it does
   * @param late those that they signed themselves when it was too late
   */
  public record Pair(
      String leader,
      String section,
      Tenure days,
      LocalDate due,
      Charge charge,
      boolean owing,
      Map<Entry<Agreement>, LocalDate> agreements,
      List<SignedLate> late) {
    /** Whether an agreement that serves them was signed by both by that day. */
    public boolean signed(LocalDate asOf) {
      return agreements.entrySet().stream()
          .anyMatch(one -> one.getKey().value().signed() && !one.getValue().isAfter(asOf));
    }
  }

  /**
   * An agreement signed late.
   *
   * @param due when the two who signed had to
   */
  public record SignedLate(Entry<Agreement> agreement, LocalDate due) {}

  /**
   * @param asOf the day that counts as today: what is only planned changes nothing yet
   */
  public Pairs(Ledger ledger, DivisionTable table, Settings settings, LocalDate asOf) {
    this.ledger = ledger;
    this.table = table;
    this.settings = settings;
    this.asOf = asOf;
  }

  /** In the order of the table; those that have ended too. */
  public List<Pair> in(int year) {
    return known.computeIfAbsent(
        year, any -> new PairsOfYear(ledger, table, settings, asOf, year).all());
  }

  /** Those that owe an agreement of the year, signed or not. */
  public List<Pair> owing(int year) {
    return in(year).stream().filter(Pair::owing).toList();
  }
}
