package duty.app;

import static duty.app.Verification.Outcome.REFUTED;
import static duty.app.Verification.Outcome.SUPERSEDED;
import static duty.app.Verification.Outcome.UNPROVEN;
import static duty.app.Verification.Outcome.VERIFIED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.app.changes.RecordChange;
import duty.check.Lang;
import duty.domain.JudgingDay;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.git.MadeRepository;
import duty.report.MissingGlyphsException;
import duty.report.PaperSeal;
import duty.store.Attachments;
import duty.store.RecordBundle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is filed, and then looked at again. */
class FilingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
  private static final Period Q3 = Period.of(new Quarter(2026, 3));
  private static final String RECORD = "filings/2026/2026q3.yaml";
  private static final String PAPER = "attachments/2026/filings/2026q3.pdf";
  private static final String HAZARD = "hazards/2026/2026-008.yaml";
  private static final String MEETING = "activities/2026/Q3/0722-meeting-equipment.yaml";

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void a_copy_of_the_records() throws IOException {
    root = folder.resolve("records");
    copy(Path.of("records"), root);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static FileReport.Request request(LocalDate asOf, String amend, boolean uncommitted) {
    return FilingRequests.of(Q3, asOf, DAY, FilingRequests.amended(amend), uncommitted);
  }

  private FilingPlan plan(LocalDate asOf, String amend) {
    try {
      return FileReport.plan(root, request(asOf, amend, false));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private FilingPlan.Planned planned() {
    return (FilingPlan.Planned) plan(DAY, null);
  }

  private Path file() throws IOException {
    assertThat(InTurn.write(root, planned()::apply)).isEmpty();
    return root.resolve(PAPER);
  }

  private static List<String> reasons(FilingPlan plan) {
    return ((FilingPlan.Refused) plan)
        .refusals().stream().map(one -> one.reason().in(Lang.ZH)).toList();
  }

  private static Verification verify(Path file, Path root) throws IOException {
    return VerifyPaper.run(file, root, FilingRequests.PROGRAM);
  }

  private void change(String file, UnaryOperator<String> edit) throws IOException {
    String before = Files.readString(root.resolve(file));
    String after = edit.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(root.resolve(file), after);
  }

  private List<String> changes(Path paper) throws IOException {
    return Objects.requireNonNull(verify(paper, root).ledger()).changes().stream()
        .map(FilingTest::brief)
        .toList();
  }

  private static String brief(RecordChange change) {
    return change.act() + " " + change.file() + " " + change.told().get(0).in(Lang.ZH);
  }

  private List<String> findings(LocalDate asOf) {
    return Validate.run(root, JudgingDay.of(asOf), null).diagnostics().stream()
        .filter(one -> one.finding().rule().id().matches("[FS]\\d|R[123]"))
        .map(one -> one.finding().rule().id() + " " + one.excerpt().span().file())
        .toList();
  }

  @Test
  void a_filed_report_is_in_order_and_verifies_with_and_without_the_records() throws IOException {
    Path paper = file();
    assertThat(findings(DAY)).isEmpty();
    assertThat(verify(paper, root).outcome()).isEqualTo(VERIFIED);
    Path elsewhere = Files.copy(paper, folder.resolve("elsewhere.pdf"));
    Verification alone = verify(elsewhere, null);
    assertThat(alone.outcome()).isEqualTo(VERIFIED);
    assertThat(alone.remake()).isEqualTo(Verification.Remake.SAME);
    assertThat(Objects.requireNonNull(alone.paper()).period()).isEqualTo(Q3);
  }

  /** What it carries is less than all: no record of another quarter that it does not speak of. */
  @Test
  void a_report_carries_no_more_than_it_rests_on() throws IOException {
    Path paper = file();
    String carried =
        new String(
            duty.report.CarriedFile.json(Files.readAllBytes(paper), 1 << 24).orElseThrow(), UTF_8);
    assertThat(carried)
        .contains(MEETING, HAZARD, "duty.yaml", "leaders/director.yaml", "accidents/2026/")
        .doesNotContain("assessments/", "#");
  }

  @Test
  void nothing_is_written_before_it_is_applied() throws IOException {
    planned();
    assertThat(root.resolve(RECORD)).doesNotExist();
    assertThat(root.resolve(PAPER)).doesNotExist();
  }

  @Test
  void what_stands_against_a_filing_is_told() throws IOException {
    assertThat(reasons(plan(LocalDate.of(2026, 9, 30), null)))
        .first()
        .isEqualTo("2026年第三季度到 2026-09-30 才结束");
    assertThat(reasons(plan(DAY, "补报"))).containsExactly("2026年第三季度履职情况报告还没有报送，无从更正");
    file();
    assertThat(reasons(plan(DAY, null)))
        .containsExactly("2026年第三季度履职情况报告已于 2026-10-08 报送（" + RECORD + "）");
    FileReport.Request early =
        new FileReport.Request(
            Period.of(new Quarter(2025, 3)),
            JudgingDay.of(DAY),
            DAY.minusDays(1),
            null,
            null,
            null,
            null,
            false,
            FilingRequests.PROGRAM);
    assertThat(reasons(FileReport.plan(root, early)))
        .containsExactly(
            "2025年第三季度早于台账启用日期 2026-01-01，没有可报的内容", "报送日期 2026-10-07 早于报告截止日期 2026-10-08", "没有写文号");
  }

  @Test
  void unsound_records_and_characters_without_a_glyph_give_no_filing() throws IOException {
    change(HAZARD, text -> text.replaceFirst("(?m)^description: .*", "description: 𠮷某"));
    assertThat(plan(DAY, null)).isInstanceOf(FilingPlan.Unprintable.class);
    change(HAZARD, text -> text.replaceFirst("(?m)^duty: .*", "duty: nonsense"));
    assertThat(plan(DAY, null)).isInstanceOf(FilingPlan.Unsound.class);
  }

  @Test
  void an_amendment_is_the_next_version_and_both_papers_verify() throws IOException {
    Path first = file();
    change(MEETING, text -> text.replaceFirst("(?m)^location: .*", "location: 四楼会议室"));
    assertThat(findings(DAY)).containsExactly("F2 " + MEETING);
    assertThat(InTurn.write(root, ((FilingPlan.Planned) plan(DAY, "更正会议地点"))::apply)).isEmpty();
    assertThat(findings(DAY)).isEmpty();
    assertThat(Files.readString(root.resolve("filings/2026/2026q3-2.yaml")))
        .contains("version: 2\namends: 2026q3\nreason: 更正会议地点\napproved-by: 张三\n");
    Path second = root.resolve("attachments/2026/filings/2026q3-2.pdf");
    assertThat(verify(second, root).outcome()).isEqualTo(VERIFIED);
    Verification old = verify(first, root);
    assertThat(old.whole()).isEqualTo(Verification.Whole.YES);
    assertThat(old.outcome()).isEqualTo(SUPERSEDED);
    Path forged = forged(first);
    assertThat(verify(forged, root).outcome()).isEqualTo(REFUTED);
    assertThat(Objects.requireNonNull(Objects.requireNonNull(old.ledger()).later()).id())
        .isEqualTo("2026q3-2");
    assertThat(changes(first)).containsExactly("CHANGED " + MEETING + " 地点：三楼会议室 → 四楼会议室");
  }

  @Test
  void whatever_became_of_the_records_is_told_by_name_and_what_came_later_is_not()
      throws IOException {
    Path paper = file();
    change(HAZARD, text -> "# 说明\n" + text.replace("\n", "\r\n"));
    change(HAZARD, text -> text.strip() + "\r\n  - {date: 2026-10-20, by: 孔维, progress: 继续施工}\r\n");
    assertThat(changes(paper)).isEmpty();
    change(HAZARD, text -> text.replaceFirst("\ndescription: [^\r]*", "\ndescription: 别的"));
    assertThat(changes(paper))
        .singleElement()
        .asString()
        .startsWith("CHANGED " + HAZARD + " 隐患描述：");

    Path meeting = root.resolve(MEETING);
    Path renamed = meeting.resolveSibling("0722-meeting.yaml");
    Files.move(meeting, renamed);
    Files.writeString(
        root.resolve("activities/2026/Q3/0929-training.yaml"),
        "kind: training\ndate: 2026-09-29\nsubject: 补录的培训\n");
    Files.delete(root.resolve("activities/2026/Q3/0701-campaign-forklifts.yaml"));
    Files.writeString(root.resolve("attachments/2026/Q3/0813-minutes.pdf"), "换过的");
    assertThat(changes(paper))
        .hasSize(5)
        .anyMatch(one -> one.startsWith("REMOVED activities/2026/Q3/0701-campaign-forklifts.yaml"))
        .anyMatch(one -> one.startsWith("RENAMED activities/2026/Q3/0722-meeting.yaml 由 "))
        .anyMatch(one -> one.startsWith("ADDED activities/2026/Q3/0929-training.yaml"))
        .anyMatch(one -> one.contains("附件 attachments/2026/Q3/0813-minutes.pdf 与报送时不同"));
    assertThat(findings(LocalDate.of(2026, 10, 21)))
        .contains(
            "F2 " + HAZARD,
            "F2 activities/2026/Q3/0929-training.yaml",
            "F2 activities/2026/Q3/0722-meeting.yaml",
            "F2 " + RECORD);
  }

  @Test
  void a_paper_that_was_moved_or_replaced_is_not_the_registered_one() throws IOException {
    Path paper = file();
    byte[] filed = Files.readAllBytes(paper);
    Path moved = Files.move(paper, folder.resolve("moved.pdf"));
    assertThat(findings(DAY)).containsExactly("R3 " + RECORD);
    assertThat(verify(moved, root).outcome()).isEqualTo(VERIFIED);
    Files.writeString(paper, "%PDF-1.7 别的");
    assertThat(findings(DAY)).containsExactly("R3 " + RECORD);
    Verification replaced = verify(paper, root);
    assertThat(replaced.whole()).isEqualTo(Verification.Whole.FOREIGN);
    assertThat(Objects.requireNonNull(replaced.ledger()).registered()).isNull();
    assertThat(Objects.requireNonNull(replaced.ledger().filing()).file()).isEqualTo(RECORD);
    Files.write(paper, filed);
    assertThat(findings(DAY)).isEmpty();
  }

  @Test
  void the_commit_is_named_and_changes_beside_it_are_asked_about() throws IOException {
    try (MadeRepository repository = MadeRepository.in(folder)) {
      assertThat(reasons(plan(DAY, null))).containsExactly("台账有没有提交的改动，报送后无从对照");
      repository.putAll("records").commit("2026-10-01", "建立台账");
      FilingPlan.Planned clean = planned();
      assertThat(new String(clean.text(), UTF_8))
          .containsPattern("\ncommit: \"[0-9a-f]{40}\"")
          .doesNotContain("uncommitted");
      change(HAZARD, text -> text + "note: 未提交\n");
      assertThat(reasons(plan(DAY, null))).containsExactly("台账有没有提交的改动，报送后无从对照");
      FilingPlan dirty = FileReport.plan(root, request(DAY, null, true));
      assertThat(new String(((FilingPlan.Planned) dirty).text(), UTF_8))
          .contains("\nuncommitted: true\n");
      assertThat(InTurn.write(root, ((FilingPlan.Planned) dirty)::apply)).isEmpty();
      assertThat(verify(root.resolve(PAPER), root).outcome()).isEqualTo(VERIFIED);
    }
  }

  @Test
  void what_was_broken_off_after_the_paper_is_done_again() throws IOException {
    Files.createDirectories(root.resolve(PAPER).getParent());
    Files.writeString(root.resolve(PAPER), "半个文件");
    assertThat(verify(file(), root).outcome()).isEqualTo(VERIFIED);
  }

  @Test
  void a_paper_of_another_filing_is_never_replaced() throws IOException {
    Files.writeString(root.resolve(PAPER), "方案");
    Files.writeString(
        root.resolve("filings/2026/scheme.yaml"),
        "kind: scheme\nfiled: 2026-10-01\npaper: " + PAPER + "\n");
    assertThat(reasons(plan(DAY, null))).containsExactly("已有 " + PAPER);
  }

  @Test
  void records_that_change_between_showing_and_writing_are_not_filed() throws IOException {
    FilingPlan.Planned planned = planned();
    change(HAZARD, text -> text + "note: 刚刚改的\n");
    Optional<Refusal> refusal = InTurn.write(root, planned::apply);
    assertThat(refusal.orElseThrow().reason().in(Lang.ZH)).isEqualTo("台账在此期间有改动，未写入");
    assertThat(root.resolve(RECORD)).doesNotExist();
  }

  @Test
  void of_several_at_once_one_files() throws Exception {
    int many = 4;
    ExecutorService threads = Executors.newFixedThreadPool(many);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Optional<Refusal>>> outcomes = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      FilingPlan.Planned planned = planned();
      outcomes.add(
          threads.submit(
              () -> {
                start.await();
                return InTurn.write(root, planned::apply);
              }));
    }
    start.countDown();
    int done = 0;
    for (Future<Optional<Refusal>> outcome : outcomes) {
      done += outcome.get().isEmpty() ? 1 : 0;
    }
    threads.shutdown();
    assertThat(done).isEqualTo(1);
    assertThat(verify(root.resolve(PAPER), root).outcome()).isEqualTo(VERIFIED);
  }

  /** Some thousand bytes of all, and every one of the first and the last; and it cut short. */
  @Test
  void any_byte_that_is_another_one_is_noticed() throws IOException {
    byte[] paper = Files.readAllBytes(file());
    Path spoilt = folder.resolve("spoilt.pdf");
    Random random = new Random(20261008);
    for (int n = 0; n < 2500; n++) {
      int i = n < 500 ? n : n < 1000 ? paper.length - 1 - (n - 500) : random.nextInt(paper.length);
      byte was = paper[i];
      paper[i] = (byte) (was ^ 1 + random.nextInt(255));
      Files.write(spoilt, paper);
      assertThat(verify(spoilt, null).outcome()).as("byte " + i).isEqualTo(REFUTED);
      paper[i] = was;
    }
    for (int n = 1; n <= 300; n++) {
      int length = n <= 100 ? paper.length - n : random.nextInt(paper.length);
      Files.write(spoilt, Arrays.copyOf(paper, length));
      assertThat(verify(spoilt, null).outcome()).as(length + " bytes").isEqualTo(REFUTED);
    }
    Files.write(spoilt, Arrays.copyOf(paper, paper.length + 1));
    assertThat(verify(spoilt, null).outcome()).isEqualTo(REFUTED);
    Files.write(spoilt, new byte[0]);
    assertThat(verify(spoilt, root).whole()).isEqualTo(Verification.Whole.NO_PDF);
  }

  /** Whoever seals it anew still cannot make it follow from the records in it. */
  @Test
  void a_byte_changed_with_intent_is_noticed_without_the_records() throws IOException {
    byte[] paper = Files.readAllBytes(file());
    Path spoilt = folder.resolve("spoilt.pdf");
    String text = new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1);
    int seal = text.indexOf("<duty:seal>") + 11;
    Random random = new Random(4);
    for (int n = 0; n < 40; n++) {
      byte[] forged = paper.clone();
      Arrays.fill(forged, seal, seal + 64, (byte) '0');
      int i = random.nextInt(paper.length);
      if (i >= seal - 11 && i < seal + 76) {
        continue;
      }
      forged[i] ^= 1;
      Files.write(spoilt, PaperSeal.seal(forged));
      Verification verification = verify(spoilt, null);
      assertThat(verification.whole()).isIn(Verification.Whole.YES, Verification.Whole.NO_PDF);
      assertThat(verification.outcome()).as("byte " + i).isNotEqualTo(VERIFIED);
    }
  }

  @Test
  void another_version_that_makes_the_same_paper_verifies_it() throws IOException {
    Path paper = file();
    assertThat(VerifyPaper.run(paper, null, "9.9").remake()).isEqualTo(Verification.Remake.SAME);
  }

  /** A page that this version would set otherwise, in a paper whose maker is another one. */
  @Test
  void a_paper_that_another_version_made_otherwise_is_verified_by_what_is_registered_alone()
      throws IOException {
    byte[] paper = Files.readAllBytes(file());
    String text = new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1);
    int seal = text.indexOf("<duty:seal>") + 11;
    Arrays.fill(paper, seal, seal + 64, (byte) '0');
    paper[text.indexOf("<xmp:CreatorTool>duty") + 20] = 'i';
    Path other = folder.resolve("other.pdf");
    Files.write(other, PaperSeal.seal(paper));
    Verification same = VerifyPaper.run(other, null, FilingRequests.PROGRAM);
    assertThat(same.remake()).isEqualTo(Verification.Remake.DIFFERENT);
    assertThat(same.outcome()).isEqualTo(REFUTED);
    Verification later = VerifyPaper.run(other, null, "9.9");
    assertThat(later.remake()).isEqualTo(Verification.Remake.OTHER_VERSION);
    assertThat(later.outcome()).isEqualTo(UNPROVEN);
    assertThat(VerifyPaper.run(other, root, "9.9").outcome()).isEqualTo(REFUTED);
    String registered = Attachments.sha256(new ByteArrayInputStream(Files.readAllBytes(other)));
    change(RECORD, one -> one.replaceFirst("sha256: \\w+", "sha256: " + registered));
    assertThat(VerifyPaper.run(other, root, "9.9").outcome()).isEqualTo(VERIFIED);
    assertThat(VerifyPaper.run(other, root, FilingRequests.PROGRAM).outcome()).isEqualTo(REFUTED);
  }

  /** The pages as they were filed, with other records in them, which another version made. */
  private Path forged(Path paper) throws IOException {
    RecordBundle bundle = BundledReport.bundle(Files.readAllBytes(paper)).orElseThrow();
    String json = new String(bundle.bytes(), UTF_8);
    String altered =
        json.replace("三楼会议室", "四楼会议室").replace("\"program\": \"0.2.0\"", "\"program\": \"0.0.9\"");
    assertThat(altered).contains("四楼会议室", "0.0.9");
    RecordBundle other = RecordBundle.read(altered.getBytes(UTF_8)).orElseThrow();
    try {
      Path forged = folder.resolve("forged.pdf");
      Files.write(forged, BundledReport.print(BundledReport.report(bundle).orElseThrow(), other));
      return forged;
    } catch (MissingGlyphsException missing) {
      throw new IOException(missing);
    }
  }

  @Test
  void altered_records_of_another_version_are_never_verified() throws IOException {
    Path forged = forged(file());
    Verification alone = verify(forged, null);
    assertThat(alone.whole()).isEqualTo(Verification.Whole.YES);
    assertThat(alone.remake()).isEqualTo(Verification.Remake.OTHER_VERSION);
    assertThat(alone.outcome()).isEqualTo(UNPROVEN);
    assertThat(verify(forged, root).outcome()).isEqualTo(REFUTED);
    assertThat(changes(forged)).contains("CHANGED " + MEETING + " 地点：四楼会议室 → 三楼会议室");
  }
}
