package duty.app;

import duty.domain.Judging;
import duty.domain.JudgingDay;
import duty.store.RecordStore;
import duty.store.Sources;
import java.nio.file.Path;
import java.time.LocalDate;

/** Records judged as a paper judges them, without asking when they were entered. */
public final class Judged {
  private Judged() {}

  public static Verdict of(Path root, LocalDate asOf) {
    JudgingDay day = JudgingDay.of(asOf);
    Judging judging = new Judging(RecordStore.read(root, day), day, null);
    return Validate.judge(judging, new Sources(root));
  }
}
