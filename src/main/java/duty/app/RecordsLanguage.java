package duty.app;

import duty.check.Lang;
import duty.store.RecordStore;
import java.nio.file.Path;
import java.util.Optional;

/** Looks up in which language the people of a ledger want to be spoken to. Reads one file. */
public final class RecordsLanguage {
  private RecordsLanguage() {}

  /**
   * The language that {@code duty.yaml} names.
   *
   * @param root the folder of {@code duty.yaml}
   * @return empty where {@code duty.yaml} cannot be read
   */
  public static Optional<Lang> of(Path root) {
    return RecordStore.settings(root)
        .map(settings -> settings.language().equals("en") ? Lang.EN : Lang.ZH);
  }
}
