package duty.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** 赵六 studies for the third quarter, calls no meeting, and has a waiver for it. */
final class StudyLeave {
  private StudyLeave() {}

  static void in(Path records) throws IOException {
    Files.delete(records.resolve("activities/2026/Q3/0806-meeting-quality.yaml"));
    Files.createDirectories(records.resolve("waivers"));
    Files.writeString(
        records.resolve("waivers/leave.yaml"),
        """
        rule: M1
        leader: deputy-quality
        from: 2026-07-01
        to: 2026-09-30
        reason: 脱产学习三个月
        approved-by: director
        document: 台市监〔2026〕31号
        expires: 2026-12-31
        """);
  }
}
