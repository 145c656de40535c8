package duty.report;

import duty.domain.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** What identifies a paper: the SHA-256 of all that it says, shows and carries. */
final class Fingerprint {
  private final MessageDigest digest = Sha256.digest();

  private Fingerprint() {}

  /**
   * Takes it.
   *
   * @param faces that set the paper
   */
  static byte[] of(Document paper, List<String> faces, List<Page> pages) {
    var print = new Fingerprint();
    print.digest.update(XmpPacket.of(paper, faces, ""));
    for (var attachment : paper.attachments()) {
      print.add(attachment.toString());
    }
    for (var page : pages) {
      print.add(page.orientation().name());
      page.slugs().forEach(placed -> print.add(placed.slug()));
    }
    return print.digest.digest();
  }

  private void add(Slug slug) {
    if (slug instanceof Slug.Text text) {
      text.pieces().forEach(piece -> add(piece.line(), piece.x()));
    } else if (slug instanceof Slug.Picture picture) {
      add(picture.drawing().words());
    } else if (slug instanceof Slug.TableRow row && !row.form().table().rows().isEmpty()) {
      for (int c = 0; c < row.form().columns(); c++) {
        double x = row.form().left(c);
        row.form().lines(row.row(), c).forEach(line -> add(line, x));
      }
    }
  }

  private void add(Line line, double x) {
    digest.update(ByteBuffer.allocate(8).putDouble(x).flip());
    add(line.text());
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
