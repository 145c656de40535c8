package duty.report;

import duty.domain.Sha256;
import java.util.List;

/**
 * A file embedded in the paper (PDF/A-3, an associated file of the whole document).
 *
 * @param name file name as shown to the reader
 * @param mime like {@code application/yaml}
 * @param bytes copied
 * @param relationship how it stands to the paper
 */
public record Attachment(
    String name, String mime, byte[] bytes, String description, Relationship relationship) {
  /** ISO 19005-3 annex E. */
  public enum Relationship {
    SOURCE("Source"),
    DATA("Data"),
    SUPPLEMENT("Supplement"),
    ALTERNATIVE("Alternative"),
    UNSPECIFIED("Unspecified");

    final String name;

    Relationship(String name) {
      this.name = name;
    }
  }

  public Attachment {
    Texts.requireLine(name, "attachment name");
    Texts.requireLine(mime, "attachment type");
    Texts.requireLine(description, "attachment description");
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Lower-case hexadecimal SHA-256 of its bytes. */
  public String digest() {
    return Sha256.of(bytes);
  }

  /** Names its content by digest. */
  @Override
  public String toString() {
    return "Attachment" + List.of(name, mime, description, relationship, digest());
  }
}
