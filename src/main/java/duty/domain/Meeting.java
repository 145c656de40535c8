package duty.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on work safety (实施方案二（一）). 召集人 and 主持人 are two fields: the quota is on convening.
 *
 * @param title what the meeting is called; null where the record gives none
 * @param convenedBy 召集人, leader ids
 * @param chairedBy 主持人, a leader's id
 * @param attended section ids
 * @param minutes null while there are none
 * @param delegation 委托说明, where somebody else took the chair
 * @param absent sections that were on leave, by id
 */
public record Meeting(
    LocalDate date,
    @Nullable String title,
    List<String> convenedBy,
    @Nullable String chairedBy,
    List<String> duties,
    List<String> attended,
    List<String> agenda,
    List<Decision> decisions,
    @Nullable Minutes minutes,
    @Nullable String delegation,
    List<String> absent,
    List<Studied> studied,
    @Nullable TimeOfDay time)
    implements Activity {
  /** 议定事项, with who does it until when. */
  public record Decision(
      String text, @Nullable String section, @Nullable LocalDate due, @Nullable LocalDate done) {}

  /** 学习文件: a document that the meeting studied. */
  public record Studied(String title, @Nullable String number, @Nullable LocalDate date) {}

  /** 会议纪要. */
  public record Minutes(
      @Nullable String number, @Nullable LocalDate issued, @Nullable String file) {}

  /** What the plan's “并形成会议纪要” still lacks. */
  public enum Defect {
    NO_MINUTES,
    NO_NUMBER,
    NOT_ISSUED,
    NO_DECISION
  }

  public Meeting {
    convenedBy = List.copyOf(convenedBy);
    duties = List.copyOf(duties);
    attended = List.copyOf(attended);
    agenda = List.copyOf(agenda);
    decisions = List.copyOf(decisions);
    absent = List.copyOf(absent);
    studied = List.copyOf(studied);
  }

  @Override
  public List<String> leaders() {
    return convenedBy;
  }

  /** Who took the chair; whoever convened it need not have been there then. */
  @Override
  public List<String> present() {
    return chairedBy == null ? convenedBy : List.of(chairedBy);
  }

  /** Empty where the meeting counts. */
  public Set<Defect> defects() {
    Set<Defect> defects = EnumSet.noneOf(Defect.class);
    if (minutes == null) {
      defects.add(Defect.NO_MINUTES);
    } else {
      if (minutes.number() == null) {
        defects.add(Defect.NO_NUMBER);
      }
      if (minutes.issued() == null) {
        defects.add(Defect.NOT_ISSUED);
      }
    }
    if (decisions.isEmpty()) {
      defects.add(Defect.NO_DECISION);
    }
    return defects;
  }
}
