package duty.store;

import duty.domain.Kind;

/** How a field is written, in a few words for editors and the manual. */
final class Form {
  private Form() {}

  static String of(Type type) {
    if (type instanceof Type.Listing listing) {
      return "列表 list" + (listing.orAlone() ? "，或单个 or one" : "") + "：" + of(listing.item());
    }
    if (type instanceof Type.Named) {
      return "编号（自定）: 一组字段 ids of your own, each with fields";
    }
    if (type instanceof Type.Group) {
      return "一组字段 fields";
    }
    if (type instanceof Type.Reference reference) {
      Kind other = reference.other();
      return reference.kind().chinese() + (other == null ? "" : "或" + other.chinese()) + "编号 id";
    }
    if (type instanceof Type.Choice choice) {
      return "`" + String.join("` `", choice.words()) + "`";
    }
    if (type instanceof Type.Amount amount) {
      return (amount.whole() ? "整数 " : "数 ") + amount.min() + "–" + amount.max();
    }
    return switch ((Type.Plain) type) {
      case TEXT -> "文字 text";
      case NAME -> "名称 name";
      case DATE -> "日期 2026-08-14";
      case DUE_DAY -> "月日 03-31，或 or day 20";
      case TIME -> "时间 09:00";
      case MOMENT -> "日期时间 2026-08-14 09:30";
      case QUARTER -> "季度 2026Q3";
      case DIGEST -> "SHA-256 摘要 digest";
      case ALLOWANCE -> "天数 15 days，工作日 10 working-days";
      case FLAG -> "`true` `false`";
      case ATTACHMENT -> "`attachments/…`，或 or `{file, sha256}`";
    };
  }
}
