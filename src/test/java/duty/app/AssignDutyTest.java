package duty.app;

import static org.assertj.core.api.Assertions.assertThat;

import duty.check.Diagnostic;
import duty.check.Lang;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Ledger;
import duty.store.RecordStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignDutyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  @TempDir private Path folder;

  @Test
  void the_bureaus_own_table_is_handed_over_with_what_lies_open() throws IOException {
    Path root = copyOfRecords();
    Ledger ledger = RecordStore.read(root);

    Handover.Planned planned =
        planned(
            root,
            "special-equipment-supervision",
            "--leader",
            "孙玥",
            "--document",
            "台市监〔2026〕21号",
            "--from",
            "2026-10-12");

    assertThat(planned.handedOver().hazards()).isNotEmpty();
    assertThat(planned.handedOver().hazards())
        .allSatisfy(
            hazard -> {
              assertThat(hazard.value().duty()).isEqualTo("special-equipment-supervision");
              assertThat(hazard.value().openOn(TODAY)).isTrue();
            });
    assertThat(planned.handedOver().agreements())
        .extracting(HandedOver.OpenAgreement::leader)
        .containsOnly("deputy-enforcement")
        .isNotEmpty();
    assertThat(planned.handedOver().parts(ledger).stream().flatMap(part -> part.things().stream()))
        .allSatisfy(message -> assertThat(message.in(Lang.ZH)).doesNotContain("{"))
        .anySatisfy(message -> assertThat(message.in(Lang.ZH)).startsWith("隐患 "))
        .anySatisfy(message -> assertThat(message.in(Lang.EN)).contains("孙玥", "not yet signed"));

    assertThat(InTurn.write(root, planned.edit()::apply)).isEmpty();
    Duty duty = RecordStore.read(root).duty("special-equipment-supervision").orElseThrow().value();
    assertThat(duty.on(LocalDate.of(2026, 10, 11)).map(Assignment::leader))
        .hasValue("deputy-equipment");
    assertThat(duty.on(LocalDate.of(2026, 10, 12)).map(Assignment::leader))
        .hasValue("deputy-enforcement");
  }

  @Test
  void a_leader_who_keeps_the_duty_hands_no_quota_over() throws IOException {
    Handover.Planned planned =
        planned(
            copyOfRecords(),
            "special-equipment-supervision",
            "--section",
            "特监科",
            "--from",
            "2026-10-12");

    assertThat(planned.handedOver().left()).isEmpty();
    assertThat(planned.handedOver().quotas()).isEmpty();
  }

  @Test
  void the_old_leader_keeps_what_was_owed_and_the_new_one_owes_it_too() throws IOException {
    Path root = copyOfRecords();
    Handover.Planned planned =
        planned(root, "special-equipment-supervision", "--leader", "孙玥", "--from", "2026-11-10");

    assertThat(planned.handedOver().left())
        .extracting(one -> one.subject().id())
        .containsOnly("deputy-equipment");
    assertThat(planned.handedOver().quotas())
        .extracting(one -> one.subject().id())
        .containsOnly("deputy-enforcement");
    assertThat(planned.handedOver().left())
        .allSatisfy(quota -> assertThat(quota.period().code()).isEqualTo("2026Q4"));
  }

  @Test
  void a_vacancy_adds_its_finding_and_filling_it_leaves_only_the_days_that_were()
      throws IOException {
    EditedRecords records =
        new EditedRecords(
            folder, Files.readString(EditedRecords.EXAMPLES.resolve("block/before.yaml")));

    Handover.Planned vacant = records.planned("special", "--vacant", "--from", "2026-10-01");
    assertThat(messages(vacant.edit().findings().added()))
        .contains("D2 职责2（特种设备） 自 2026-10-01 起无分管负责人，由 张三 负责");
    Diagnostic added =
        vacant.edit().findings().added().stream()
            .filter(one -> one.finding().rule().id().equals("D2"))
            .findFirst()
            .orElseThrow();
    assertThat(added.excerpt().text()).isEqualTo("    principal: director");
    assertThat(added.excerpt().span().line()).isEqualTo(24);
    assertThat(InTurn.write(records.root, vacant.edit()::apply)).isEmpty();

    Handover.Planned filled = records.planned("special", "--leader", "王五", "--from", "2026-10-02");
    assertThat(messages(filled.edit().findings().removed()))
        .contains("D2 职责2（特种设备） 自 2026-10-01 起无分管负责人，由 张三 负责");
    assertThat(messages(filled.edit().findings().added()))
        .contains("D2 职责2（特种设备） 在 2026-10-01 无分管负责人，由 张三 负责");
  }

  @Test
  void filling_a_gap_takes_its_finding_away() throws IOException {
    EditedRecords records =
        new EditedRecords(
            folder,
            Files.readAllBytes(EditedRecords.EXAMPLES.resolve("already-ended/before.yaml")));

    Handover.Planned planned = records.planned("special", "--leader", "王五", "--from", "2026-07-01");

    assertThat(messages(planned.edit().findings().removed()))
        .contains("D2 职责2（特种设备） 自 2026-07-01 起无分工");
    assertThat(messages(planned.edit().findings().added()))
        .noneMatch(message -> message.startsWith("D2"));
  }

  @Test
  void planning_writes_nothing() throws IOException {
    Path root = copyOfRecords();
    List<String> before = contents(root);

    planned(root, "special-equipment-supervision", "--leader", "孙玥", "--from", "2026-10-12")
        .edit()
        .diff();

    assertThat(contents(root)).isEqualTo(before);
  }

  private static List<String> messages(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(one -> one.finding().rule().id() + " " + one.finding().message().in(Lang.ZH))
        .toList();
  }

  private static Handover.Planned planned(Path root, String... words) {
    Handover handover = EditedRecords.plan(root, EditedRecords.request(List.of(words)));
    assertThat(handover).isInstanceOf(Handover.Planned.class);
    return (Handover.Planned) handover;
  }

  private static List<String> contents(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .sorted()
          .map(
              file -> {
                try {
                  return file
                      + (Files.isDirectory(file)
                          ? ""
                          : List.of(Files.size(file), Files.getLastModifiedTime(file)).toString());
                } catch (IOException gone) {
                  throw new java.io.UncheckedIOException(gone);
                }
              })
          .toList();
    }
  }

  private Path copyOfRecords() throws IOException {
    Path from = Path.of("records");
    Path to = folder.resolve("records");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return to;
  }
}
