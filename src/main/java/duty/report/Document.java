package duty.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official paper as plain values, in the order in which GB/T 9704-2012 prints it.
 *
 * @param signature {@code null} for a paper that nobody signs
 * @param attachments embedded files, not printed
 */
public record Document(
    Imprint imprint,
    Masthead masthead,
    List<Block> body,
    @Nullable Signature signature,
    List<Annex> annexes,
    List<Attachment> attachments) {

  public Document {
    body = List.copyOf(body);
    annexes = List.copyOf(annexes);
    attachments = List.copyOf(attachments);
    if (attachments.stream().map(Attachment::name).distinct().count() < attachments.size()) {
      throw new IllegalArgumentException("two attachments have the same name");
    }
  }

  /** A paper of body text only. */
  public static Document of(Imprint imprint, Masthead masthead, List<Block> body) {
    return new Document(imprint, masthead, body, null, List.of(), List.of());
  }

  public Document signedBy(Signature signer) {
    return new Document(imprint, masthead, body, signer, annexes, attachments);
  }

  public Document withAnnexes(List<Annex> list) {
    return new Document(imprint, masthead, body, signature, list, attachments);
  }

  public Document withAttachments(List<Attachment> list) {
    return new Document(imprint, masthead, body, signature, annexes, list);
  }
}
