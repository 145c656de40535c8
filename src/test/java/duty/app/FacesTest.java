package duty.app;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.Faces.Choice;
import duty.app.Faces.Obstacle;
import duty.app.Faces.Origin;
import duty.app.Faces.PassedOver;
import duty.domain.FontRole;
import duty.report.SampleFonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacesTest {
  private static final String CHARACTERS = "一国年0—安全生产，。";
  private static byte[] black;
  private static byte[] thin;

  @TempDir private Path folder;
  private Path records;
  private Path fonts;

  @BeforeAll
  static void makeFonts() throws IOException {
    black = SampleFonts.few("Black", CHARACTERS);
    thin = SampleFonts.few("Thin", CHARACTERS);
  }

  @BeforeEach
  void makeFolders() throws IOException {
    records = Files.createDirectory(folder.resolve("records"));
    fonts = Files.createDirectories(folder.resolve("fonts/zh"));
  }

  private Faces faces(Map<FontRole, String> configured) {
    return Faces.choose(records, configured, List.of(folder.resolve("fonts")));
  }

  private static Choice fangsong(Faces faces) {
    return faces.choices().stream()
        .filter(one -> one.lettering() == FontRole.FANGSONG)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void without_fonts_the_program_brings_its_own() {
    Faces faces = Faces.choose(records, Map.of(), List.of());
    assertThat(faces.choices()).hasSize(5).allMatch(one -> one.origin() == Origin.SHIPPED);
    assertThat(faces.choices())
        .extracting(Choice::font)
        .containsOnly("NotoSansSC-Regular", "NotoSansSC-Bold");
    assertThat(faces.passedOver()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "simfang.ttf,FANGSONG",
    "SIMFANG.TTF,FANGSONG",
    "simkai.ttf,KAITI",
    "simhei.ttf,HEITI",
    "simsun.ttf,SONGTI",
    "FZXBSJW.TTF,XIAOBIAOSONG"
  })
  void an_installed_official_face_is_taken(String file, FontRole lettering) throws IOException {
    Path installed = Files.write(fonts.resolve(file), black);
    for (Choice one : faces(Map.of()).choices()) {
      Origin origin = one.lettering() == lettering ? Origin.INSTALLED : Origin.SHIPPED;
      assertThat(one.origin()).as(one.toString()).isEqualTo(origin);
      assertThat(one.place()).isEqualTo(origin == Origin.INSTALLED ? installed : null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"own/body.ttf", "body.ttf", "noto sans sc black", "NotoSansSC-Black"})
  void a_configured_font_goes_by_path_file_or_name(String wish) throws IOException {
    Files.createDirectory(records.resolve("own"));
    Files.write(records.resolve("own/body.ttf"), black);
    Files.write(fonts.resolve("body.ttf"), black);
    Files.write(fonts.resolve("simfang.ttf"), thin);
    Choice choice = fangsong(faces(Map.of(FontRole.FANGSONG, wish)));
    assertThat(choice.origin()).isEqualTo(Origin.CONFIGURED);
    assertThat(choice.font()).isEqualTo("NotoSansSC-Black");
  }

  @Test
  void a_configured_font_that_is_not_there_is_told_and_replaced() {
    Faces faces = faces(Map.of(FontRole.FANGSONG, "仿宋"));
    assertThat(fangsong(faces).origin()).isEqualTo(Origin.SHIPPED);
    assertThat(faces.passedOver())
        .containsExactly(
            new PassedOver(FontRole.FANGSONG, Origin.CONFIGURED, "仿宋", Obstacle.NOT_FOUND));
  }

  @ParameterizedTest
  @CsvSource({
    "0x0000,",
    "0x0002,NO_EMBEDDING",
    "0x0004,",
    "0x0006,",
    "0x0008,",
    "0x0108,NO_SUBSETTING",
    "0x0200,NO_EMBEDDING"
  })
  void a_font_is_embedded_only_as_its_maker_allows(String rights, Obstacle obstacle)
      throws IOException {
    Files.write(
        fonts.resolve("simfang.ttf"), SampleFonts.withRights(black, Integer.decode(rights)));
    Faces faces = faces(Map.of());
    assertThat(fangsong(faces).origin())
        .isEqualTo(obstacle == null ? Origin.INSTALLED : Origin.SHIPPED);
    assertThat(faces.passedOver())
        .extracting(PassedOver::obstacle)
        .containsExactlyElementsOf(obstacle == null ? List.of() : List.of(obstacle));
  }

  @Test
  void a_font_with_postscript_outlines_is_never_used() throws IOException {
    byte[] cff = black.clone();
    System.arraycopy("OTTO".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, cff, 0, 4);
    Files.write(fonts.resolve("simfang.ttf"), cff);
    assertThat(faces(Map.of()).passedOver())
        .extracting(PassedOver::obstacle)
        .containsExactly(Obstacle.NO_TRUETYPE_OUTLINES);
  }

  @Test
  void a_font_asked_for_by_name_is_refused_for_what_it_is() throws IOException {
    byte[] cff = black.clone();
    System.arraycopy("OTTO".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, cff, 0, 4);
    Files.write(fonts.resolve("serif.otf"), cff);
    assertThat(faces(Map.of(FontRole.FANGSONG, "Noto Sans SC Black")).passedOver())
        .containsExactly(
            new PassedOver(
                FontRole.FANGSONG,
                Origin.CONFIGURED,
                "Noto Sans SC Black",
                Obstacle.NO_TRUETYPE_OUTLINES));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 40, 300, 2000})
  void a_damaged_font_is_not_used(int length) throws IOException {
    Files.write(fonts.resolve("simfang.ttf"), Arrays.copyOf(black, length));
    Faces faces = faces(Map.of());
    assertThat(fangsong(faces).origin()).isEqualTo(Origin.SHIPPED);
    assertThat(faces.passedOver()).hasSize(1);
  }

  @Test
  void the_next_known_font_is_taken_where_the_first_is_unfit() throws IOException {
    Files.write(fonts.resolve("simfang.ttf"), SampleFonts.withRights(black, 2));
    Path next = Files.write(fonts.resolve("FZFSK.TTF"), thin);
    assertThat(fangsong(faces(Map.of())).place()).isEqualTo(next);
  }

  @Test
  void a_face_of_a_collection_goes_by_its_name() throws IOException {
    Files.write(fonts.resolve("both.ttc"), SampleFonts.collection(black, thin));
    assertThat(fangsong(faces(Map.of(FontRole.FANGSONG, "NotoSansSC-Thin"))).font())
        .isEqualTo("NotoSansSC-Thin");
    assertThat(fangsong(faces(Map.of(FontRole.FANGSONG, "both.ttc"))).font())
        .isEqualTo("NotoSansSC-Black");
  }
}
