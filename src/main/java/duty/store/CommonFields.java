package duty.store;

import static duty.store.Type.Plain.NAME;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.group;
import static duty.store.Type.oneOrMore;

import duty.domain.Kind;

/** What several kinds of records hold. */
final class CommonFields {
  static final Type LEADERS = oneOrMore(new Type.Reference(Kind.LEADER));

  /** Who convened or led something: a leader, or a section where the plan binds sections. */
  static final Type CONVENERS = oneOrMore(new Type.Reference(Kind.LEADER, Kind.SECTION));

  static final Type SECTIONS = oneOrMore(new Type.Reference(Kind.SECTION));
  static final Type DUTIES = oneOrMore(new Type.Reference(Kind.DUTY));
  static final Type LEADER_ID = new Type.Reference(Kind.LEADER);
  static final Type SECTION_ID = new Type.Reference(Kind.SECTION);
  static final Type DUTY_ID = new Type.Reference(Kind.DUTY);
  static final Type COUNT = Type.Amount.whole(0, 1_000_000);
  static final Type PERCENT = Type.Amount.decimal(0, 100);
  static final Type MONEY = Type.Amount.decimal(0, 1_000_000_000);

  static final Shape UNIT =
      new Shape()
          .must("name", TEXT, "单位名称")
          .may("representative", NAME, "负责人")
          .may("address", TEXT, "地址");

  /** 补录: why a record was entered long after the event, and who allowed it. */
  private static final Type LATE =
      group(new Shape().must("reason", TEXT, "补录原因").must("approved-by", TEXT, "批准人"));

  /** Ends a record of something that happened on a day. */
  static Shape dated(Shape shape) {
    return noted(shape.may("late", LATE, "补录说明"));
  }

  /** Ends any record. */
  static Shape noted(Shape shape) {
    return shape.may("note", TEXT, "备注");
  }

  private CommonFields() {}
}
