package duty.report;

import org.jspecify.annotations.Nullable;

/** A place in the logical structure of a paper (ISO 32000-1 §14.7); one object, one place. */
final class FlowNode {
  /** Standard structure types. */
  enum Role {
    DOCUMENT("Document"),
    SECT("Sect"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    P("P"),
    L("L"),
    LI("LI"),
    LBODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    FIGURE("Figure"),
    THEAD("THead"),
    TBODY("TBody"),
    TR("TR"),
    TH("TH"),
    TD("TD");

    final String type;

    Role(String type) {
      this.type = type;
    }

    /** H1 is the title of the paper or of an annex, so a heading of level 1 is an H2. */
    static Role heading(int level) {
      return switch (level) {
        case 1 -> H2;
        case 2 -> H3;
        case 3 -> H4;
        default -> H5;
      };
    }
  }

  private final @Nullable FlowNode parent;
  private final Role role;
  private final @Nullable String scope;
  private final @Nullable String alternative;
  private final int rowSpan;
  private final int columnSpan;

  private FlowNode(
      @Nullable FlowNode parent, Role role, @Nullable String scope, int rows, int columns) {
    this(parent, role, scope, null, rows, columns);
  }

  private FlowNode(
      @Nullable FlowNode parent,
      Role role,
      @Nullable String scope,
      @Nullable String alternative,
      int rows,
      int columns) {
    this.parent = parent;
    this.role = role;
    this.scope = scope;
    this.alternative = alternative;
    this.rowSpan = rows;
    this.columnSpan = columns;
  }

  static FlowNode root() {
    return new FlowNode(null, Role.DOCUMENT, null, 1, 1);
  }

  FlowNode child(Role childRole) {
    return new FlowNode(this, childRole, null, 1, 1);
  }

  /** Something drawn, with what it shows in words. */
  FlowNode figure(String words) {
    return new FlowNode(this, Role.FIGURE, null, words, 1, 1);
  }

  /** A head cell. */
  FlowNode head(String headScope, int rows) {
    return new FlowNode(this, Role.TH, headScope, rows, 1);
  }

  FlowNode cell(int rows, int columns) {
    return new FlowNode(this, Role.TD, null, rows, columns);
  }

  @Nullable FlowNode parent() {
    return parent;
  }

  Role role() {
    return role;
  }

  /** {@code Row} or {@code Column} for a head cell. */
  @Nullable String scope() {
    return scope;
  }

  /** What a figure shows, in words. */
  @Nullable String alternative() {
    return alternative;
  }

  int rowSpan() {
    return rowSpan;
  }

  int columnSpan() {
    return columnSpan;
  }
}
