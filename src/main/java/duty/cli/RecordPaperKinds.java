package duty.cli;

import duty.app.AgreementOrder;
import duty.app.BulletinOrder;
import duty.app.MinutesOrder;
import duty.check.Text;
import java.util.List;

/** The papers that are made from one record. */
final class RecordPaperKinds {
  private static final Text RECORD = new Text("记录", "RECORD");

  private RecordPaperKinds() {}

  static Command agreement() {
    Option which =
        Option.argument(
                RECORD,
                new Text(
                    "责任书的编号或文件，如 equipment-yunhe", "an agreement's id or file, as equipment-yunhe"))
            .must();
    Option output = PaperOptions.output();
    return new PaperCommand(
        new Manual(
            "report agreement",
            new Text("生成待签字的年度目标责任书", "Makes the annual agreement as a form to sign"),
            ofRecord(which, output),
            List.of(
                new Manual.Example(
                    "duty report agreement equipment-yunhe",
                    new Text("没有签的留出签字处", "what is not signed yet is left blank"))),
            PaperKinds.UNSOUND,
            new Text(
                "打印，双方签字，扫描后登记到责任书的 scan",
                "print it, have it signed, and register the scan in the agreement")),
        output,
        new Text("目标责任书", "the agreement"),
        call ->
            new AgreementOrder(
                call.required(
                    which,
                    new Text(
                        "写明责任书，如 duty report agreement equipment-yunhe",
                        "name the agreement, as in duty report agreement equipment-yunhe"))));
  }

  static Command minutes() {
    Option which =
        Option.argument(
                RECORD,
                new Text(
                    "会议的编号、文件或名称，如 0722-meeting-equipment",
                    "a meeting's id, file or name, as 0722-meeting-equipment"))
            .must();
    Option output = PaperOptions.output();
    return new PaperCommand(
        new Manual(
            "report minutes",
            new Text("由会议记录生成会议纪要", "Makes the minutes of a meeting from its record"),
            ofRecord(which, output),
            List.of(
                new Manual.Example(
                    "duty report minutes 0722-meeting-equipment",
                    new Text("没有编号、印发日期的留空", "number and date are left blank until registered"))),
            PaperKinds.UNSOUND,
            new Text(
                "打开核对，印发后登记 minutes 的 number 和 issued",
                "read it, issue it, and register number and issued in the meeting's minutes")),
        output,
        new Text("会议纪要", "the minutes"),
        call ->
            new MinutesOrder(
                call.required(
                    which,
                    new Text(
                        "写明会议，如 duty report minutes 0722-meeting-equipment",
                        "name the meeting, as in duty report minutes 0722-meeting-equipment"))));
  }

  static Command bulletin() {
    Option which =
        Option.argument(
                RECORD,
                new Text(
                    "带队检查的编号、文件或名称，如 0819-inspection-equipment",
                    "an inspection's id, file or name, as 0819-inspection-equipment"))
            .must();
    Option output = PaperOptions.output();
    return new PaperCommand(
        new Manual(
            "report bulletin",
            new Text("由检查记录生成信息或通报", "Makes the bulletin of an inspection from its record"),
            ofRecord(which, output),
            List.of(
                new Manual.Example(
                    "duty report bulletin 0819-inspection-equipment",
                    new Text("送安委会办公室存档", "for the committee office"))),
            PaperKinds.UNSOUND,
            new Text(
                "打开核对，报送后登记 bulletin 的 number、date 和 sent",
                "read it, send it, and register number, date and sent in the inspection's bulletin")),
        output,
        new Text("检查信息（通报）", "the bulletin"),
        call ->
            new BulletinOrder(
                call.required(
                    which,
                    new Text(
                        "写明检查，如 duty report bulletin 0819-inspection-equipment",
                        "name the inspection, as in duty report bulletin 0819-inspection-equipment"))));
  }

  private static List<Option> ofRecord(Option which, Option output) {
    return List.of(
        which,
        RecordsRoot.ARGUMENT,
        JudgingOptions.AS_ISSUED,
        output,
        PaperOptions.FORMAT.option(),
        PaperOptions.FORCE);
  }
}
