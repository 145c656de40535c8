package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.check.Finding;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.domain.Assignment;
import duty.domain.Bureau;
import duty.domain.Pointer;
import duty.domain.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** D2 is silent exactly where every day has one assignment; vacancies are warned of, each once. */
class OneHolderPropertyTest {
  private static final LocalDate RECORDS_FROM = LocalDate.of(2026, 1, 1);
  private static final Rule D2 = RuleCatalog.byId("D2").orElseThrow();

  @Property(tries = 1500)
  void D2_is_silent_exactly_where_every_day_has_one_assignment(@ForAll long seed) {
    Random random = new Random(seed);
    LocalDate asOf = RECORDS_FROM.plusDays(random.nextInt(300));
    List<Assignment> rows = history(random);
    Bureau bureau =
        new Bureau()
            .recordsFrom(RECORDS_FROM)
            .leader("a", Tenure.since(LocalDate.of(2016, 1, 1)))
            .leader("p", Tenure.since(LocalDate.of(2016, 1, 1)))
            .section("s", Tenure.since(LocalDate.of(2016, 1, 1)), null)
            .duty("x", rows);
    Findings findings = new Findings(D2.about());
    D2.check(bureau.judging(asOf), findings);

    boolean broken = false;
    LocalDate until = asOf;
    for (Assignment row : rows) {
      // what is planned beyond the day of judging has to be unbroken as well
      until = row.tenure().from().isAfter(until) ? row.tenure().from() : until;
      until =
          row.tenure().to() != null && row.tenure().to().isAfter(until) && overlapsLater(rows, row)
              ? row.tenure().to()
              : until;
    }
    for (LocalDate day = RECORDS_FROM; !day.isAfter(until); day = day.plusDays(1)) {
      int holders = 0;
      for (Assignment row : rows) {
        LocalDate to = row.tenure().to();
        if (!day.isBefore(row.tenure().from()) && (to == null || !day.isAfter(to))) {
          holders++;
        }
      }
      broken |= holders > 1 || (holders == 0 && !day.isAfter(lastAsked(rows, asOf)));
    }
    List<Finding> errors =
        findings.all().stream().filter(one -> one.severity() == Severity.ERROR).toList();
    assertThat(!errors.isEmpty()).as("%s as of %s: %s", rows, asOf, errors).isEqualTo(broken);

    Set<Integer> vacant = new TreeSet<>();
    for (int i = 0; i < rows.size(); i++) {
      LocalDate to = rows.get(i).tenure().to();
      if (rows.get(i).leader() == null && (to == null || !to.isBefore(RECORDS_FROM))) {
        vacant.add(i);
      }
    }
    List<Integer> warned =
        findings.all().stream()
            .filter(one -> one.severity() == Severity.WARNING)
            .map(one -> (Integer) ((Pointer) one.place()).steps().get(1))
            .toList();
    assertThat(warned).containsExactlyElementsOf(vacant);
  }

  private static LocalDate lastAsked(List<Assignment> rows, LocalDate asOf) {
    LocalDate last = asOf;
    for (Assignment row : rows) {
      last = row.tenure().from().isAfter(last) ? row.tenure().from() : last;
    }
    return last;
  }

  @SuppressWarnings("ReferenceEquality") // two equal rows are two rows all the same
  private static boolean overlapsLater(List<Assignment> rows, Assignment one) {
    return rows.stream().anyMatch(row -> row != one && row.tenure().and(one.tenure()).isPresent());
  }

  private static List<Assignment> history(Random random) {
    List<Assignment> rows = new ArrayList<>();
    LocalDate day = RECORDS_FROM.plusDays(random.nextInt(3) == 0 ? random.nextInt(5) - 2 : -30);
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1;
      LocalDate to = day.plusDays(random.nextInt(90));
      boolean open = last ? random.nextInt(4) > 0 : random.nextInt(12) == 0;
      rows.add(
          new Assignment(
              new Tenure(day, open ? null : to),
              List.of("p"),
              random.nextInt(5) == 0 ? null : "a",
              List.of("s"),
              "负责人",
              null,
              null));
      int step = random.nextInt(6) == 0 ? random.nextInt(7) - 3 : 0;
      day = to.plusDays(1 + step);
    }
    return rows;
  }
}
