package duty.report;

import duty.domain.Sha256;
import java.util.Arrays;
import java.util.List;

/** A file embedded in the paper (PDF/A-3, an associated file of the whole document). */
public final class Attachment {
  private final String name;
  private final String mime;
  private final byte[] bytes;
  private final String description;
  private final Relationship relationship;

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

  /**
   * @param name file name as shown to the reader
   * @param mime like {@code application/yaml}
   * @param bytes copied
   * @param relationship how it stands to the paper
   */
  public Attachment(
      String name, String mime, byte[] bytes, String description, Relationship relationship) {
    Texts.requireLine(name, "attachment name");
    Texts.requireLine(mime, "attachment type");
    Texts.requireLine(description, "attachment description");
    this.name = name;
    this.mime = mime;
    this.bytes = bytes.clone();
    this.description = description;
    this.relationship = relationship;
  }

  public String name() {
    return name;
  }

  public String mime() {
    return mime;
  }

  /** A copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  public String description() {
    return description;
  }

  public Relationship relationship() {
    return relationship;
  }

  /** Lower-case hexadecimal SHA-256 of its bytes. */
  public String digest() {
    return Sha256.of(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attachment that
        && name.equals(that.name)
        && mime.equals(that.mime)
        && description.equals(that.description)
        && relationship == that.relationship
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  /** Names its content by digest. */
  @Override
  public String toString() {
    return "Attachment" + List.of(name, mime, description, relationship, digest());
  }
}
