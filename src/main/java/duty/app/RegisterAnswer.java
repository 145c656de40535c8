package duty.app;

import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.FilingAnswer;
import duty.domain.Judging;
import duty.domain.JudgingDay;
import duty.domain.Ledger;
import duty.store.HeldFile;
import duty.store.Overlay;
import duty.store.RecordStore;
import duty.store.Sources;
import duty.store.WrittenField;
import duty.store.WrittenRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers that the committee office signed for a filing (签收), or gave it back (退回更正). */
public final class RegisterAnswer {
  private RegisterAnswer() {}

  /**
   * Works it out and proves it in memory. Writes nothing.
   *
   * @param root the folder of {@code duty.yaml}
   * @param day that the findings are of
   * @param scan the paper as it was signed, to be kept with its receipt; null for none
   */
  public static AnswerPlan plan(
      Path root, JudgingDay day, FilingChoice choice, FilingAnswer answer, @Nullable Path scan)
      throws IOException {
    Ledger ledger = RecordStore.read(root, day);
    Entry<Filing> filing;
    try {
      filing = choice.in(ledger.written());
    } catch (RefusedException unknown) {
      return new AnswerPlan.Refused(List.of(unknown.refusal()));
    }
    List<Refusal> refusals = new ArrayList<>(AnswerRefusals.of(filing, answer, day.today()));
    Map<String, byte[]> kept = new HashMap<>();
    FilingAnswer whole = answer;
    if (scan != null && answer instanceof FilingAnswer.Receipt receipt) {
      whole =
          new FilingAnswer.Receipt(
              receipt.date(),
              receipt.by(),
              receipt.number(),
              SignedScan.of(root, filing, scan, kept, refusals).orElse(null));
    }
    return refusals.isEmpty()
        ? plan(root, day, ledger, filing, whole, kept)
        : new AnswerPlan.Refused(refusals);
  }

  private static AnswerPlan plan(
      Path root,
      JudgingDay day,
      Ledger ledger,
      Entry<Filing> filing,
      FilingAnswer answer,
      Map<String, byte[]> kept)
      throws IOException {
    HeldFile file = HeldFile.take(root, filing.file());
    byte[] next =
        file.answered(answer)
            .filter(bytes -> differsOnlyIn(filing, file.bytes(), bytes, answer))
            .orElse(null);
    if (next == null) {
      return new AnswerPlan.Refused(List.of(refused(root, filing, answer)));
    }
    // A scan that is not there yet would be told as missing.
    byte[] judged = kept.isEmpty() ? next : file.answered(unscanned(answer)).orElse(next);
    Overlay overlay = Overlay.of(filing.file(), judged);
    FindingsChange findings =
        FindingsChange.between(
            Validate.judge(new Judging(ledger, day, null), new Sources(root)),
            Validate.judge(
                new Judging(RecordStore.read(root, overlay, day), day, null),
                new Sources(root, overlay)));
    return new AnswerPlan.Planned(new PlannedEdit(file, next, findings, kept), filing.value());
  }

  private static FilingAnswer unscanned(FilingAnswer answer) {
    return answer instanceof FilingAnswer.Receipt receipt
        ? new FilingAnswer.Receipt(receipt.date(), receipt.by(), receipt.number(), null)
        : answer;
  }

  /** Either somebody was quicker, or the file is beyond us. */
  private static Refusal refused(Path root, Entry<Filing> filing, FilingAnswer answer) {
    boolean same =
        RecordStore.read(root).filings().stream()
            .anyMatch(
                entry ->
                    entry.file().equals(filing.file()) && entry.value().equals(filing.value()));
    return same
        ? AnswerRefusals.unwritable(filing.file(), answer)
        : AssignRefusals.changed(filing.file());
  }

  /** Whether the filing reads as intended, and every other field as before. */
  private static boolean differsOnlyIn(
      Entry<Filing> filing, byte[] before, byte[] after, FilingAnswer answer) {
    Optional<WrittenRecord> read = WrittenRecord.of(filing.file(), after);
    String name = answer instanceof FilingAnswer.Receipt ? "receipt" : "returned";
    return read.isPresent()
        && read.get().entry() != null
        && read.get().entry().value().equals(filing.value().answered(answer))
        && says(read.get(), name, answer)
        && without(name, read.get().fields())
            .equals(WrittenRecord.of(filing.file(), before).orElseThrow().fields());
  }

  private static boolean says(WrittenRecord record, String name, FilingAnswer answer) {
    if (answer instanceof FilingAnswer.Receipt receipt) {
      return record.text(name, "by").equals(Optional.ofNullable(receipt.by()))
          && record.text(name, "number").equals(Optional.ofNullable(receipt.number()))
          && record
              .text(name, "scan", "sha256")
              .equals(Optional.ofNullable(receipt.scan()).map(FilingAnswer.Scan::sha256));
    }
    String reason = ((FilingAnswer.Return) answer).reason();
    return record.text(name, "reason").equals(Optional.of(reason));
  }

  private static List<WrittenField> without(String name, List<WrittenField> fields) {
    List<WrittenField> others = new ArrayList<>(fields);
    others.removeIf(field -> field.name().equals(name));
    return others;
  }
}
