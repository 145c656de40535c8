package duty.app;

import duty.store.HeldFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An edit of one record in place: proved in memory, not yet written. */
public final class PlannedEdit {
  private final HeldFile held;
  private final byte[] after;
  private final FindingsChange findings;
  private final Map<String, byte[]> attachments;

  PlannedEdit(HeldFile held, byte[] after, FindingsChange findings) {
    this(held, after, findings, Map.of());
  }

  /**
   * @param attachments new files that the record names then, by path
   */
  PlannedEdit(
      HeldFile held, byte[] after, FindingsChange findings, Map<String, byte[]> attachments) {
    this.held = held;
    this.after = after;
    this.findings = findings;
    this.attachments = Map.copyOf(attachments);
  }

  /** Relative to the records root, with {@code /} on every platform. */
  public String file() {
    return held.file();
  }

  public byte[] before() {
    return held.bytes();
  }

  public byte[] after() {
    return after.clone();
  }

  /** Lines without their ends, with the two lines that name the file; a carriage return stays. */
  public List<String> diff() {
    return UnifiedDiff.of(file(), held.bytes(), after);
  }

  /** New files that it brings, relative to the records root. */
  public Set<String> attachments() {
    return attachments.keySet();
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
  public Optional<Refusal> apply(Writing writing) throws IOException {
    return writing.replace(file(), held.bytes(), after, attachments)
        ? Optional.empty()
        : Optional.of(AssignRefusals.changed(file()));
  }
}
