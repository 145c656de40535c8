package duty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.app.PaperDocument;
import duty.cli.FrontDoor;
import duty.cli.Surroundings;
import duty.domain.Ledger;
import duty.report.ConformingPaper;
import duty.store.RecordStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The papers of the examples: each is PDF/A-3a and PDF/UA-1 to veraPDF, embeds the part of every
 * font that it uses, is read out in the order of its values, and is the same bytes elsewhere. One
 * that cannot be made is refused with what {@code expected.txt} states.
 *
 * <p>A good example of each rule with one paper of each kind; with {@code -Dpapers=all} every paper
 * of every example, of every edit and of the shipped records, and with {@code -Dpapers=2/6} the
 * second of six parts of them. What came of each is then in {@code target/papers*.txt}.
 */
class PaperExamplesTest {
  private static final String ASKED = System.getProperty("papers", "");
  private static final Set<String> HELD = new HashSet<>();

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();

  @TempDir private Path folder;

  static List<PaperBureau> bureaus() {
    if (ASKED.isEmpty()) {
      return PaperBureau.oneOfEachRule();
    }
    List<PaperBureau> all = PaperBureau.all();
    String[] part = ASKED.equals("all") ? new String[] {"1", "1"} : ASKED.split("/");
    int parts = Integer.parseInt(part[1]);
    return IntStream.range(0, all.size())
        .filter(i -> i % parts == Integer.parseInt(part[0]) - 1)
        .mapToObj(all::get)
        .toList();
  }

  @AfterEach
  void come_home() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @MethodSource("bureaus")
  void every_paper_conforms_or_is_refused_as_stated(PaperBureau bureau) throws Exception {
    Path root = bureau.place().get();
    Ledger ledger = RecordStore.read(root);
    List<String> faults = new ArrayList<>();
    for (LocalDate day : bureau.days()) {
      for (OrderedPaper paper :
          ASKED.isEmpty() ? OrderedPaper.ofEachKind(ledger, day) : OrderedPaper.all(ledger, day)) {
        String came = held(bureau, root, paper, day, faults);
        note(bureau + "\t" + day + "\t" + paper + "\t" + came + "\n");
      }
    }
    assertThat(faults).isEmpty();
  }

  /** What came of an order; what is wrong is added to the faults. */
  private String held(
      PaperBureau bureau, Path root, OrderedPaper paper, LocalDate day, List<String> faults)
      throws Exception {
    String what = bureau + " " + day + " " + paper + ": ";
    Path file = folder.resolve("here.pdf");
    elsewhere("Asia/Shanghai", Locale.CHINA);
    Answer answer = ordered(root, paper, day, file);
    if (answer.exit() != 0) {
      unstated(answer, bureau.stated() + told(bureau, root, day))
          .forEach(one -> faults.add(what + one));
      return answer.said();
    }
    byte[] bytes = Files.readAllBytes(file);
    elsewhere("America/Los_Angeles", Locale.forLanguageTag("ar-EG-u-nu-arab"));
    Path again = folder.resolve("there.pdf");
    if (ordered(root, paper, day, again).exit() != 0
        || !Arrays.equals(bytes, Files.readAllBytes(again))) {
      faults.add(what + "other bytes elsewhere");
    }
    var printed = ConformingPaper.of(bytes);
    String came = "made\t" + printed.digest();
    if (HELD.add(printed.digest())) {
      came += "\t" + printed.pages();
      List.of(
              printed.faults(),
              String.join(", ", printed.unfitFonts()),
              printed.misread(PaperDocument.of(root, paper.order(), day)))
          .stream()
          .filter(fault -> !fault.isEmpty())
          .forEach(fault -> faults.add(what + fault));
    }
    Files.delete(file);
    Files.delete(again);
    return came;
  }

  private static void elsewhere(String zone, Locale locale) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Locale.setDefault(locale);
  }

  private record Answer(int exit, String shown, String said) {}

  private static Answer ordered(Path root, OrderedPaper paper, LocalDate day, Path target) {
    List<String> words = new ArrayList<>(List.of("report"));
    words.addAll(paper.words());
    words.addAll(List.of("--as-of", day.toString(), "--lang", "zh", "-o", target.toString()));
    return run(root, words);
  }

  private static Answer run(Path root, List<String> words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        FrontDoor.run(
            words.toArray(String[]::new),
            new Surroundings(
                InputStream.nullInputStream(), out, err, Map.of(), Example.LATER, root, false));
    return new Answer(exit, out.toString(UTF_8), err.toString(UTF_8).strip());
  }

  /** Edits have no {@code expected.txt}: what {@code duty validate} tells stands for it. */
  private static String told(PaperBureau bureau, Path root, LocalDate day) {
    return bureau.name().endsWith(".yaml")
        ? run(root, List.of("validate", "--as-of", day.toString(), "--lang", "zh")).shown()
        : "";
  }

  /** What of a refusal is not as {@code expected.txt} states it. */
  private static List<String> unstated(Answer answer, String stated) {
    if (answer.said().matches("截至 .* 没有逾期未办的事项，未生成.*") && answer.shown().isEmpty()) {
      return List.of();
    }
    if (answer.exit() != 1 || answer.shown().isEmpty()) {
      return List.of("exit " + answer.exit() + " " + answer.said());
    }
    return Arrays.stream(answer.shown().strip().split("\n\n"))
        .filter(one -> !stated.contains(one.strip()))
        .toList();
  }

  private static void note(String line) throws IOException {
    if (!ASKED.isEmpty()) {
      Files.writeString(
          Path.of("target", "papers-" + ASKED.replace('/', '-') + ".txt"),
          line,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }
}
