package duty.report;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a PDF says about itself, and what it carries: properties, colour, language, attachments. */
final class PdfMetadata {
  private static final String PRODUCER = "duty, OpenPDF";

  private final Document paper;
  private final List<String> faces;
  private final byte[] id;
  private final PdfString date;

  /**
   * @param faces PostScript names of the fonts that set the paper
   * @param digest of the paper; its first 16 bytes identify the file
   */
  PdfMetadata(Document paper, List<String> faces, byte[] digest) {
    this.paper = paper;
    this.faces = List.copyOf(faces);
    id = Arrays.copyOf(digest, 16);
    var day = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT).format(paper.imprint().asOf());
    date = new PdfString("D:" + day + "000000+08'00'");
  }

  byte[] xmp() {
    return XmpPacket.of(paper, faces, PRODUCER);
  }

  /** Adds everything to a file whose pages are written. */
  void write(PdfWriter writer) throws IOException {
    var info = writer.getInfo();
    info.put(PdfName.TITLE, text(XmpPacket.title(paper)));
    info.put(PdfName.AUTHOR, text(paper.imprint().organisation()));
    info.put(PdfName.SUBJECT, text(paper.imprint().subject()));
    info.put(PdfName.KEYWORDS, text(XmpPacket.keywords(paper, faces)));
    info.put(PdfName.CREATOR, text("duty"));
    info.put(PdfName.PRODUCER, text(PRODUCER));
    info.put(PdfName.CREATIONDATE, date);
    info.put(PdfName.MODDATE, date);
    info.put(PdfName.FILEID, new PdfLiteral(fileId()));
    var catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString("zh-CN"));
    catalog.put(new PdfName("OutputIntents"), outputIntents(writer));
    attach(writer, catalog);
  }

  private static PdfString text(String words) {
    return new PdfString(words, PdfObject.TEXT_UNICODE);
  }

  private String fileId() {
    var hex = HexFormat.of().formatHex(id);
    return "[<" + hex + "><" + hex + ">]";
  }

  private static PdfArray outputIntents(PdfWriter writer) throws IOException {
    var profile = new PdfStream(srgb());
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    var intent = new PdfDictionary(new PdfName("OutputIntent"));
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
    return new PdfArray(intent);
  }

  /** A small ICC profile of sRGB (ICC.1:2010, IEC 61966-2-1), the same with every Java. */
  private static byte[] srgb() throws IOException {
    try (var profile = PdfMetadata.class.getResourceAsStream("srgb.icc")) {
      return Objects.requireNonNull(profile).readAllBytes();
    }
  }

  private void attach(PdfWriter writer, PdfDictionary catalog) throws IOException {
    var files = new PdfArray();
    for (var attachment : paper.attachments()) {
      var parameters = new PdfDictionary();
      parameters.put(PdfName.MODDATE, date);
      var file =
          PdfFileSpecification.fileEmbedded(
              writer,
              null,
              attachment.name(),
              attachment.bytes(),
              attachment.mime(),
              parameters,
              9);
      file.put(PdfName.F, text(attachment.name()));
      file.put(new PdfName("AFRelationship"), new PdfName(attachment.relationship().name));
      // It is listed under its description: OpenPDF has one word for both.
      writer.addFileAttachment(attachment.description(), file);
      files.add(file.getReference());
    }
    if (files.size() > 0) {
      catalog.put(new PdfName("AF"), files);
    }
  }
}
