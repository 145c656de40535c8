package duty.app;

import duty.check.Text;

/** Why a planned edit is not written. */
final class AssignRefusals {
  private static final Text CHANGED =
      new Text("{file} 在此期间已被改动，未写入", "{file} was changed meanwhile; nothing was written");
  private static final Text UNWRITABLE =
      new Text(
          "{file} 的写法特殊，不能保证只改动这一处，未作改动",
          "{file} is written in a way in which nothing else could be kept as it is; nothing was changed");
  private static final Text AGAIN =
      new Text("看过新的内容后重新运行", "look at what it holds now and run this again");
  private static final Text BY_HAND =
      new Text(
          "请手工填写：上一条分工的 to 写 {to}，其后新增 from 为 {from} 的一条",
          "do it by hand: give the assignment before to: {to}, and add one with from: {from} behind it");

  private AssignRefusals() {}

  static Refusal changed(String file) {
    return new Refusal(CHANGED.with("file", file), AGAIN.with());
  }

  static Refusal unwritable(String file, java.time.LocalDate from) {
    return new Refusal(
        UNWRITABLE.with("file", file), BY_HAND.with("from", from, "to", from.minusDays(1)));
  }
}
