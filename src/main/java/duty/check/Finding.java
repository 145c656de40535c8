package duty.check;

import duty.domain.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One gap, as a rule tells it.
 *
 * @param basis what it rests on, as in force
 * @param topic what it does to the papers: as the rule has it, unless it was said otherwise
 * @param sake the rule for whose sake it weighs something as well; null for none
 * @param owedBy all who have to do it, by id; once judged, else those that the record is of or who
 *     see to it; empty where it is nobody in particular
 * @param section the section that it is about, by id; null where that is not known beforehand
 * @param label what is to be said beside the caret; null for nothing
 * @param related other places concerned, each with what is to be said there
 * @param due the last day on which it would have been in time; null where there is none
 * @param clause of the plan that it rests on, by its id there; null as the rule has it
 */
public record Finding(
    About rule,
    About.Topic topic,
    Severity severity,
    @Nullable Sake sake,
    Basis basis,
    List<String> owedBy,
    @Nullable String section,
    Place place,
    Message message,
    @Nullable Message label,
    List<Related> related,
    @Nullable LocalDate due,
    Message remedy,
    @Nullable String clause) {
  /**
   * Another place concerned.
   *
   * @param again whether it is another place of the same cause; the label is then the sentence that
   *     would be told of it alone
   */
  public record Related(Place place, Message label, boolean again) {}

  /**
   * Another rule's matter that a finding tells along with its own.
   *
   * @param rule its id
   * @param severity what that would weigh by itself, before {@code duty.yaml} is asked
   */
  public record Sake(String rule, Severity severity) {}

  public Finding {
    owedBy = List.copyOf(owedBy);
    related = List.copyOf(related);
  }

  /** On the basis that the rule names by itself, and of nobody in particular. */
  public Finding(
      About rule,
      Severity severity,
      Place place,
      Message message,
      @Nullable Message label,
      List<Related> related,
      @Nullable LocalDate due,
      Message remedy) {
    this(
        rule,
        rule.topic(),
        severity,
        null,
        rule.clause().basis(),
        List.of(),
        null,
        place,
        message,
        label,
        related,
        due,
        remedy,
        null);
  }

  /** Of leaders and about a section, by id, and for another rule's sake too. */
  Finding of(List<String> leaders, @Nullable String about, @Nullable Sake other) {
    return new Finding(
        rule, topic, severity, other, basis, leaders, about, place, message, label, related, due,
        remedy, clause);
  }

  /** With one more place of the same cause. */
  Finding again(Place other, Message there) {
    List<Related> all = new ArrayList<>(related);
    all.add(new Related(other, there, true));
    return at(place, message, all);
  }

  /** As it is told of that place, with these others beside it. */
  Finding at(Place here, Message there, List<Related> others) {
    return new Finding(
        rule, topic, severity, sake, basis, owedBy, section, here, there, label, others, due,
        remedy, clause);
  }

  /** Of those leaders, by id. */
  public Finding owedBy(List<String> leaders) {
    return of(leaders, section, sake);
  }

  /** One that does something else to the papers, or rests on another clause, than others. */
  Finding about(About.Topic other, @Nullable String named) {
    return new Finding(
        rule, other, severity, sake, basis, owedBy, section, place, message, label, related, due,
        remedy, named);
  }

  /** As it weighs here, on the basis in force. */
  public Finding judged(Severity weight, Basis inForce) {
    return new Finding(
        rule, topic, weight, sake, inForce, owedBy, section, place, message, label, related, due,
        remedy, clause);
  }
}
