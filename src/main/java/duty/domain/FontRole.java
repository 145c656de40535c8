package duty.domain;

/**
 * What official papers set in a face of its own (GB/T 9704-2012 §7): titles, first headings and
 * heads of tables, second headings and the signer, everything else, page numbers.
 */
public enum FontRole {
  XIAOBIAOSONG("title", "小标宋体"),
  HEITI("hei", "黑体"),
  KAITI("kai", "楷体"),
  FANGSONG("fangsong", "仿宋体"),
  SONGTI("song", "宋体");

  private final String field;
  private final String face;

  FontRole(String field, String face) {
    this.field = field;
    this.face = face;
  }

  /** Its name in {@code duty.yaml}. */
  public String field() {
    return field;
  }

  /** The face that the standard asks for. */
  public String face() {
    return face;
  }
}
