package duty.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 年度安全生产目标责任书, signed by a leader in charge and the head of a section (实施方案二（一）).
 *
 * @param leader party A, a leader's id
 * @param leaderSigned when party A signed
 * @param section party B, a section's id
 * @param signer the head's name as it stands under the paper
 * @param sectionSigned when party B signed
 * @param scan the signed paper, relative to the records root
 */
public record Agreement(
    int year,
    String leader,
    @Nullable LocalDate leaderSigned,
    String section,
    @Nullable String signer,
    @Nullable LocalDate sectionSigned,
    @Nullable String scan) {
  /** Both have signed. */
  public boolean signed() {
    return dated() && signer != null;
  }

  /** Whether both signatures have their day. */
  public boolean dated() {
    return leaderSigned != null && sectionSigned != null;
  }

  /** The day of the later signature, as far as it is written down. */
  public Optional<LocalDate> signedOn() {
    return Stream.of(leaderSigned, sectionSigned)
        .flatMap(Stream::ofNullable)
        .max(LocalDate::compareTo);
  }
}
