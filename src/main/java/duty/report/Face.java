package duty.report;

/** The faces that GB/T 9704-2012 prescribes; a {@link TypeCase} says which file sets each. */
public enum Face {
  /** 小标宋体: titles. */
  XIAOBIAOSONG,
  /** 黑体: first headings, 附件 marks, heads of tables. */
  HEITI,
  /** 楷体: second headings, the signer's name. */
  KAITI,
  /** 仿宋体: everything else. */
  FANGSONG,
  /** 宋体: page numbers. */
  SONGTI
}
