package duty.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official paper as plain values, in the order in which GB/T 9704-2012 prints it.
 *
 * @param orientation of the pages of the body; each annex has its own
 * @param signature {@code null} for a paper that nobody signs
 * @param colophon {@code null} for a paper without 版记
 * @param attachments embedded files, not printed
 */
public record Document(
    Imprint imprint,
    Masthead masthead,
    Orientation orientation,
    List<Block> body,
    @Nullable Signature signature,
    List<Annex> annexes,
    @Nullable Colophon colophon,
    List<Attachment> attachments) {

  public Document {
    body = List.copyOf(body);
    annexes = List.copyOf(annexes);
    attachments = List.copyOf(attachments);
    if (attachments.stream().map(Attachment::name).distinct().count() < attachments.size()) {
      throw new IllegalArgumentException("two attachments have the same name");
    }
  }

  /** A paper of body text only, upright. */
  public static Document of(Imprint imprint, Masthead masthead, List<Block> body) {
    return new Document(
        imprint, masthead, Orientation.PORTRAIT, body, null, List.of(), null, List.of());
  }

  /** With the pages of its body lying on their side, for wide tables. */
  public Document sideways() {
    return new Document(
        imprint, masthead, Orientation.LANDSCAPE, body, signature, annexes, colophon, attachments);
  }

  public Document signedBy(Signature signer) {
    return new Document(
        imprint, masthead, orientation, body, signer, annexes, colophon, attachments);
  }

  /** As it is issued, no draft any more: with its number, whoever signed it, and its date. */
  public Document issued(String number, String signer, LocalDate date) {
    return new Document(
        imprint,
        new Masthead(new NumberLine(number, signer), masthead.title(), null, masthead.addressee()),
        orientation,
        body,
        signature == null ? null : new Signature(signature.organisation(), date),
        annexes,
        colophon == null ? null : new Colophon(colophon.copies(), colophon.issuer(), date),
        attachments);
  }

  public Document withAnnexes(List<Annex> list) {
    return new Document(
        imprint, masthead, orientation, body, signature, list, colophon, attachments);
  }

  public Document withColophon(Colophon foot) {
    return new Document(
        imprint, masthead, orientation, body, signature, annexes, foot, attachments);
  }

  public Document withAttachments(List<Attachment> list) {
    return new Document(imprint, masthead, orientation, body, signature, annexes, colophon, list);
  }

  /** Every table of the body and of the annexes, for spreadsheets. */
  public List<Table> tables() {
    var tables = new ArrayList<Table>();
    body.forEach(block -> tables.addAll(block.tables()));
    annexes.forEach(annex -> annex.body().forEach(block -> tables.addAll(block.tables())));
    return tables;
  }
}
