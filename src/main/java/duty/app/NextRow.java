package duty.app;

import duty.check.Message;
import duty.check.Text;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Leader;
import duty.domain.Ledger;
import duty.domain.Post;
import duty.domain.Section;
import duty.domain.Tenure;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The row that a request asks for, worked out against the ledger. */
final class NextRow {
  private static final Text NO_ROW =
      new Text(
          "{duty} 还没有分工，无可移交", "{duty} has no assignment yet, so there is nothing to hand over");
  private static final Text FIRST_ROW =
      new Text("第一条分工请在 {file} 中手工填写", "write the first assignment into {file} by hand");
  private static final Text LATER =
      new Text(
          "{duty} 自 {later} 起已有另一条分工，从 {from} 起新增会与它重叠",
          "{duty} has another assignment from {later} on, which one from {from} would overlap");
  private static final Text AFTER_IT =
      new Text(
          "起始日期应在 {later} 之后；要插在中间请手工修改 {file}",
          "start after {later}; to put one in between, edit {file} by hand");
  private static final Text SAME_DAY =
      new Text(
          "{duty} 现行分工正是从 {from} 起的，再新增会使它一天也不生效",
          "the assignment of {duty} in force began on {from} itself, so it would never have been in force");
  private static final Text CORRECT =
      new Text(
          "若当初写错，请直接改正 {file} 中的这一条；若是移交，请用更晚的日期",
          "if it was wrong, correct it in {file}; to hand the duty over, give a later day");
  private static final Text OVERLAP =
      new Text("{duty} 在 {from} 已有两条分工重叠", "two assignments of {duty} overlap on {from} already");
  private static final Text VALIDATE =
      new Text("先按 duty validate 的提示改正", "first put that right as duty validate says");
  private static final Text SAME =
      new Text(
          "{duty} 从 {from} 起的分工与现行的完全一样，无需变更",
          "the assignment of {duty} from {from} on would be the one in force already");
  private static final Text SAY_WHAT =
      new Text(
          "写明要变的：--leader、--section、--responsible、--principal、--document 或 --vacant",
          "say what changes: --leader, --section, --responsible, --principal, --document or --vacant");
  private static final Text BOTH =
      new Text("--leader 与 --vacant 不能同时使用", "--leader and --vacant exclude each other");
  private static final Text ONE = new Text("二者只用其一", "use one of them");
  private static final Text BLANK =
      new Text("{option} 的内容是空的", "{option} is given without content");
  private static final Text FILL =
      new Text("写明内容，或去掉该选项", "give its content, or leave the option out");
  private static final Text NOT_IN_POST =
      new Text("{leader} 在 {from} 不在任（{posts}）", "{leader} holds no post on {from} ({posts})");
  private static final Text SUCCESSOR =
      new Text(
          "用 {option} 另行指定；若任职记录有误，先改正 {file}",
          "name somebody else with {option}; if the posts are recorded wrongly, first correct {file}");
  private static final Text NOT_IN_USE =
      new Text("科室 {section} 在 {from} 不存在或已停用", "section {section} is not in use on {from}");
  private static final Text OTHER_SECTION =
      new Text(
          "用 --section 指定该日的科室；若名称记录有误，先改正 {file}",
          "name the sections of that day with --section; if its names are recorded wrongly, first correct {file}");
  private static final Text TAKEN_OVER =
      new Text(
          "其工作已由 {successor} 承接，用 --section 指定",
          "its work passed to {successor}; name that with --section");
  private static final Text BEFORE_TIME =
      new Text("日期 {from} 不在公元 1 年至 9999 年之间", "{from} is not a day of the years 1 to 9999");
  private static final Text OTHER_DAY =
      new Text("写成形如 2026-08-14 的日期", "write a date such as 2026-08-14");

  private final Ledger ledger;
  private final AssignDuty.Request request;
  private final List<Refusal> refusals;
  private final Names names;

  /**
   * What is to be done.
   *
   * @param row the row of the duty that the next one follows
   */
  record Proposal(Entry<Duty> duty, int row, Assignment next) {}

  NextRow(Ledger ledger, AssignDuty.Request request, List<Refusal> refusals) {
    this.ledger = ledger;
    this.request = request;
    this.refusals = refusals;
    this.names = new Names(ledger, request.from(), refusals);
  }

  /** Empty where something stands against it; the refusals say what. */
  Optional<Proposal> propose() {
    options();
    Entry<Duty> duty = names.duty(request.duty()).orElse(null);
    int row = duty == null ? -1 : rowBefore(duty);
    if (duty == null || row < 0) {
      // what else was written wrongly is told in the same breath
      named();
      return Optional.empty();
    }
    Assignment before = duty.value().assignments().get(row);
    Assignment next = next(before);
    if (refusals.isEmpty() && changesNothing(before, next)) {
      refuse(SAME.with("duty", duty.id(), "from", request.from()), SAY_WHAT.with());
    }
    return refusals.isEmpty() ? Optional.of(new Proposal(duty, row, next)) : Optional.empty();
  }

