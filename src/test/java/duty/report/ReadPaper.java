package duty.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a printed paper as programs get it: by its logical structure, as a screen reader asks
 * for it, and in the order in which it is printed, as a search takes it. Without blanks, and
 * without what is no text (page numbers, repeated heads); of a figure its words.
 */
final class ReadPaper {
  private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
  private final StringBuilder printed = new StringBuilder();
  private final StringBuilder structured = new StringBuilder();
  private final StringBuilder drawn = new StringBuilder();

  private ReadPaper() {}

  static ReadPaper of(PDDocument pdf) throws IOException {
    var paper = new ReadPaper();
    for (var page : pdf.getPages()) {
      paper.read(page);
    }
    paper.add(pdf.getDocumentCatalog().getStructureTreeRoot(), null, false);
    return paper;
  }

  /** By the logical structure. */
  String structured() {
    return plain(structured);
  }

  /** By the logical structure, with a figure's own text instead of its words. */
  String structuredAsPrinted() {
    return plain(drawn);
  }

  /** In the order of printing; a figure's own text stands in it, not its words. */
  String printed() {
    return plain(printed);
  }

  private static String plain(CharSequence text) {
    return text.toString().replaceAll("[\\s　]", "");
  }

  private void read(PDPage page) throws IOException {
    var extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    var texts = new HashMap<Integer, String>();
    for (var content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        var text = new StringBuilder();
        add(content, text);
        texts.put(content.getMCID(), text.toString());
        printed.append(text);
      }
    }
    marked.put(page.getCOSObject(), texts);
  }

  private static void add(PDMarkedContent content, StringBuilder text) {
    for (var one : content.getContents()) {
      if (one instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      } else if (one instanceof PDMarkedContent inner) {
        add(inner, text);
      }
    }
  }

  private void add(PDStructureNode node, PDPage above, boolean inFigure) {
    var page = above;
    boolean figure = inFigure;
    if (node instanceof PDStructureElement element) {
      page = element.getPage() == null ? above : element.getPage();
      if ("Figure".equals(element.getStructureType())) {
        structured.append(element.getAlternateDescription());
        figure = true;
      }
    }
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureNode child) {
        add(child, page, figure);
      } else if (kid instanceof Integer number) {
        say(text(page, number), figure);
      } else if (kid instanceof PDMarkedContentReference reference) {
        var own = reference.getPage() == null ? page : reference.getPage();
        say(text(own, reference.getMCID()), figure);
      }
    }
  }

  private void say(String words, boolean figure) {
    drawn.append(words);
    if (!figure) {
      structured.append(words);
    }
  }

  private String text(PDPage page, int number) {
    var text = page == null ? null : marked.get(page.getCOSObject()).get(number);
    if (text == null) {
      throw new AssertionError("no marked content " + number);
    }
    return text;
  }
}
