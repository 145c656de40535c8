package duty.app;

import duty.app.changes.Directory;
import duty.app.changes.RecordChange;
import duty.app.changes.RecordChanges;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.FiledRecords;
import duty.domain.Filing;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Period;
import duty.store.RecordBundle;
import duty.store.RecordSource;
import duty.store.WrittenRecord;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the records as they are against those that a paper carries, both as they stood on the day
 * of the paper.
 */
final class ChangesSince {
  private static final Text OTHER_ATTACHMENT =
      new Text("附件 {file} 与报送时不同", "the file {file} is not the one of then");
  private static final Text NO_ATTACHMENT = new Text("附件 {file} 不见了", "the file {file} is gone");

  private static final Text OTHER_DIGEST =
      new Text("内容与报送时登记的摘要不同", "it does not say what was digested when it was filed");
  private static final Text GONE = new Text("不见了", "it is gone");
  private static final Text ENTERED_SINCE = new Text("报送后才登记", "it was entered since");
  private static final Text FILE = new Text("{file}", "{file}");

  private final RecordBundle bundle;
  private final RecordSource source;
  private final Ledger ledger;
  private final LocalDate day;
  private final RecordChanges telling;
  private final List<RecordChange> changes = new ArrayList<>();

  ChangesSince(RecordBundle bundle, RecordSource source, Ledger ledger) {
    this.bundle = bundle;
    this.source = source;
    this.ledger = ledger;
    this.day = bundle.heading().asOf();
    this.telling = new RecordChanges(new Directory(List.of(source, bundle.source())));
  }

  /**
   * What became of the records that a filing rests on, after those in its paper or else the digests
   * in its record.
   *
   * @param carried the records in the paper; null where there are none that can be read
   * @return empty where the filing has neither
   */
  static Optional<List<RecordChange>> of(
      @Nullable Entry<Filing> filing,
      @Nullable RecordBundle carried,
      RecordSource source,
      Ledger ledger) {
    if (carried != null) {
      return Optional.of(new ChangesSince(carried, source, ledger).all());
    }
    Period period = filing == null ? null : filing.value().reported();
    return filing == null || period == null || filing.value().records().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FiledRecords(ledger, Map.of(period, filing))
                .differences().stream().map(one -> bare(one, source)).toList());
  }

  /** What a digest alone can tell. */
  private static RecordChange bare(FiledRecords.Difference one, RecordSource source) {
    Optional<WrittenRecord> record = WrittenRecord.read(source, one.file());
    Text told =
        switch (one.change()) {
          case CHANGED -> OTHER_DIGEST;
          case REMOVED -> GONE;
          case ADDED -> ENTERED_SINCE;
        };
    return new RecordChange(
        RecordChange.Act.valueOf(one.change().name()),
        record.map(WrittenRecord::kind).orElse(Kind.FILING),
        one.file(),
        record
            .map(it -> new Directory(List.of(source)).title(it))
            .orElseGet(() -> FILE.with("file", one.file())),
        one.file(),
        one.file(),
        List.of(told.with()));
  }

  /** By file; what came later is not among them. */
  List<RecordChange> all() {
    Set<String> carried = new HashSet<>(bundle.files());
    Map<String, String> fresh = new HashMap<>();
    for (Entry<?> entry : bundle.heading().basis().of(ledger)) {
      if (!carried.contains(entry.file())) {
        content(entry.file(), here(entry.file())).ifPresent(it -> fresh.put(entry.file(), it));
      }
    }
    for (String file : bundle.files()) {
      byte[] before = bundle.bytes(file);
      byte[] now = here(file);
      if (now == null) {
        gone(file, before, fresh);
      } else if (!content(file, before).equals(content(file, now))) {
        changes.add(changed(standing(file, before), standing(file, now)));
      }
    }
    for (String file : fresh.keySet()) {
      changes.add(telling.added(standing(file, Objects.requireNonNull(here(file)))));
    }
    attachments();
    changes.sort(java.util.Comparator.comparing(RecordChange::file));
    return changes;
  }

  /** One that says the same under another name was renamed. */
  private void gone(String file, byte[] before, Map<String, String> fresh) {
    String content = content(file, before).orElse("");
    String moved =
        fresh.entrySet().stream()
            .filter(one -> one.getValue().equals(content))
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst()
            .orElse(null);
    if (moved == null) {
      changes.add(telling.removed(standing(file, before)));
    } else {
      fresh.remove(moved);
      byte[] now = Objects.requireNonNull(here(moved));
      changes.add(changed(standing(file, before), standing(moved, now)));
    }
  }

  private byte @Nullable [] here(String file) {
    return Files.isRegularFile(source.path(file)) ? WorkingFile.bytes(source.path(file)) : null;
  }

  private Optional<String> content(String file, byte @Nullable [] bytes) {
    return bytes == null ? Optional.empty() : WrittenRecord.content(file, bytes, day);
  }

  private WrittenRecord standing(String file, byte[] bytes) {
    byte[] then = WrittenRecord.standing(file, bytes, day).orElse(bytes);
    return WrittenRecord.of(file, then).orElseThrow();
  }

  /** A part of a record is told field by field: what is left out of it may be what it needs. */
  private RecordChange changed(WrittenRecord before, WrittenRecord now) {
    return before.entry() == null || now.entry() == null
        ? telling.changed(bare(before), bare(now))
        : telling.changed(before, now);
  }

  private static WrittenRecord bare(WrittenRecord one) {
    return new WrittenRecord(one.kind(), one.id(), one.file(), null, one.fields());
  }

  private void attachments() {
    bundle
        .attachments()
        .forEach(
            (path, digest) -> {
              Optional<String> now =
                  Files.isRegularFile(source.path(path))
                      ? source.attachments().digest(path)
                      : Optional.empty();
              if (now.isEmpty() || !now.get().equals(digest)) {
                owner(path).ifPresent(owner -> changes.add(attachment(owner, path, now)));
              }
            });
  }

  private static RecordChange attachment(WrittenRecord owner, String path, Optional<String> now) {
    Text text = now.isEmpty() ? NO_ATTACHMENT : OTHER_ATTACHMENT;
    return new RecordChange(
        RecordChange.Act.CHANGED,
        owner.kind(),
        owner.id(),
        text.with("file", path),
        owner.file(),
        owner.file(),
        List.of(text.with("file", path)));
  }

  /** The record that names the file. */
  private Optional<WrittenRecord> owner(String path) {
    String written = "\"" + path + "\"";
    return bundle.files().stream()
        .filter(
            file ->
                new String(bundle.bytes(file), java.nio.charset.StandardCharsets.UTF_8)
                    .contains(written))
        .findFirst()
        .flatMap(file -> WrittenRecord.of(file, bundle.bytes(file)));
  }
}
