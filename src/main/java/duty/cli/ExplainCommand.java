package duty.cli;

import duty.app.RuleBook;
import duty.check.Text;
import duty.domain.Nearest;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** {@code duty explain}. */
final class ExplainCommand extends Command {
  private static final Text UNKNOWN = new Text("没有规则“{given}”", "there is no rule “{given}”");
  private static final Text UNKNOWN_NEAR =
      new Text("没有规则“{given}”，是不是 {near}？", "there is no rule “{given}”; did you mean {near}?");
  private static final Text SEE_RULES =
      new Text("运行 duty rules 查看全部规则", "run duty rules to see all of them");

  private static final Option RULE =
      Option.argument(
              new Text("规则号", "RULE"),
              new Text("方括号里的规则号，如 D2", "what stands in a finding's brackets, as D2"))
          .must();

  ExplainCommand() {
    super(
        "explain",
        new Text("说明一条规则：要求、依据、理由、正反例子和改法", "Explains a rule: basis, reason, examples and remedy"),
        List.of(RULE, RecordsRoot.OPTION, JudgingOptions.AS_OF),
        List.of(
            new Manual.Example("duty explain D2", new Text("说明规则 D2", "about rule D2")),
            new Manual.Example(
                "duty explain D2 --lang en", new Text("用英文说明", "the same in English"))),
        null,
        new Text("改正后运行 duty validate 再检查一次", "having put it right, run duty validate again"));
  }

  @Override
  public int run(Call call) {
    String given = call.required(RULE, SEE_RULES);
    String id = Normalizer.normalize(given.strip(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    List<RuleBook.Standing> rules = call.rules();
    RuleBook.Standing rule =
        rules.stream().filter(one -> one.rule().id().equals(id)).findFirst().orElse(null);
    if (rule == null) {
      throw new UsageError(
          Nearest.to(id, rules.stream().map(one -> one.rule().id()).toList())
              .map(near -> UNKNOWN_NEAR.with("given", given, "near", near))
              .orElseGet(() -> UNKNOWN.with("given", given)),
          SEE_RULES);
    }
    call.out().print(RulePages.page(rule, call.lang()));
    return ExitCode.OK;
  }
}