  private void options() {
    int year = request.from().getYear();
    if (year < 1 || year > 9999) {
      refuse(BEFORE_TIME.with("from", request.from()), OTHER_DAY.with());
    }
    if (request.leader() != null && request.vacant()) {
      refuse(BOTH.with(), ONE.with());
    }
    blank("--responsible", request.responsible());
    blank("--document", request.document());
  }

  private void blank(String option, @Nullable String value) {
    if (value != null && value.isBlank()) {
      refuse(BLANK.with("option", option), FILL.with());
    }
  }

  private void named() {
    if (request.leader() != null) {
      names.leader(request.leader());
    }
    request.principals().forEach(names::leader);
    request.sections().forEach(names::section);
  }

  /** The row in force on the day, or where there is none the last one before it. */
  private int rowBefore(Entry<Duty> duty) {
    LocalDate from = request.from();
    List<Assignment> rows = duty.value().assignments();
    int best = -1;
    int covering = 0;
    for (int i = 0; i < rows.size(); i++) {
      Tenure tenure = rows.get(i).tenure();
      if (tenure.from().isAfter(from)) {
        refuse(
            LATER.with("duty", duty.id(), "later", tenure.from(), "from", from),
            AFTER_IT.with("later", tenure.from(), "file", duty.file()));
        return -1;
      }
      if (tenure.from().equals(from)) {
        refuse(SAME_DAY.with("duty", duty.id(), "from", from), CORRECT.with("file", duty.file()));
        return -1;
      }
      covering += tenure.covers(from) ? 1 : 0;
      if (best < 0 || tenure.end().isAfter(rows.get(best).tenure().end())) {
        best = i;
      }
    }
    if (best < 0) {
      refuse(NO_ROW.with("duty", duty.id()), FIRST_ROW.with("file", duty.file()));
    } else if (covering > 1) {
      refuse(OVERLAP.with("duty", duty.id(), "from", from), VALIDATE.with());
      return -1;
    }
    return best;
  }

  private Assignment next(Assignment before) {
    String leader =
        request.vacant()
            ? null
            : inPost(request.leader() == null ? before.leader() : request.leader(), "--leader");
    List<String> principals =
        (request.principals().isEmpty() ? before.principals() : request.principals())
            .stream()
                .flatMap(word -> Optional.ofNullable(inPost(word, "--principal")).stream())
                .distinct()
                .toList();
    return new Assignment(
        Tenure.since(request.from()),
        principals,
        leader,
        sections(request.sections().isEmpty() ? before.sections() : request.sections()),
        request.responsible() == null ? before.responsible() : request.responsible().strip(),
        request.document() == null ? null : request.document().strip(),
        null);
  }

  private @Nullable String inPost(@Nullable String word, String option) {
    Entry<Leader> leader = word == null ? null : names.leader(word).orElse(null);
    if (leader == null) {
      return null;
    }
    if (!leader.value().inPost(request.from())) {
      refuse(
          NOT_IN_POST.with(
              "leader", leader.value().name(),
              "from", request.from(),
              "posts", leader.value().posts().stream().map(NextRow::show).toList()),
          SUCCESSOR.with("option", option, "file", leader.file()));
    }
    return leader.id();
  }

  private static String show(Post post) {
    Tenure tenure = post.tenure();
    return post.title() + " " + tenure.from() + "–" + (tenure.to() == null ? "" : tenure.to());
  }

  private List<String> sections(List<String> words) {
    Set<String> ids = new LinkedHashSet<>();
    for (String word : words) {
      Entry<Section> section = names.section(word).orElse(null);
      if (section != null && !section.value().inUse(request.from())) {
        notInUse(section);
      }
      if (section != null) {
        ids.add(section.id());
      }
    }
    return List.copyOf(ids);
  }

  private void notInUse(Entry<Section> section) {
    Map<String, Object> facts =
        Map.of(
            "section",
            section.id() + "（" + section.value().nameOn(request.from()) + "）",
            "from",
            request.from());
    String successor = section.value().successor();
    if (successor == null) {
      refuse(NOT_IN_USE.with(facts), OTHER_SECTION.with("file", section.file()));
    } else {
      String name =
          ledger
              .section(successor)
              .map(entry -> entry.value().nameOn(request.from()))
              .orElse(successor);
      refuse(NOT_IN_USE.with(facts), TAKEN_OVER.with("successor", successor + "（" + name + "）"));
    }
  }

  /** The order of the sections is not a matter of who answers for what. */
  private static boolean changesNothing(Assignment before, Assignment next) {
    return before.tenure().covers(next.tenure().from())
        && before.principals().equals(next.principals())
        && java.util.Objects.equals(before.leader(), next.leader())
        && new HashSet<>(before.sections()).equals(new HashSet<>(next.sections()))
        && before.responsible().equals(next.responsible())
        && (next.document() == null || next.document().equals(before.document()));
  }

  private void refuse(Message reason, Message next) {
    refusals.add(new Refusal(reason, next));
  }
}
