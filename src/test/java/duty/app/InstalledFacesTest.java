package duty.app;

import static org.assertj.core.api.Assertions.assertThat;

import duty.report.SampleFonts;
import duty.store.disk.FontFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledFacesTest {
  private static final String BLACK = "NotoSansSC-Black";
  private static final String THIN = "NotoSansSC-Thin";

  @TempDir private Path folder;
  private InstalledFaces installed;

  @BeforeEach
  void installs_a_font() throws IOException {
    install("b.ttf", "Black");
    installed = new InstalledFaces(new FontFolders(List.of(folder)));
  }

  private void install(String file, String weight) throws IOException {
    Files.write(folder.resolve(file), SampleFonts.few(weight, "一国年0—"));
  }

  @Test
  void a_file_is_looked_into_once() throws IOException {
    assertThat(installed.called(THIN)).isEmpty();
    Files.delete(folder.resolve("b.ttf"));
    install("b.ttf", "Thin");
    assertThat(installed.called(THIN)).isEmpty();
    assertThat(installed.called(BLACK)).isPresent();
  }

  @Test
  void no_file_is_looked_into_before_a_name_asks_for_it() throws IOException {
    install("a.ttf", "Thin");
    assertThat(installed.called(THIN)).isPresent();
    Files.delete(folder.resolve("b.ttf"));
    assertThat(installed.called(BLACK)).isEmpty();
  }

  @Test
  void the_first_file_of_a_name_is_taken_in_capitals_or_not() throws IOException {
    install("a.ttf", "Black");
    assertThat(installed.called(BLACK.toUpperCase(java.util.Locale.ROOT)))
        .hasValue(new InstalledFaces.Place(folder.resolve("a.ttf"), 0));
  }
}
