package duty.app;

import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.FilingAnswer;
import duty.store.FilingFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What came of planning to register what the committee office did with a filing. */
public sealed interface AnswerPlan {
  /**
   * Nothing can be done.
   *
   * @param refusals every reason that was found, at least one
   */
  record Refused(List<Refusal> refusals) implements AnswerPlan {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /** Proved in memory, not yet written. */
  final class Planned implements AnswerPlan {
    private final FilingFile file;
    private final byte[] after;
    private final Entry<Filing> filing;
    private final FilingAnswer answer;
    private final FindingsChange findings;

    Planned(
        FilingFile file,
        byte[] after,
        Entry<Filing> filing,
        FilingAnswer answer,
        FindingsChange findings) {
      this.file = file;
      this.after = after;
      this.filing = filing;
      this.answer = answer;
      this.findings = findings;
    }

    /** Relative to the records root, with {@code /} on every platform. */
    public String file() {
      return file.file();
    }

    /** The filing as it is before. */
    public Filing filing() {
      return filing.value();
    }

    public FilingAnswer answer() {
      return answer;
    }

    /** Lines without their ends, with the two lines that name the file; a carriage return stays. */
    public List<String> diff() {
      return UnifiedDiff.of(file(), file.bytes(), after);
    }

    /** The findings that come and go with it. */
    public FindingsChange findings() {
      return findings;
    }

    /**
     * Does it, if the file is still as it was when this was planned.
     *
     * @return why it was not done; empty where it was
     */
    public Optional<Refusal> apply() throws IOException {
      return AssignRefusals.of(file.replaceWith(after), file());
    }
  }
}
