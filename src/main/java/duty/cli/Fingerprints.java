package duty.cli;

import duty.check.Diagnostic;
import duty.check.Finding;
import duty.domain.Pointer;
import duty.domain.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * By what a finding is known again in a later run, where lines have moved, the day is another and
 * the language too: by rule, file, the way to its place, deadline, and what kind of gap it is.
 */
final class Fingerprints {
  private static final int BYTES = 16;

  private Fingerprints() {}

  /**
   * One for each, in their order, no two alike: those that would be are numbered.
   *
   * @return each 32 hexadecimal digits, a colon and a number from 1
   */
  static List<String> of(List<Diagnostic> diagnostics) {
    MessageDigest digest = Sha256.digest();
    Map<String, Integer> seen = new HashMap<>();
    List<String> all = new ArrayList<>();
    for (Diagnostic one : diagnostics) {
      byte[] hash = digest.digest(identity(one).getBytes(StandardCharsets.UTF_8));
      String print = HexFormat.of().formatHex(hash, 0, BYTES);
      all.add(print + ":" + seen.merge(print, 1, Integer::sum));
    }
    return all;
  }

  private static String identity(Diagnostic one) {
    Finding finding = one.finding();
    // A place that was met while reading has no way to it; its line says where it is.
    String way =
        finding.place() instanceof Pointer pointer
            ? pointer.steps().toString()
            : one.excerpt().text().strip();
    return String.join(
        "\0",
        finding.rule().id(),
        finding.place().file(),
        way,
        String.valueOf(finding.due()),
        finding.message().text().en());
  }
}
