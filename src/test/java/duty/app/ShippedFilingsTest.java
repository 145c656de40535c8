package duty.app;

import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.domain.FilingAnswer;
import duty.domain.JudgingDay;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.git.MadeRepository;
import duty.store.RecordSource;
import duty.store.RecordStore;
import duty.store.WrittenRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The filings of {@code records/} are what {@code duty file}, {@code duty receipt} and {@code duty
 * return} write, day by day, in a repository that holds the records as they were. After a change of
 * a paper, of the plan's form or of the records, raise the version in {@code pom.xml} where it was
 * released, and {@code mvn test -Dtest=ShippedFilingsTest -Dfilings.write=true} makes them anew.
 */
class ShippedFilingsTest {
  private static final boolean WRITE = Boolean.getBoolean("filings.write");
  private static final Path RECORDS = Path.of("records");
  private static final List<String> FOLDERS = List.of("filings/2026", "attachments/2026/filings");
  private static final String JOINT = "activities/2026/Q2/0611-inspection-joint.yaml";

  @TempDir private Path folder;

  @Test
  void the_shipped_filings_are_what_the_program_files_and_are_told_for_what_they_are()
      throws IOException {
    if (WRITE) {
      Path made = new Office(Files.createDirectory(folder.resolve("made"))).year();
      for (String part : FOLDERS) {
        for (String file : files(RECORDS, part).keySet()) {
          Files.delete(RECORDS.resolve(file));
        }
        CopiedFolder.of(made.resolve(part), RECORDS.resolve(part));
      }
    }
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Path again = new Office(Files.createDirectory(folder.resolve("again"))).year();
      for (String part : FOLDERS) {
        Map<String, byte[]> shipped = files(RECORDS, part);
        Map<String, byte[]> made = files(again, part);
        assertThat(made.keySet()).isEqualTo(shipped.keySet());
        made.forEach((file, bytes) -> assertThat(shipped.get(file)).as(file).isEqualTo(bytes));
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertThat(outcome("2026q1")).isEqualTo(Verification.Outcome.VERIFIED);
    assertThat(outcome("2026q2-2")).isEqualTo(Verification.Outcome.VERIFIED);
    assertThat(outcome("2026q2")).isEqualTo(Verification.Outcome.SUPERSEDED);
  }

  private static Verification.Outcome outcome(String name) throws IOException {
    Path paper = RECORDS.resolve("attachments/2026/filings/" + name + ".pdf");
    return VerifyPaper.run(paper, RECORDS, version()).outcome();
  }

  private static Map<String, byte[]> files(Path root, String part) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.exists(root.resolve(part))) {
      try (Stream<Path> all = Files.list(root.resolve(part))) {
        for (Path file : all.toList()) {
          files.put(part + "/" + file.getFileName(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  /** Of the program, as {@code pom.xml} says it. */
  private static String version() throws IOException {
    Matcher version =
        Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  /** Keeps the records of 2026 in a repository, and files from it. */
  private static final class Office {
    private final Path root;
    private final Path folder;

    Office(Path folder) {
      this.folder = folder;
      this.root = folder.resolve("records");
    }

    Path year() throws IOException {
      try (MadeRepository repository = MadeRepository.in(folder)) {
        Period first = Period.of(new Quarter(2026, 1));
        Period second = Period.of(new Quarter(2026, 2));
        stand("2026-04-08", false);
        commit(repository, "2026-04-08", "第一季度的记录");
        file(first, "2026-04-08", 9, null);
        answer(first, receipt("2026-04-08", 31));
        commit(repository, "2026-04-09", "报送第一季度报告");

        stand("2026-07-07", true);
        commit(repository, "2026-07-07", "第二季度的记录");
        file(second, "2026-07-07", 17, null);
        answer(second, receipt("2026-07-07", 58));
        answer(
            second, new FilingAnswer.Return(LocalDate.parse("2026-07-08"), "联合检查单位的名称与通报不一致，退回核对"));
        commit(repository, "2026-07-08", "报送第二季度报告，被退回");

        stand("2026-07-10", false);
        commit(repository, "2026-07-10", "更正联合检查单位的名称");
        file(second, "2026-07-10", 18, new FileReport.Correction("更正联合检查单位的名称", true, "张三"));
        answer(second, receipt("2026-07-10", 60));
        commit(repository, "2026-07-11", "报送更正后的第二季度报告");
      }
      return root;
    }

    /**
     * Writes the records as they stood at the end of a day.
     *
     * @param wrong whether a unit's name is still the wrong one
     */
    private void stand(String day, boolean wrong) throws IOException {
      LocalDate date = LocalDate.parse(day);
      RecordSource source = RecordSource.of(RECORDS);
      Ledger ledger = RecordStore.read(source, JudgingDay.past(date));
      for (String file : WrittenRecord.files(source)) {
        boolean there = file.equals("duty.yaml") || ledger.at(file).isPresent();
        if (there && !file.startsWith(Kind.FILING.folder() + "/")) {
          byte[] bytes = Files.readAllBytes(RECORDS.resolve(file));
          write(file, WrittenRecord.standing(file, bytes, date).orElseThrow());
        }
      }
      try (Stream<Path> attachments = Files.walk(RECORDS.resolve("attachments"))) {
        for (Path one : attachments.filter(Files::isRegularFile).toList()) {
          String file = RECORDS.relativize(one).toString().replace('\\', '/');
          if (!file.startsWith(FOLDERS.get(1))) {
            write(file, Files.readAllBytes(one));
          }
        }
      }
      if (wrong) {
        Path joint = root.resolve(JOINT);
        String text = Files.readString(joint);
        String slip = text.replace("\"name\": \"运河某气体充装站\"", "\"name\": \"运河某气体充装公司\"");
        assertThat(slip).isNotEqualTo(text);
        Files.writeString(joint, slip);
      }
    }

    private void write(String file, byte[] bytes) throws IOException {
      Path target = root.resolve(file);
      Files.createDirectories(target.getParent());
      Files.write(target, bytes);
    }

    private void commit(MadeRepository repository, String day, String message) throws IOException {
      Files.deleteIfExists(root.resolve(".duty.lock"));
      repository.putAll("records").commit(day, message);
    }

    private void file(
        Period period, String day, int number, FileReport.@Nullable Correction correction)
        throws IOException {
      LocalDate date = LocalDate.parse(day);
      FilingPlan plan =
          FileReport.plan(
              root,
              new FileReport.Request(
                  period,
                  JudgingDay.of(date),
                  date,
                  "台市监报〔2026〕" + number + "号",
                  null,
                  "孔维",
                  correction,
                  false,
                  version()));
      assertThat(plan).as(() -> told(plan)).isInstanceOf(FilingPlan.Planned.class);
      assertThat(InTurn.write(root, ((FilingPlan.Planned) plan)::apply)).isEmpty();
    }

    private static String told(FilingPlan plan) {
      List<String> told = new ArrayList<>();
      if (plan instanceof FilingPlan.Refused refused) {
        refused.refusals().forEach(one -> told.add(one.reason().in(duty.check.Lang.ZH)));
      } else if (plan instanceof FilingPlan.Unsound unsound) {
        unsound
            .verdict()
            .unsound()
            .forEach(
                one ->
                    told.add(
                        one.finding().place().file()
                            + " "
                            + one.finding().message().in(duty.check.Lang.ZH)));
      }
      return String.join("\n", told);
    }

    private static FilingAnswer receipt(String day, int number) {
      return new FilingAnswer.Receipt(LocalDate.parse(day), "孙悦", "安办收〔2026〕" + number + "号", null);
    }

    private void answer(Period period, FilingAnswer answer) throws IOException {
      AnswerPlan plan =
          RegisterAnswer.plan(
              root, JudgingDay.of(answer.date()), new FilingChoice(null, period), answer, null);
      PlannedEdit edit = ((AnswerPlan.Planned) plan).edit();
      assertThat(InTurn.write(root, edit::apply)).isEmpty();
    }
  }
}
