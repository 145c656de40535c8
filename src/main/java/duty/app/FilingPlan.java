package duty.app;

import duty.domain.Period;
import duty.store.PaperFile;
import duty.store.RecordsLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of planning a filing. */
public sealed interface FilingPlan {
  /** The records have errors of soundness. */
  record Unsound(Verdict verdict) implements FilingPlan {}

  /**
   * Characters have no glyph.
   *
   * @param characters each with its code point, beside the text that holds it
   */
  record Unprintable(Map<String, String> characters) implements FilingPlan {}

  /**
   * Nothing can be done.
   *
   * @param refusals every reason that was found, at least one
   */
  record Refused(List<Refusal> refusals) implements FilingPlan {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /** Proved in memory, not yet written. */
  final class Planned implements FilingPlan {
    private final Path root;
    private final FileReport.Request request;
    private final String record;
    private final byte[] text;
    private final String paper;
    private final byte[] pdf;
    private final int carried;
    private final boolean outsideGit;

    Planned(
        Path root,
        FileReport.Request request,
        String record,
        byte[] text,
        String paper,
        byte[] pdf,
        int carried,
        boolean outsideGit) {
      this.root = root;
      this.request = request;
      this.record = record;
      this.text = text;
      this.paper = paper;
      this.pdf = pdf;
      this.carried = carried;
      this.outsideGit = outsideGit;
    }

    /** Whose report it is. */
    public Period period() {
      return request.period();
    }

    /** Relative to the records root, with {@code /} on every platform. */
    public String record() {
      return record;
    }

    /** Likewise. */
    public String paper() {
      return paper;
    }

    /** Bytes. */
    public int paperSize() {
      return pdf.length;
    }

    /** How many records the paper carries. */
    public int carried() {
      return carried;
    }

    /** Whether no commit can be named. */
    public boolean outsideGit() {
      return outsideGit;
    }

    /** Lines without their ends, with the two lines that name the file. */
    public List<String> diff() {
      return UnifiedDiff.of(record, new byte[0], text);
    }

    /**
     * Does it, if everything is still as it was when this was planned. The paper comes first: what
     * is broken off in between leaves a paper that nobody registered, which the next run replaces.
     *
     * @return why it was not done; empty where it was
     */
    public Optional<Refusal> apply() throws IOException {
      try (RecordsLock lock = RecordsLock.take(root).orElse(null)) {
        if (lock == null) {
          return Optional.of(FilingRefusals.busy());
        }
        if (!(FileReport.plan(root, request) instanceof Planned again)
            || !again.record.equals(record)
            || !Arrays.equals(again.text, text)) {
          return Optional.of(FilingRefusals.changed());
        }
        Path file = root.resolve(paper);
        boolean there = Files.exists(file);
        PaperFile.write(file, pdf);
        boolean written = false;
        try {
          PaperFile.write(root.resolve(record), text);
          written = true;
        } finally {
          if (!written && !there) {
            Files.deleteIfExists(file);
          }
        }
        return Optional.empty();
      }
    }
  }
}
