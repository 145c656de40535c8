package duty.report;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The logical structure of a printed paper, one element a line. */
final class StructureOutline {
  private StructureOutline() {}

  static String of(PDStructureNode node) {
    var text = new StringBuilder();
    add(node, text);
    return text.toString();
  }

  private static void add(PDStructureNode node, StringBuilder text) {
    if (node instanceof PDStructureElement element) {
      text.append(element.getStructureType());
      var attributes = element.getAttributes();
      for (int i = 0; i < attributes.size(); i++) {
        if (attributes.getObject(i) instanceof PDTableAttributeObject table) {
          text.append(table.getScope() == null ? "" : " Scope=" + table.getScope());
          text.append(table.getRowSpan() == 1 ? "" : " RowSpan=" + table.getRowSpan());
          text.append(table.getColSpan() == 1 ? "" : " ColSpan=" + table.getColSpan());
        }
      }
      text.append('\n');
    }
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureNode child) {
        add(child, text);
      }
    }
  }
}
