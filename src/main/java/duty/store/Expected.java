package duty.store;

import duty.check.Text;

/** What a field wants, in words. */
final class Expected {
  static final Text LIST = new Text("列表（每项以“- ”开头）", "a list, each item after “- ”");
  static final Text GROUP = new Text("一组字段", "a group of fields");
  static final Text ONE_VALUE = new Text("单个值", "a single value");
  static final Text TEXT = new Text("文字", "some text");
  static final Text NAME = new Text("不带空格的名称", "a name without spaces around it");
  static final Text DATE = new Text("形如 2026-08-14 的日期", "a date such as 2026-08-14");
  static final Text DUE_DAY =
      new Text(
          "形如 03-31 的月日，或形如 day 20 的日子（周期最后一个月的20日）",
          "month and day such as 03-31, or day 20 of the last month of the period");
  static final Text TIME = new Text("形如 09:00 的时间", "a time such as 09:00");
  static final Text MOMENT =
      new Text("形如 2026-08-14 09:30 的日期和时间", "a day and time such as 2026-08-14 09:30");
  static final Text QUARTER = new Text("形如 2026Q3 的季度", "a quarter such as 2026Q3");
  static final Text ALLOWANCE =
      new Text(
          "形如 15 days（工作日为 10 working-days）的天数",
          "a number of days such as 15 days or 10 working-days");
  static final Text FLAG = new Text("英文单词 true 或 false", "true or false");
  static final Text NUMBER = new Text("数字", "a number");
  static final Text WHOLE = new Text("整数", "a whole number");
  static final Text PATH = new Text("attachments/ 下的相对路径", "a relative path below attachments/");
  static final Text DIGEST = new Text("64位十六进制摘要", "a digest of 64 hexadecimal digits");

  static final Text NAMED =
      new Text("若干行“编号: {…}”，编号自定", "lines of an id of your own and a group of fields");

  private Expected() {}

  static Text of(Type type) {
    if (type instanceof Type.Plain plain) {
      return switch (plain) {
        case TEXT -> TEXT;
        case NAME -> NAME;
        case DATE -> DATE;
        case DUE_DAY -> DUE_DAY;
        case TIME -> TIME;
        case MOMENT -> MOMENT;
        case QUARTER -> QUARTER;
        case DIGEST -> DIGEST;
        case ALLOWANCE -> ALLOWANCE;
        case FLAG -> FLAG;
        case ATTACHMENT -> PATH;
      };
    }
    if (type instanceof Type.Amount amount) {
      return amount.whole() ? WHOLE : NUMBER;
    }
    if (type instanceof Type.Listing) {
      return LIST;
    }
    if (type instanceof Type.Named) {
      return NAMED;
    }
    return type instanceof Type.Group ? GROUP : ONE_VALUE;
  }
}
