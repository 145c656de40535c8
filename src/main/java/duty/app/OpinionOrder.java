package duty.app;

import duty.check.About;
import duty.check.Clause;
import duty.check.Finding;
import duty.domain.Entry;
import duty.domain.Leader;
import duty.domain.Section;
import duty.report.paper.Gap;
import duty.report.paper.OpinionPaper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Orders a rectification opinion on all that a section or a leader is late with.
 *
 * @param addressee a section or a leader, by id or name
 * @param deadline the last day for the answer
 * @param number null leaves it to be filled in by hand
 */
public record OpinionOrder(String addressee, LocalDate deadline, @Nullable String number)
    implements PaperOrder {
  @Override
  public Job at(Desk desk) throws RefusedException {
    List<Refusal> refusals = new ArrayList<>();
    Names names = new Names(desk.ledger(), desk.asOf(), refusals);
    Entry<Leader> leader = names.leader(addressee).orElse(null);
    Optional<Entry<Section>> section = leader == null ? names.section(addressee) : Optional.empty();
    if (leader == null && section.isEmpty()) {
      throw new RefusedException(
          refusals.stream().filter(Names::guesses).findFirst().orElse(refusals.get(1)));
    }
    return leader != null ? toLeader(desk, leader) : toSection(desk, section.orElseThrow());
  }

  private Job toLeader(Desk desk, Entry<Leader> leader) {
    OpinionPaper.Addressee to =
        new OpinionPaper.Addressee(leader.id(), leader.value().name() + "同志");
    return job(desk, to, (whose, finding) -> whose.leaders(finding).contains(leader.id()));
  }

  /** Of a group, what its members are late with. */
  private Job toSection(Desk desk, Entry<Section> section) {
    OpinionPaper.Addressee to =
        new OpinionPaper.Addressee(section.id(), section.value().nameOn(desk.asOf()));
    Set<String> sections = new HashSet<>(section.value().members());
    sections.add(section.id());
    return job(
        desk,
        to,
        (whose, finding) -> whose.section(finding).filter(sections::contains).isPresent());
  }

  private interface Concerns {
    boolean test(Whose whose, Finding finding);
  }

  private Job job(Desk desk, OpinionPaper.Addressee to, Concerns concerns) {
    return new Job(
        desk.asOf() + "-" + to.id(),
        "opinion",
        null,
        EVERYTHING,
        (verdict, obligations, origin) -> {
          Whose whose = new Whose(verdict.judging());
          Predicate<Finding> late =
              finding ->
                  finding.rule().topic() == About.Topic.FULFILMENT
                      && (finding.due() == null || finding.due().isBefore(desk.asOf()))
                      && concerns.test(whose, finding);
          List<Gap> gaps = new OpenMatters(verdict).gaps(late);
          return gaps.isEmpty()
              ? null
              : new OpinionPaper(obligations.settings(), to, gaps, deadline, number)
                  .document(
                      origin,
                      Clause.OPINIONS
                          .in(obligations.settings().planOn(desk.asOf()), "X2", null)
                          .words());
        });
  }
}
