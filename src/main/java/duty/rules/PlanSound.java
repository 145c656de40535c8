package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Asked;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Nearest;
import duty.domain.Per;
import duty.domain.Plan;
import duty.domain.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** S4 and R1 on what a version of the plan asks for, and on its clauses. */
final class PlanSound {
  private static final Text NO_CLAUSE =
      new Text("clauses 里没有条文“{given}”", "there is no clause “{given}” in clauses");
  private static final Text IDLE =
      new Text(
          "没有要求引用条文“{given}”，规则也不引用它",
          "nothing rests on the clause “{given}”: neither a requirement nor a rule names it");
  private static final Text WRITE = new Text("改为 {meant}", "write {meant}");
  private static final Text GIVE =
      new Text(
          "在 clauses 里写上它的出处（where）和原文（text），或改为：{words}",
          "give its place (where) and words (text) in clauses, or write one of {words}");
  private static final Text NAME =
      new Text(
          "由要求的 clause 引用，或改用规则引用的编号：{words}",
          "name it in the clause of a requirement, or use an id that rules name: {words}");
  private static final Text NOT_JUDGED =
      new Text("这样的要求还不能核对：{given}", "such a requirement cannot be judged yet: {given}");
  private static final Text JUDGED = new Text("可以核对的写法：{form}", "what can be judged is {form}");
  private static final Text OTHERS =
      new Text("删去这一项，{given}不能作为要求", "delete it: {given} cannot be asked for");
  private static final Text DONE =
      new Text(
          "写成 {what: {what}, of: …, per: …, times: …}：of 可以是 {words}（each-emergency-plan 只用于演练），per 可以是 {pers}；期限写 by: day 20、within: 10 days，一年的也可写 by: 03-31，只写一种",
          "write {what: {what}, of: …, per: …, times: …}: of is one of {words} (each-emergency-plan for drills only), per is one of {pers}; a deadline is by: day 20, within: 10 days or, for a year, by: 03-31, one of them");
  private static final Text DELETE_FIELDS =
      new Text("删去 {fields}；可以核对的写法：{form}", "delete {fields}; what can be judged is {form}");
  private static final Text TWICE =
      new Text("前面已经写过这项要求，这里不起作用", "this was asked before; this one has no effect");
  private static final Text FIRST = new Text("前面的一项", "the one before");
  private static final Text DELETE = new Text("删去其中一项", "delete one of the two");

  private PlanSound() {}

  /** S4: each requirement is one that can be judged, once, and each clause is of use. */
  static void values(Judging judging, Findings findings) {
    for (Entry<Plan> plan : judging.ledger().written().plans()) {
      List<Requirement> seen = new ArrayList<>();
      for (Requirement one : plan.value().requires().all()) {
        Requirement before = seen.stream().filter(one::asksTheSame).findFirst().orElse(null);
        seen.add(one);
        if (one.rule().isEmpty()) {
          notJudged(plan, one, findings);
        } else if (before != null) {
          findings
              .at(plan.at("requires", one.position(), "what"))
              .related(plan.at("requires", before.position(), "what"), FIRST.with())
              .remedy(DELETE.with())
              .add(TWICE.with());
        }
      }
      idle(plan, findings);
    }
  }

  private static void notJudged(Entry<Plan> plan, Requirement one, Findings findings) {
    Asked near = one.nearest().orElse(null);
    List<String> beyond = near == null ? List.of() : one.beyond(near);
    Message remedy =
        one.isDone()
            ? DONE.with(
                Map.of("what", one.what(), "words", Requirement.WHOM, "pers", words(Per.values())))
            : near == null
                ? OTHERS.with("given", one.what())
                : (beyond.isEmpty() ? JUDGED : DELETE_FIELDS)
                    .with(Map.of("fields", beyond, "form", form(near)));
    findings
        .at(plan.at("requires", one.position(), "what"))
        .remedy(remedy)
        .add(NOT_JUDGED.with("given", written(one)));
  }

  private static List<String> words(Per... all) {
    return Arrays.stream(all).map(Per::word).toList();
  }

  private static String written(Requirement one) {
    String per = one.per() == null ? "" : ", per: " + one.per();
    return "what: " + one.what() + ", of: " + one.of() + per;
  }

  /** As it is to be written, with what may be said besides. */
  private static String form(Asked asked) {
    String per = asked.per() == null ? "" : ", per: " + asked.per();
    String more =
        switch (asked) {
          case INSPECTION -> ", in: own-field, times: 1";
          case AGREEMENT -> ", between: each-section, by: 03-31, new-pair: 30 days";
          case MEETING, DRILL -> ", times: 1";
          case BULLETIN, TABLE, REPORT, ASSESSMENT -> ", within: 10 days";
          case SYSTEM -> ", subjects: [inspection, training]";
          case KEY_WORK -> "";
        };
    return "{what: " + asked.what() + ", of: " + asked.of() + per + more + "}";
  }

  private static void idle(Entry<Plan> plan, Findings findings) {
    List<String> named = named(plan.value());
    for (Plan.ClauseText clause : plan.value().clauses()) {
      if (!named.contains(clause.id())) {
        findings
            .at(plan.at("clauses", clause.id()))
            .remedy(meant(clause.id(), Clause.ofThePlan(), NAME))
            .add(IDLE.with("given", clause.id()));
      }
    }
  }

  private static List<String> named(Plan plan) {
    List<String> named = new ArrayList<>(Clause.ofThePlan());
    plan.requires().all().stream()
        .map(Requirement::clause)
        .filter(Objects::nonNull)
        .forEach(named::add);
    return named;
  }

  /** R1: a clause that is named is given. */
  static void references(Judging judging, Findings findings) {
    for (Entry<Plan> plan : judging.ledger().written().plans()) {
      List<String> given = plan.value().clauses().stream().map(Plan.ClauseText::id).toList();
      for (Requirement one : plan.value().requires().all()) {
        String clause = one.clause();
        if (clause != null && !given.contains(clause)) {
          findings
              .at(plan.at("requires", one.position(), "clause"))
              .cause(plan.file(), clause)
              .remedy(meant(clause, given, GIVE))
              .add(NO_CLAUSE.with("given", clause));
        }
      }
    }
  }

  private static Message meant(String given, List<String> words, Text otherwise) {
    return Nearest.to(given, words)
        .map(near -> WRITE.with("meant", near))
        .orElseGet(() -> otherwise.with("words", words));
  }
}
