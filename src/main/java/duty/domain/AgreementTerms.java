package duty.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a 责任书 says beside who signs it.
 *
 * @param level 层级, such as 局领导与基层所
 * @param duties duty ids
 * @param targets at least one
 * @param assessment 考核奖惩
 * @param term null where it is simply the year's
 * @param copies how many are signed; null where the record does not say
 * @param succession whether whoever takes over becomes the signer (接任人自然成为签字人)
 */
public record AgreementTerms(
    @Nullable String level,
    List<String> duties,
    List<String> targets,
    List<String> tasks,
    Rates rates,
    @Nullable String assessment,
    @Nullable Tenure term,
    @Nullable Integer copies,
    boolean succession) {
  /** 登记率, 持证率, 定检率, 隐患治理率, in percent; null where none was agreed. */
  public record Rates(
      @Nullable BigDecimal registration,
      @Nullable BigDecimal certificates,
      @Nullable BigDecimal inspection,
      @Nullable BigDecimal rectification) {}

  public AgreementTerms {
    duties = List.copyOf(duties);
    targets = List.copyOf(targets);
    tasks = List.copyOf(tasks);
  }
}
