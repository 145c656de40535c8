package duty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Records that papers are made from.
 *
 * @param days on which they are made
 * @param stated all that {@code expected.txt} says is printed, and what cannot be printed; a paper
 *     is refused in these words
 */
record PaperBureau(String name, Supplier<Path> place, List<LocalDate> days, String stated) {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  /** How a paper is refused that would have to print what no font has. */
  private static final String UNPRINTABLE =
      """
      字库里没有 😀 U+1F600 这个字，见“负责𬱖特种设备😀的安全监察。”
      字库里没有 🔥 U+1F525 这个字，见“🔥 抽查加油机6台、压力表12块，核对检定证书。”
      """;

  private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 5);

  @Override
  public String toString() {
    return name;
  }

  /** A good example of each rule, and those about no rule, on the first of its days. */
  static List<PaperBureau> oneOfEachRule() {
    Map<String, Example> byRule = new LinkedHashMap<>();
    Example.good()
        .forEach(
            one ->
                byRule.putIfAbsent(
                    one.name().matches("[A-Z]\\d-.*") ? one.rule() : one.name(), one));
    return byRule.values().stream()
        .map(PaperBureau::of)
        .map(one -> new PaperBureau(one.name, one.place, one.days.subList(0, 1), one.stated))
        .toList();
  }

  /** Every example on each of its days, before and after each edit, and the shipped records. */
  static List<PaperBureau> all() {
    List<PaperBureau> all = new ArrayList<>();
    Example.good().forEach(one -> all.add(of(one)));
    Example.bad().forEach(one -> all.add(of(one)));
    Path edits = Path.of("examples", "edits");
    try (Stream<Path> files = Files.walk(edits, 2)) {
      files
          .filter(file -> file.getFileName().toString().matches("(before|after)\\.yaml"))
          .sorted()
          .forEach(file -> all.add(edited(edits, file)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Path records = Path.of("records").toAbsolutePath();
    all.add(new PaperBureau("records", () -> records, List.of(DAY, NEXT_YEAR), ""));
    return all;
  }

  private static PaperBureau of(Example example) {
    try {
      return new PaperBureau(
          example.kind() + "/" + example.name(),
          example::place,
          example.runs().stream().map(Example.Run::asOf).distinct().toList(),
          Files.readString(example.expected()) + UNPRINTABLE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static PaperBureau edited(Path edits, Path table) {
    return new PaperBureau(
        edits.relativize(table).toString(), () -> lay(edits, table), List.of(DAY), UNPRINTABLE);
  }

  private static Path lay(Path edits, Path table) {
    try {
      Path place = Files.createTempDirectory("duty-edit").toRealPath();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> duty.store.Tree.remove(place)));
      CopiedFolder.of(edits.resolve("records"), place);
      Files.copy(table, Files.createDirectories(place.resolve("duties")).resolve("special.yaml"));
      return place;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
