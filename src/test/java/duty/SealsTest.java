package duty;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Entry;
import duty.domain.Filing;
import duty.store.RecordStore;
import duty.store.WrittenRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the shipped filings say of the records that they rest on. After a change of the records that
 * is meant, {@code mvn test -Dtest=SealsTest -Dseals.write=records} writes the digests anew, in
 * each of the folders that are named, with commas between them.
 */
class SealsTest {
  private static final String WRITE = System.getProperty("seals.write", "");

  @Test
  void the_shipped_filings_hold_the_records_as_they_stood() throws IOException {
    for (String root : List.of(WRITE.split(",", -1))) {
      if (!root.isEmpty()) {
        for (Entry<Filing> filing : RecordStore.read(Path.of(root)).filings()) {
          Path file = Path.of(root).resolve(filing.file());
          Files.writeString(file, renewed(Path.of(root), filing, Files.readString(file)));
        }
      }
    }
    List<String> stale = new ArrayList<>();
    Path root = Path.of("records");
    for (Entry<Filing> filing : RecordStore.read(root).filings()) {
      String text = Files.readString(root.resolve(filing.file()));
      if (!renewed(root, filing, text).equals(text)) {
        stale.add(filing.file());
      }
    }
    assertThat(stale).isEmpty();
  }

  private static String renewed(Path root, Entry<Filing> filing, String text) throws IOException {
    String renewed = text;
    for (Filing.Sealed one : filing.value().records()) {
      Path file = root.resolve(one.file());
      if (Files.exists(file)) {
        String content =
            WrittenRecord.content(one.file(), Files.readAllBytes(file), filing.value().asOf())
                .orElseThrow();
        renewed =
            renewed.replace(
                one.file() + ", content: " + one.content(), one.file() + ", content: " + content);
      }
    }
    return renewed;
  }
}
