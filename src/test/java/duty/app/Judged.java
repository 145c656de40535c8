package duty.app;

import duty.domain.Judging;
import duty.store.RecordStore;
import duty.store.Sources;
import java.nio.file.Path;
import java.time.LocalDate;

/** Records judged as a paper judges them, without asking when they were entered. */
public final class Judged {
  private Judged() {}

  public static Verdict of(Path root, LocalDate asOf) {
    Judging judging = new Judging(RecordStore.read(root), asOf, null);
    return Validate.judge(judging, new Sources(root));
  }
}
