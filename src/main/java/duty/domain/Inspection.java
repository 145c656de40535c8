package duty.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inspection led by leaders (带队检查, 实施方案二（三）).
 *
 * @param ledBy leader ids
 * @param duties what was inspected, duty ids
 * @param unit the inspected unit's name
 * @param problems null where the record does not say; empty where it says that none was found
 * @param signedBy leader ids or plain names
 * @param unitSignature null where there is neither a signature nor a noted refusal
 * @param bulletin 信息或通报; null while none was written
 * @param devices 检查设备（台套）; 0 where the record does not say
 * @param instructed whether the unit was served an instruction (指令书)
 */
public record Inspection(
    LocalDate date,
    @Nullable String title,
    List<String> ledBy,
    List<String> duties,
    @Nullable String location,
    @Nullable String unit,
    List<Inspector> inspectors,
    @Nullable String observations,
    @Nullable List<Problem> problems,
    @Nullable String requirement,
    List<String> signedBy,
    @Nullable UnitSignature unitSignature,
    @Nullable Bulletin bulletin,
    @Nullable TimeOfDay time,
    int devices,
    boolean instructed)
    implements Activity {
  /** Special equipment takes two with certificates (特种设备安全法第六十五条). */
  public record Inspector(String name, @Nullable String certificate) {}

  /** What was found, and what became of it: a hazard on the ledger, or put right on the spot. */
  public record Problem(String text, @Nullable String hazard, boolean correctedOnSite) {}

  /** The unit's signature, or why it refused (安全生产法第六十八条); one of the two is null. */
  public record UnitSignature(@Nullable String name, @Nullable String refused) {}

  /** 信息 or 通报, as it went to the committee office. */
  public record Bulletin(
      Type type, @Nullable String number, LocalDate date, @Nullable LocalDate sent) {
    /** 信息, 通报. */
    public enum Type {
      INFORMATION,
      NOTICE
    }
  }

  public Inspection {
    ledBy = List.copyOf(ledBy);
    duties = List.copyOf(duties);
    inspectors = List.copyOf(inspectors);
    problems = problems == null ? null : List.copyOf(problems);
    signedBy = List.copyOf(signedBy);
  }

  @Override
  public List<String> leaders() {
    return ledBy;
  }

  /** How many of the officers show a certificate. */
  public long certified() {
    return inspectors.stream().filter(officer -> officer.certificate() != null).count();
  }
}
