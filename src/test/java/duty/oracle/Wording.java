package duty.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the English sentences of the findings apart, so that ids can be compared. */
final class Wording {
  private static final Pattern QUOTA_LEFT_OPEN =
      Pattern.compile("; this leaves too few .* of (.*) in (\\w+) \\(at least (\\d+) owed\\)$");

  /** Rule, a sentence, and what both opinions call it; groups are put in for $1, $2, … */
  private static final List<String[]> SENTENCES =
      List.of(
          form("R2", "(.*) is after \\S+: it has not happened yet", "$1 ahead"),
          form("R2", "(.*) comes before (.*), which is the wrong way round", "$1 before $2"),
          form("R2", "(\\S+) does not belong in the folder \\S+", "$1 astray"),
          form("R2", "(\\S+) is not in \\d+, the year of this calendar", "$1 of another year"),
          form("R2", "(\\S+) is both a holiday and a day that is worked", "$1 both"),
          form("R2", "it ends at (\\S+), before it begins at (\\S+)", "$1 before $2"),
          form("R2", "the records begin on (\\S+) only, .*", "$1 not begun"),
          form("R2", "two versions of the plan are in force on (\\S+): .*", "two plans $1"),
          form("R2", "no version of the plan is .* at the end of (.*), to judge by", "no plan $1"),
          form("D2", "no duty is in the division table on (\\S+), .*", "nothing $1"),
          form("D2", "duty .* has no assignment on (\\S+)", "gap $1..$1"),
          form("D2", "duty .* has no assignment from (\\S+) to (\\S+)", "gap $1..$2"),
          form("D2", "duty .* has no assignment from (\\S+)", "gap $1.."),
          form("D2", "duty .* has no assignment", "no assignment"),
          form("D2", "two assignments of duty .* overlap on (\\S+)", "overlap $1..$1"),
          form("D2", "two assignments of duty .* overlap from (\\S+) to (\\S+)", "overlap $1..$2"),
          form("D2", "two assignments of duty .* overlap from (\\S+)", "overlap $1.."),
          form(
              "D2",
              "duty .* has no leader in charge on (\\S+), so it falls to (.*)",
              "vacant $1..$1 $2"),
          form(
              "D2",
              "duty .* has no leader in charge from (\\S+) to (\\S+), so it falls to (.*)",
              "vacant $1..$2 $3"),
          form(
              "D2",
              "duty .* has no leader in charge from (\\S+), so it falls to (.*)",
              "vacant $1.. $2"),
          form("D2", "duty .* has no section to do the work", "no section"),
          form("D2", ".* has no members", "no members"),
          form("D2", "no member of .* is in use any more", "no members"),
          form("D1", "(.*) was not in post on (\\S+)", "$1 $2"),
          form("D1", "(.*) was not in use on (\\S+)", "$1 $2"),
          form("D1", "(.*) was not in the division table on (\\S+)", "$1 $2"),
          form("D1", "(.*) is not in post from (\\S+), but the assignment .*", "$1 $2"),
          form("D1", "(.*) is not in use from (\\S+), but the assignment .*", "$1 $2"),
          form("D1", "(.*) acts in a post from (\\S+), and no document .*", "$1 acting $2"),
          form("D3", "the change .* from (\\S+) is not registered as filed .*", "$1 open"),
          form("D3", "the change .* from (\\S+) was filed on .*", "$1 late"),
          form("A2", "the agreement is incomplete: (.*) missing", "$1"),
          form("A2", "signed on (\\S+), not within .*", "$1"),
          form("A3", "(.*) was not in post on .*", "$1 not in post"),
          form("A3", "(.*) was not in charge of .*", "$1 not in charge"),
          form("A3", "(.*) was not the head of .*", "$1 not head"),
          form("A3", "no head of .* is registered for .*", "no head"),
          form("M3", ".* convened the meeting and (.*) chaired it, .*", "chair $1"),
          form("M3", "which sections attended .*", "nobody registered"),
          form("M3", "(.*) should have attended; .*", "missing $1"),
          form("M4", "the decision has no (.*)", "lacks $1"),
          form("M4", "the decision, due by .*", "open"),
          form("M4", "the decision for (.*), due by .*", "open $1"),
          form("C5", "the problem “通道堆物(.*)” is neither .*", "problem $1"),
          form("H3", "major hazard .* does not yet show (.*) to be in place", "lacks $1"),
          form("H5", "major hazard .* is not registered as reported .*", "missing"),
          form("H5", "major hazard .* was reported upward on .*", "late"),
          form("H6", "the rectification report of .* no re-check is .*", "missing"),
          form("H6", "the re-check of hazard .* was before .*", "missing"),
          form("H6", "hazard .* was re-checked on .*", "late"),
          form("H6", "there is no calendar of (\\d+): .*", "no calendar $1"),
          form(
              "F2",
              "what this record said was changed after the report of (.*?) was .*",
              "changed $1"),
          form("F2", "this record belongs to (.*?) but was entered after .*", "added $1"),
          form("F2", "the record (\\S+) is gone since the report of (.*?) was .*", "gone $1 $2"),
          form("F2", "the amendment lacks (.*)", "lacks $1"),
          form("P1", ".* has no drill registered in (\\d+) .* (\\d+) owed\\)", "$1 drills 0/$2"),
          form("P1", ".* has (\\d+) of the (\\d+) drills owed in (\\d+)", "$3 drills $1/$2"),
          form("P1", "no drill is registered in (\\d+) .* (\\d+) owed\\)", "$1 drills 0/$2"),
          form("P1", "(\\d+) of the (\\d+) .* in (\\d+) are registered", "$3 drills $1/$2"),
          form("P1", "version .* is not registered as filed", "unfiled"),
          form("P2", "no safety system .* for (.*): (.*)", "$1 no $2"),
          form("P3", ".* has no licensing, .* in (\\d+)", "$1"),
          form("P4", "the (\\d+) assessment of (.*) is not yet registered", "$1 $2"),
          form("P4", "an assessment of .* has no result", "no result"),
          form("X1", "accident .* in charge, (.*), is not registered as at .*", "$1 not at scene"),
          form("X1", "accident .* is not registered as reported; .*", "unreported"),
          form("X1", "accident .* was reported at .*", "late"),
          form("X2", "no answer of .* is registered yet", ""),
          form("A1", "the (\\d+) agreement of (.*) with (.*) is not yet registered", "$1 $2 $3"),
          form(
              "A1", "the .* agreement of .* with .* was signed on .*, after (\\S+)", "late for $1"),
          form("M1", "(.*) has no meeting .* in (\\w+) \\(at least (\\d+) owed\\)", "$1 $2 0/$3"),
          form("M1", "(.*) has meetings .* in (\\w+): (\\d+) \\(at least (\\d+) .*", "$1 $2 $3/$4"),
          form("C1", "(.*) has no led .* in (\\w+) \\(at least (\\d+) owed\\)", "$1 $2 0/$3"),
          form("C1", "(.*) has led .* in (\\w+): (\\d+) \\(at least (\\d+) .*", "$1 $2 $3/$4"),
          form(
              "Q1",
              "(.*) has no (.*) registered in (\\S+) \\(at least (\\d+) owed\\)",
              "$2 $1 $3 0/$4"),
          form(
              "Q1",
              "(.*) has (.*) registered in (\\S+): (\\d+) \\(at least (\\d+) .*",
              "$2 $1 $3 $4/$5"),
          form(
              "Q1",
              "(.*) had done (\\d+) (.*) of (\\S+) only after (\\S+)",
              "$3 $1 $4 late $2 by $5"),
          form("Q1", "this requirement binds nobody: .* of: (\\S+)", "nobody $1"),
          form("M2", "the minutes lack .*", ""),
          form("C2", "(.*) was not in charge .*", "$1"),
          form("C3", "the inspection's record lacks .*", ""),
          form("C4", "no bulletin of the inspection .*", "missing"),
          form("C4", "the notice of .* is not registered as sent", "unsent"),
          form("C4", "the bulletin of .* was sent on .*", "late"),
          form("C4", "the notice of .* was sent on .*", "late"),
          form("H1", "hazard .* has no (.*) registered yet", "no $1"),
          form("H1", ".*, which owns hazard .*, is no longer in use, .*", "owner gone"),
          form("H2", "hazard .* is not registered as closed", ""),
          form("H4", "major hazard .* from (\\S+) to (\\S+), for (\\d+) days .*", "$1..$2 $3"),
          form("H4", "major hazard .* since (\\S+) \\(.*", "$1.."),
          form("H7", "hazard .* was closed on .* and no (.*) is registered", "closed, no $1"),
          form(
              "H7", "resuming was approved for hazard .* no re-check registered", "resumed unseen"),
          form("H7", "hazard .* was re-checked on \\S+ only, after (.*)", "re-check after $1"),
          form("F1", "the report of (\\w+) is not registered as filed", "$1 missing"),
          form("F1", "the report of (\\w+) was filed on .* no receipt .*", "$1 no receipt"),
          form("F1", "the report of (\\w+) was filed on .*", "$1 late"),
          form("F1", "the report of (\\w+) was given back on .*", "$1 given back"),
          form("W1", "the waiver expired on .*", "expired"),
          form("W1", "it does not say for which record or leader.*", "for nobody"),
          form("W1", "the waiver lacks .*", "lacking"),
          form("W1", "the waiver is of no use: .*", "of no use"),
          form("W1", "rule \\S+ keeps the records sound .*", "soundness"),
          form("W1", "there is no record .*", "no record"),
          form("W1", "there is no rule .*", "no rule"));

