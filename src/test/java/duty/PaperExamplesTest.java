package duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import duty.app.AgreementOrder;
import duty.app.BulletinOrder;
import duty.app.HazardsOrder;
import duty.app.LeaderOrder;
import duty.app.MakePaper;
import duty.app.MinutesOrder;
import duty.app.OpinionOrder;
import duty.app.PaperFormat;
import duty.app.PaperOrder;
import duty.app.QuarterOrder;
import duty.app.TableOrder;
import duty.app.YearOrder;
import duty.domain.Inspection;
import duty.domain.Ledger;
import duty.domain.Meeting;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.report.ConformingPaper;
import duty.store.RecordStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A good example of each rule gives every paper that its records are enough for, and each conforms;
 * a character that no face has is refused by name.
 */
class PaperExamplesTest {
  @TempDir private Path folder;

  /** One folder a rule, and those about no rule. */
  static Collection<Example> good() {
    Map<String, Example> byRule = new LinkedHashMap<>();
    Example.good()
        .forEach(
            one ->
                byRule.putIfAbsent(
                    one.name().matches("[A-Z]\\d-.*") ? one.rule() : one.name(), one));
    return byRule.values();
  }

  @ParameterizedTest
  @MethodSource("good")
  void an_example_gives_its_papers(Example example) throws Exception {
    Path root = example.place();
    LocalDate asOf = example.runs().get(0).asOf();
    int made = 0;
    for (PaperOrder order : orders(root, asOf)) {
      Path file = folder.resolve(made + ".pdf");
      MakePaper.Outcome outcome =
          MakePaper.run(root, order, asOf, PaperFormat.PDF, usual -> file, "test", List.of());
      if (outcome instanceof MakePaper.Made) {
        made++;
        assertThat(ConformingPaper.faults(file, made % 2 == 0)).as(order.toString()).isEmpty();
      } else if (!(outcome instanceof MakePaper.TooEarly)
          && !(outcome instanceof MakePaper.Nothing)
          && !(outcome instanceof MakePaper.Unprintable)) {
        fail(example.name() + " " + order + ": " + outcome);
      }
    }
    assertThat(made).isPositive();
  }

  private static List<PaperOrder> orders(Path root, LocalDate asOf) {
    Ledger ledger = RecordStore.read(root);
    Period year = Period.ofYear(asOf.getYear());
    List<PaperOrder> orders =
        new ArrayList<>(
            List.of(new YearOrder(asOf.getYear()), new TableOrder(true), new HazardsOrder(year)));
    ledger.sections().stream()
        .limit(1)
        .forEach(section -> orders.add(new OpinionOrder(section.id(), asOf.plusDays(30), null)));
    orders.add(new QuarterOrder(Quarter.of(asOf)));
    ledger.leaders().stream()
        .limit(1)
        .forEach(leader -> orders.add(new LeaderOrder(leader.id(), year)));
    ledger.agreements().stream()
        .limit(1)
        .forEach(one -> orders.add(new AgreementOrder(one.file())));
    ledger.activities(Meeting.class).stream()
        .limit(1)
        .forEach(one -> orders.add(new MinutesOrder(one.file())));
    ledger.activities(Inspection.class).stream()
        .limit(1)
        .forEach(one -> orders.add(new BulletinOrder(one.file())));
    return orders;
  }
}
