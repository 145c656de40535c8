package duty.report;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.IdentityHashMap;

/**
 * Writes {@link FlowNode}s as structure elements, in the order in which they are first asked for.
 */
final class StructureTree {
  private final PdfStructureTreeRoot root;
  private final IdentityHashMap<FlowNode, PdfStructureElement> elements = new IdentityHashMap<>();

  StructureTree(PdfStructureTreeRoot root) {
    this.root = root;
  }

  PdfStructureElement element(FlowNode node) {
    var known = elements.get(node);
    if (known != null) {
      return known;
    }
    var type = new PdfName(node.role().type);
    var parent = node.parent();
    var element =
        parent == null
            ? new PdfStructureElement(root, type)
            : new PdfStructureElement(element(parent), type);
    addTableAttributes(node, element);
    if (node.alternative() != null) {
      element.put(PdfName.ALT, new PdfString(node.alternative(), PdfObject.TEXT_UNICODE));
    }
    elements.put(node, element);
    return element;
  }

  /**
   * A figure with its place.
   *
   * @param box left, lower, right and upper edge on the sheet
   */
  PdfStructureElement figure(FlowNode node, float[] box) {
    var element = element(node);
    var attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Layout"));
    attributes.put(new PdfName("Placement"), new PdfName("Block"));
    attributes.put(PdfName.BBOX, new PdfArray(box));
    element.put(PdfName.A, new PdfArray(attributes));
    return element;
  }

  private static void addTableAttributes(FlowNode node, PdfStructureElement element) {
    var attributes = new PdfDictionary();
    if (node.scope() != null) {
      attributes.put(new PdfName("Scope"), new PdfName(node.scope()));
    }
    if (node.rowSpan() > 1) {
      attributes.put(new PdfName("RowSpan"), new PdfNumber(node.rowSpan()));
    }
    if (node.columnSpan() > 1) {
      attributes.put(new PdfName("ColSpan"), new PdfNumber(node.columnSpan()));
    }
    if (attributes.size() > 0) {
      attributes.put(PdfName.O, new PdfName("Table"));
      element.put(PdfName.A, new PdfArray(attributes));
    }
  }
}
