package duty.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 版记 in type: copies, then who printed it and when, one character in from either edge. */
final class ColophonForm implements Drawing {
  private static final double INDENT = PageSetting.FOLIO_SIZE;
  private static final double PITCH = 1.6 * PageSetting.FOLIO_SIZE;

  private final Setting setting;
  private final double width;
  private final FlowNode copiesNode;
  private final FlowNode issueNode;
  private final @Nullable Line label;
  private final List<Line> copies;
  private final List<Line> issuer;
  private final Line date;

  ColophonForm(Colophon colophon, FlowNode section, Setting setting, double width) {
    this.setting = setting;
    this.width = width;
    copiesNode = section.child(FlowNode.Role.P);
    issueNode = section.child(FlowNode.Role.P);
    date = setting.line(dateText(colophon));
    double room = width - 3 * INDENT - date.width();
    issuer = setting.lines(colophon.issuer(), room, room, 0);
    label = colophon.copies() == null ? null : setting.line("抄送：");
    copies = label == null ? List.of() : copies(colophon.copies() + "。", label);
  }

  private List<Line> copies(String text, Line lead) {
    double room = width - 2 * INDENT - lead.width();
    return setting.lines(text, room, room, 0);
  }

  private static String dateText(Colophon colophon) {
    return Signature.dateText(colophon.issued()) + "印发";
  }

  @Override
  public double height() {
    return (copies.size() + issuer.size()) * PITCH;
  }

  @Override
  public String words() {
    var all = new ArrayList<>(copies);
    all.addAll(issuer);
    all.add(date);
    var words = new StringBuilder();
    all.forEach(line -> words.append(line.text()).append('\n'));
    return words.toString();
  }

  @Override
  public void print(Sheet sheet, double top) {
    double y = top;
    if (label != null) {
      sheet.words(copiesNode, label, setting, INDENT, text(y));
      for (var line : copies) {
        sheet.words(copiesNode, line, setting, INDENT + label.width(), text(y));
        y += PITCH;
      }
    }
    double between = y;
    double dateX = width - INDENT - date.width();
    for (var line : issuer) {
      sheet.words(issueNode, line, setting, INDENT, text(y));
      y += PITCH;
    }
    sheet.words(issueNode, date, setting, dateX, text(between));
    sheet.beginArtifact("Layout", null);
    sheet.rule(0, top, width, top, PageSetting.HEAVY_RULE);
    if (between > top) {
      sheet.rule(0, between, width, between, PageSetting.LIGHT_RULE);
    }
    sheet.rule(0, y, width, y, PageSetting.HEAVY_RULE);
    sheet.endArtifact();
  }

  /** Upper edge of the type of a line that begins at a place. */
  private static double text(double top) {
    return top + (PITCH - PageSetting.FOLIO_SIZE) / 2;
  }
}
