package duty.store;

import duty.domain.AgreementTerms;
import duty.domain.Hazard;
import duty.domain.HazardParticulars;
import duty.domain.InspectionParticulars;
import duty.domain.MeetingParticulars;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what only the papers want to know of a record. The ledger is read without it: no rule asks,
 * and of a hundred thousand records it would fill the memory.
 *
 * @param day at whose end the papers are true
 */
public record Particulars(RecordSource source, LocalDate day) {
  /**
   * The terms of an agreement.
   *
   * @param file relative to the records root; of a record that the ledger has
   * @throws IOException where it is no longer as it was read
   */
  public AgreementTerms agreement(String file) throws IOException {
    Values values = values(file);
    Values rates = values.groupOrEmpty("rates");
    return new AgreementTerms(
        values.text("level"),
        values.texts("duties"),
        values.texts("targets"),
        values.texts("tasks"),
        new AgreementTerms.Rates(
            rates.number("registration"),
            rates.number("certificates"),
            rates.number("inspection"),
            rates.number("rectification")),
        values.text("assessment"),
        values.part("term", Values::tenure),
        values.has("copies") ? values.whole("copies", 0) : null,
        values.flag("succession"));
  }

  /** Those of a meeting, as {@link #agreement} gives an agreement's. */
  public MeetingParticulars meeting(String file) throws IOException {
    Values values = values(file);
    return new MeetingParticulars(
        values.text("location"),
        values.each(
            "absent",
            one ->
                new MeetingParticulars.Absence(one.mustText("section"), one.mustText("reason"))));
  }

  /** Those of an inspection. */
  public InspectionParticulars inspection(String file) throws IOException {
    Values values = values(file);
    Values unit = values.groupOrEmpty("unit");
    return new InspectionParticulars(
        values.word(InspectionParticulars.Type.class, "inspection-kind"),
        unit.text("representative"),
        unit.text("address"),
        values.text("instruction"),
        values.groupOrEmpty("bulletin").text("title"));
  }

  /** Those of a hazard. */
  public HazardParticulars hazard(String file) throws IOException {
    Values values = values(file);
    return new HazardParticulars(
        values.text("number"),
        values.text("source"),
        values.text("equipment"),
        values.text("place"),
        values.text("basis"),
        values.text("found-by"),
        values.groupOrEmpty("responsible").text("unit"),
        approval(values.groupOrEmpty("extension"), "approved-by"),
        values.groupOrEmpty("stop-order").text("document"),
        values.groupOrEmpty("recheck").text("result"),
        inPlace(values.groupOrEmpty("five-in-place")),
        approval(values.groupOrEmpty("reported-upward"), "to"),
        values.groupOrEmpty("listed").text("document"),
        approval(values.groupOrEmpty("resumption"), "approved-by"),
        values.each(
            "tracking",
            one ->
                new HazardParticulars.Tracking(
                    one.mustDate("date"), one.mustText("by"), one.mustText("progress"))));
  }

  private static HazardParticulars.@Nullable Approval approval(Values values, String who) {
    String by = values.text(who);
    return by == null ? null : new HazardParticulars.Approval(by, values.text("document"));
  }

  private static Map<Hazard.InPlace, String> inPlace(Values values) {
    Map<Hazard.InPlace, String> said = new EnumMap<>(Hazard.InPlace.class);
    for (Hazard.InPlace one : Hazard.InPlace.values()) {
      String text = values.text(one.name().toLowerCase(Locale.ROOT));
      if (text != null) {
        said.put(one, text);
      }
    }
    return said;
  }

  private Values values(String file) throws IOException {
    RecordFile record = new RecordFolder(source, new ArrayList<>()).at(file).orElse(null);
    SourceText text = record == null ? null : record.read(source.overlay(), new ArrayList<>());
    Node.Mapping root = text == null ? null : YamlReader.read(text, new ArrayList<>());
    Values values =
        record == null || text == null || root == null
            ? null
            : new Conversion(text, Map.of(), source.attachments(), new ArrayList<>())
                .record(
                    AsItStood.read(
                            day, root, record.kind(), WrittenRecord.shape(root, record.kind()))
                        .root(),
                    record.kind());
    if (values == null) {
      throw new NoSuchFileException(file);
    }
    return values;
  }
}
