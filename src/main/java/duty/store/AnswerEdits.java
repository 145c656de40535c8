package duty.store;

import duty.domain.FilingAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits of a filing's text that add what the committee office did with it. */
public final class AnswerEdits {
  /** A long list, which the answer stands before. */
  private static final String LIST = "records";

  private AnswerEdits() {}

  /** The field that holds an answer, as it is best written. */
  public static String field(FilingAnswer answer) {
    if (answer instanceof FilingAnswer.Receipt receipt) {
      return "receipt: {date: "
          + receipt.date()
          + more("by", receipt.by())
          + more("number", receipt.number())
          + scan(receipt.scan())
          + "}";
    }
    FilingAnswer.Return returned = (FilingAnswer.Return) answer;
    return "returned: {date: " + returned.date() + more("reason", returned.reason()) + "}";
  }

  private static String scan(FilingAnswer.@Nullable Scan scan) {
    return scan == null
        ? ""
        : ", scan: {file: " + WrittenScalar.of(scan.file(), 0) + ", sha256: " + scan.sha256() + "}";
  }

  private static String more(String field, @Nullable String text) {
    return text == null ? "" : ", " + field + ": " + WrittenScalar.of(text, 0);
  }

  /**
   * The one edit.
   *
   * @throws WrittenRow.Unwritable where the file is written in a way that cannot be followed
   */
  static List<Edit> answer(SourceText source, Node.Mapping root, FilingAnswer answer) {
    RowText text = new RowText(source);
    String field = field(answer);
    Node.Member before = null;
    for (Node.Member member : root.members().values()) {
      boolean list = text.raw(member.key()).equals(LIST);
      if (before != null && list) {
        break;
      }
      before = member;
    }
    if (before == null) {
      throw new WrittenRow.Unwritable();
    }
    int end = Math.max(before.key().end(), before.value().end());
    return List.of(
        text.isFlow(root)
            ? Edit.insert(end, ", " + field)
            : text.line(end, " ".repeat(text.column(before.key())) + field));
  }
}
