package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.ShowSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code duty schema}, as somebody with an editor uses it. */
class SchemaCommandTest {
  @TempDir private Path folder;

  private Stage stage() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(folder.resolve("台账"));
    Files.copy(Path.of("records/duty.yaml"), folder.resolve("台账/duty.yaml"));
    return new Stage(folder.resolve("台账"));
  }

  @Test
  void a_kind_goes_by_its_folder_its_name_or_a_kind_of_activity() throws IOException {
    Stage stage = stage();
    for (String name : List.of("hazards", "隐患", "hazard", "ｈａｚａｒｄ")) {
      assertThat(stage.run("schema", name)).as(name).isZero();
      assertThat(stage.out()).contains("\"found\"").contains("发现日期");
    }
    assertThat(stage.run("schema", "会议")).isZero();
    JsonNode meeting = JsonMapper.shared().readTree(stage.out());
    assertThat(meeting.at("/properties/convened-by/title").asString()).isEqualTo("召集人");
    assertThat(meeting.at("/properties/convened-by/description").asString()).startsWith("必填。");
    assertThat(stage.run("schema")).isZero();
    assertThat(JsonMapper.shared().readTree(stage.out()).at("/definitions/leaders").isObject())
        .isTrue();
  }

  @Test
  void an_unknown_kind_gets_a_suggestion() throws IOException {
    Stage stage = stage();
    assertThat(stage.run("schema", "hazrds", "--lang", "en")).isEqualTo(2);
    assertThat(stage.err()).contains("did you mean hazards?").contains("it may be: duty.yaml");
  }

  @Test
  void the_editor_is_wired_once() throws IOException {
    Stage stage = stage();
    assertThat(stage.run("schema", "--vscode")).isZero();
    assertThat(stage.out()).contains("settings.json").contains("leaders.json");
    Path settings = folder.resolve(".vscode/settings.json");
    JsonNode wired = JsonMapper.shared().readTree(Files.readString(settings)).get("yaml.schemas");
    assertThat(wired.get("./.vscode/duty/activities.json").asString())
        .isEqualTo("台账/activities/*/*/*.yaml");
    wired
        .propertyNames()
        .forEach(schema -> assertThat(folder.resolve(schema)).as(schema).isRegularFile());
    assertThat(stage.run("schema", "--vscode")).isZero();
    assertThat(stage.out()).isEmpty();
  }

  @Test
  void settings_of_somebody_else_are_left_alone() throws IOException {
    Stage stage = stage();
    Path settings = folder.resolve(".vscode/settings.json");
    Files.createDirectories(folder.resolve(".vscode"));
    Files.writeString(settings, "{ // mine\n}\n");
    assertThat(stage.run("schema", "--vscode")).isEqualTo(1);
    assertThat(settings).hasContent("{ // mine\n}\n");
    assertThat(stage.out()).contains("yaml.schemas");
    assertThat(stage.err()).contains("没有改动");
  }

  /** {@code -Ddocs.write=true} writes them anew. */
  @Test
  void the_shipped_editor_settings_are_those_that_the_command_makes() throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      ShowSchema.wire(Path.of("records"));
    }
    Stage stage = stage();
    Files.move(folder.resolve("台账"), folder.resolve("records"));
    stage.directory = folder.resolve("records");
    assertThat(stage.run("schema", "--vscode")).isZero();
    for (String line : stage.out().lines().toList()) {
      Path file = folder.toRealPath().relativize(Path.of(line).toRealPath());
      assertThat(Files.readString(file))
          .as(file.toString())
          .isEqualTo(Files.readString(Path.of(line)));
    }
  }
}
