package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.git.MadeRepository;
import duty.store.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One cause is one finding in every format, and all its places stand beside it. */
class ManyPlacesTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int HAZARDS = 30;

  @TempDir private Path folder;
  private final Tree tree = Tree.clean();
  private MadeRepository made;
  private Stage stage;

  @BeforeEach
  void thirty_hazards_before_the_first_day_of_the_table() {
    String duty = "duties/measurement-safety.yaml";
    tree.edit(duty, "from: 2016-03-01", "from: 2026-01-01\n    filed: 2026-01-05");
    for (int i = 1; i <= HAZARDS; i++) {
      tree.with("hazards/2025/2025-%03d.yaml".formatted(i), hazard(i, "metrology"));
    }
    made = MadeRepository.in(folder);
    tree.names().forEach(file -> made.put("records/" + file, tree.text(file)));
    made.commit("2026-01-02", "建立台账");
    made.checkout();
    stage = new Stage(folder);
  }

  @AfterEach
  void close() {
    made.close();
  }

  private static String hazard(int day, String owner) {
    return """
    found: 2025-11-%02d
    duty: measurement-safety
    unit: {name: 第%d加油站}
    description: 压力表超期未检
    level: general
    owner: %s
    measures: 送检
    deadline: 2025-12-31
    recheck: {date: 2026-01-02, by: 周二}
    closed: 2026-01-02
    """
        .formatted(day, day, owner);
  }

  private String told(String format) {
    assertThat(stage.run("validate", "records", "--as-of", "2026-09-30", "--format", format))
        .isEqualTo(1);
    return stage.out();
  }

  @Test
  void people_are_told_how_many_and_the_first_few() {
    assertThat(told("human"))
        .containsOnlyOnce("[D1]")
        .contains(
            "另有29处：hazards/2025/2025-002.yaml:2、hazards/2025/2025-003.yaml:2、hazards/2025/2025-004.yaml:2等");
    assertThat(stage.run("validate", "records", "--as-of", "2026-09-30", "--lang", "en")).isOne();
    assertThat(stage.out()).contains("29 more: hazards/2025/2025-002.yaml:2, ");
  }

  @Test
  void programs_are_told_each_place() {
    JsonNode json = JSON.readTree(told("json"));
    JsonNode finding = json.get("findings").get(0);
    assertThat(json.at("/counts/error").asInt()).isOne();
    assertThat(finding.get("rule").asString()).isEqualTo("D1");
    assertThat(finding.get("file").asString()).isEqualTo("hazards/2025/2025-001.yaml");
    assertThat(finding.get("leaders")).isEmpty(); // in charge of it then was nobody
    int again = 0;
    for (JsonNode place : finding.get("related")) {
      again += place.get("again").asBoolean() ? 1 : 0;
    }
    assertThat(again).isEqualTo(HAZARDS - 1);
    JsonNode last = finding.get("related").get(HAZARDS - 1);
    assertThat(last.get("file").asString()).isEqualTo("hazards/2025/2025-030.yaml");
    assertThat(last.at("/label/zh").asString()).contains("2025-11-30 不在分工表中");

    JsonNode sarif = JSON.readTree(told("sarif")).at("/runs/0/results");
    assertThat(sarif).hasSize(1);
    assertThat(sarif.get(0).get("relatedLocations")).hasSize(HAZARDS);
    assertThat(told("github")).containsOnlyOnce("::error").contains("另有29处");
    assertThat(JSON.readTree(told("gitlab"))).hasSize(1);
    assertThat(told("gitlab")).contains("另有29处");
    assertThat(told("junit")).contains("failures=\"1\"", "另有29处");
  }

  @Test
  void a_change_is_told_of_the_places_that_it_brings() throws IOException {
    String[] since = {"validate", "records", "--as-of", "2026-09-30", "--since", "HEAD"};
    assertThat(stage.run(since)).isZero();
    Path file = folder.resolve("records/hazards/2025/2025-031.yaml");
    Files.writeString(file, hazard(30, "metrology"));
    assertThat(stage.run(since)).isEqualTo(1);
    assertThat(stage.out())
        .containsOnlyOnce("[D1]")
        .contains("hazards/2025/2025-031.yaml:2:7")
        .doesNotContain("另有", "2025-001");
  }

  @Test
  void an_id_that_nobody_knows_is_told_once_for_all_records_that_name_it() {
    made.checkout();
    for (int i = 1; i <= HAZARDS; i++) {
      made.put("records/hazards/2025/2025-%03d.yaml".formatted(i), hazard(i, "jiliang"));
    }
    made.commit("2026-01-03", "改");
    made.checkout();
    assertThat(told("human")).containsOnlyOnce("[R1] 科室 jiliang 未登记");
  }
}
