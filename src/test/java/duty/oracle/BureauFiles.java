package duty.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Writes a bureau down as its records: relative path → YAML. */
final class BureauFiles {
  private BureauFiles() {}

  /** Tells what a record said on a day as its digest. */
  interface Digest {
    String of(String file, String said, LocalDate day);
  }

  /** With the records' words instead of digests. */
  static Map<String, String> of(Bureau bureau) {
    return of(bureau, (file, said, day) -> "as of " + day);
  }

  static Map<String, String> of(Bureau bureau, Digest digest) {
    Shelf shelf = bureau.shelf();
    Map<String, String> files = new TreeMap<>(TableFiles.of(bureau));
    files.put("duty.yaml", SettingsFile.of(bureau));
    files.putAll(SettingsFile.plans(bureau));
    bureau.meetings().forEach(one -> files.put(shelf.file(one), EventFiles.meeting(one)));
    bureau
        .inspections()
        .forEach(one -> files.put(shelf.file(one), EventFiles.inspection(bureau, one)));
    bureau.hazards().forEach(one -> files.put(shelf.file(one), HazardFiles.hazard(one)));
    files.putAll(YearFiles.of(bureau));
    bureau.reports().forEach(one -> files.put(shelf.file(one), FilingFiles.report(one, digest)));
    bureau.waivers().forEach(one -> files.put(Shelf.file(one), FilingFiles.waiver(one)));
    return files;
  }
}
