package duty.app;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Ledger;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.store.RecordStore;
import duty.store.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whoever files, registers a receipt or verifies takes the same version for the last as F1, F2. */
class FilingVersionTest {
  @Test
  void of_two_of_one_version_and_day_the_one_that_amends_is_the_last() throws IOException {
    String report = "kind: quarter-report\nquarter: 2026Q2\nfiled: 2026-07-01\n";
    Tree tree = Tree.clean().with("filings/2026/q2.yaml", report);
    tree.with("filings/2026/a.yaml", report + "amends: q2\n");
    Path root = tree.write();
    try {
      Ledger ledger = RecordStore.read(root);
      FilingVersion next =
          FilingVersion.next(
              ledger, Period.of(Quarter.of(LocalDate.of(2026, 6, 30))), LocalDate.of(2026, 7, 20));
      assertThat(next.before()).isNotNull().extracting(before -> before.id()).isEqualTo("a");
    } finally {
      Tree.remove(root);
    }
  }
}
