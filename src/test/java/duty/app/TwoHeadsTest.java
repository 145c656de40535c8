package duty.app;

import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.ExamplePlace;
import duty.check.Diagnostic;
import duty.domain.JudgingDay;
import duty.store.RecordStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 党政同责: two heads of one duty. */
class TwoHeadsTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 8);

  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

  @TempDir private Path folder;

  @Test
  void the_first_one_signs_the_report() {
    List<Refusal> refusals = new ArrayList<>();
    var ledger = RecordStore.read(ExamplePlace.of("good/two-heads"), JudgingDay.of(AS_OF));
    assertThat(ReportSigner.on(AS_OF, null, ledger, refusals)).contains("陈一");
    assertThat(ReportSigner.on(AS_OF, "director", ledger, refusals)).contains("张三");
    assertThat(refusals).isEmpty();
  }

  @Test
  void the_table_shows_each_with_post_and_name() throws Exception {
    StringBuilder csv = new StringBuilder();
    MakeTable.asCsv(ExamplePlace.of("good/two-heads"), JudgingDay.of(AS_OF), false, csv);
    assertThat(csv).contains("\"党组书记\n陈一\n局长\n张三\",分管副局长,");
  }

  @Test
  void where_nobody_is_in_charge_each_of_them_owes() throws Exception {
    Path root = folder.resolve("records");
    CopiedFolder.of(ExamplePlace.of("bad/D2-vacant-under-two-heads"), root);
    Files.delete(root.resolve("activities/2026/Q3/0806-meeting.yaml"));
    assertThat(
            Judged.of(root, AS_OF).diagnostics().stream()
                .map(Diagnostic::finding)
                .filter(one -> one.rule().id().equals("M1") && DUE.equals(one.due()))
                .map(one -> Set.copyOf(one.owedBy())))
        .containsExactlyInAnyOrder(Set.of("party-secretary"), Set.of("director"));
  }
}