  /** Rules that tell of what is missing, whose place says nothing. */
  private static final Set<String> PLACELESS = Set.of("A1", "M1", "C1", "D3", "F1", "P2", "Q1");

  private final Map<String, String> ids = new HashMap<>();

  Wording(Bureau bureau) {
    bureau.leaders().forEach((id, leader) -> ids.put(leader.name(), id));
    bureau
        .sections()
        .forEach((id, section) -> section.names().forEach(name -> ids.put(name.name(), id)));
    bureau.year().plans().forEach(plan -> ids.put("《预案" + plan.id() + "》", plan.id()));
    ids.put("区局", "bureau");
    int order = 0;
    for (String duty : bureau.duties().keySet()) {
      ids.put("duty " + ++order + " (" + TableFiles.subject(duty) + ")", duty);
    }
  }

  private static String[] form(String rule, String sentence, String about) {
    return new String[] {rule, sentence, about};
  }

  /** What a finding is about: its record where it stands in one, and what is wrong. */
  String about(String rule, String file, String sentence) {
    List<String> about = new ArrayList<>();
    boolean missing = rule.equals("P4") && !file.startsWith("assessments/");
    boolean placeless = PLACELESS.contains(rule) && !file.startsWith("agreements/");
    if (!placeless && !file.equals("duty.yaml") && !file.startsWith("plans/") && !missing) {
      about.add(file);
    }
    Matcher open = QUOTA_LEFT_OPEN.matcher(sentence);
    String fault = open.find() ? sentence.substring(0, open.start()) : sentence;
    about.add(named(rule, fault));
    if (fault.length() < sentence.length()) {
      about.add(
          "open for ["
              + identified(open.group(1))
              + "] in "
              + open.group(2)
              + " /"
              + open.group(3));
    }
    about.removeIf(String::isEmpty);
    return String.join(" ", about);
  }

  private String named(String rule, String sentence) {
    for (String[] form : SENTENCES) {
      Matcher matcher = Pattern.compile(form[1]).matcher(sentence);
      if (form[0].equals(rule) && matcher.matches()) {
        String about = form[2];
        for (int i = matcher.groupCount(); i > 0; i--) {
          String group = matcher.group(i);
          about = about.replace("$" + i, identified(group));
        }
        return about;
      }
    }
    return "?? " + sentence;
  }

  /** Names of people and sections become ids, in the order of these. */
  private String identified(String names) {
    List<String> each = List.of(names.split("、|, | and ", -1));
    if (each.size() == 1 || !each.stream().allMatch(ids::containsKey)) {
      return ids.getOrDefault(names, names);
    }
    return each.stream().map(ids::get).distinct().sorted().collect(Collectors.joining(", "));
  }
}
