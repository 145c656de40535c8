package duty.cli;

import duty.app.Verdict;
import duty.check.Lang;
import duty.check.Severity;
import duty.domain.Quarter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a check gave, and to whom it is told.
 *
 * @param quarter what was looked at; null for all
 * @param paths how files are called where the findings are shown
 * @param failOn the lightest finding that makes the exit code 1
 * @param summary whether what each rule looked at is asked for
 */
record Answer(
    Verdict verdict,
    @Nullable Quarter quarter,
    Lang lang,
    SourcePaths paths,
    Severity failOn,
    boolean summary) {
  LocalDate asOf() {
    return verdict.judging().asOf();
  }

  Notes notes() {
    return new Notes(lang, asOf());
  }
}
