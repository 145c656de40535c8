package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Agreement;
import duty.domain.Charge;
import duty.domain.Entry;
import duty.domain.Fault;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Leader;
import duty.domain.Ledger;
import duty.domain.Section;
import duty.domain.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A3: those who signed an agreement held their posts on that day. */
final class SignersInPost extends FulfilmentRule {
  private static final Text NOT_IN_POST =
      new Text("{leader} 在 {date} 不在任", "{leader} was not in post on {date}");
  private static final Text NOT_IN_CHARGE =
      new Text(
          "{leader} 在 {date} 不分管{section}", "{leader} was not in charge of {section} on {date}");
  private static final Text NOT_HEAD =
      new Text(
          "{signer} 在 {date} 不是{section}主要负责人（登记为{head}）",
          "{signer} was not the head of {section} on {date} ({head} was)");
  private static final Text NO_HEAD =
      new Text("{section} 在 {date} 没有登记主要负责人", "no head of {section} is registered for {date}");
  private static final Text POSTS = new Text("任职情况", "the posts held");
  private static final Text CHECK_CHARGE =
      new Text(
          "核对签字人；当天确由其分管的，先改正 duties/ 中的分工",
          "check who signed; if that leader was in charge, correct the assignment in duties/ first");
  private static final Text ADD_HEAD =
      new Text(
          "核对签字日期；当天确有负责人的，在 sections/ 的 heads 中补登",
          "check the date; if there was a head on that day, add him or her to heads in sections/");

  SignersInPost() {
    super(
        "A3",
        Severity.ERROR,
        Clause.AGREEMENTS,
        new Text("签字人当天担任该职务", "Those who sign hold their posts on that day"),
        new Text(
            "核对签字人和日期；任职有变的，先更新 leaders/ 或 sections/",
            "check signer and date; if posts have changed, update leaders/ or sections/ first"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Agreement> entry : judging.ledger().agreements()) {
      if (judging.years().contains(entry.value().year())) {
        findings.looked();
        partyA(entry, judging, findings);
        partyB(entry, judging, findings);
      }
    }
  }

  private static void partyA(Entry<Agreement> entry, Judging judging, Findings findings) {
    LocalDate date = entry.value().leaderSigned();
    Ledger ledger = judging.ledger();
    Entry<Leader> leader = ledger.leader(entry.value().leader()).orElse(null);
    Entry<Section> section = ledger.section(entry.value().section()).orElse(null);
    if (date == null || leader == null || section == null || otherYear(entry, date)) {
      return;
    }
    if (!leader.value().inPost(date)) {
      findings
          .at(entry.at("party-a", "signed"))
          .related(leader.at("posts"), POSTS.with())
          .add(NOT_IN_POST.with("leader", leader.value().name(), "date", date));
    } else if (!inCharge(judging, leader.id(), section, date)
        && !inDoubt(judging, entry.file(), leader.id())) {
      findings
          .at(entry.at("party-a", "leader"))
          .remedy(CHECK_CHARGE.with())
          .add(
              NOT_IN_CHARGE.with(
                  "leader", leader.value().name(),
                  "section", section.value().nameOn(date),
                  "date", date));
    }
  }

  /**
   * A duty or group whose record cannot be read, something that the agreement names and nobody
   * knows, an unknown section in the leader's rows: each may be what puts the two together, and is
   * told already.
   */
  private static boolean inDoubt(Judging judging, String agreement, String leader) {
    Ledger ledger = judging.ledger();
    return ledger.unread().stream()
            .anyMatch(file -> file.kind() == Kind.DUTY || file.kind() == Kind.SECTION)
        || Told.of(judging, Fault.Code.UNKNOWN_REFERENCE).stream()
            .anyMatch(fault -> fault.place().file().equals(agreement))
        || judging.table().charges().stream()
            .filter(charge -> charge.leader().equals(leader))
            .flatMap(charge -> charge.assignment().sections().stream())
            .map(section -> ledger.meant(Kind.SECTION, section))
            .anyMatch(section -> !ledger.ids(Kind.SECTION).contains(section));
  }

  private static boolean inCharge(
      Judging judging, String leader, Entry<Section> section, LocalDate date) {
    return gapInTable(judging, leader, section, date)
        || judging.table().charges().stream()
            .filter(charge -> charge.leader().equals(leader) && charge.days().covers(date))
            .anyMatch(charge -> covers(judging, charge, section));
  }

  /** On that day nobody held the duty that puts the two together: D2 tells. */
  private static boolean gapInTable(
      Judging judging, String leader, Entry<Section> section, LocalDate date) {
    LocalDate start =
        judging.ledger().settings().map(Entry::value).map(Settings::recordsFrom).orElse(date);
    return !date.isBefore(start)
        && judging.table().charges().stream()
            .filter(charge -> charge.leader().equals(leader))
            .filter(charge -> charge.duty().value().on(date).isEmpty())
            .anyMatch(charge -> covers(judging, charge, section));
  }

  private static boolean covers(Judging judging, Charge charge, Entry<Section> section) {
    List<String> sections = charge.assignment().sections();
    return sections.contains(section.id())
        || judging.table().members(sections).contains(section.id());
  }

  /** A signature of another year is A2's to tell. */
  private static boolean otherYear(Entry<Agreement> entry, LocalDate date) {
    return date.getYear() != entry.value().year();
  }

  private static void partyB(Entry<Agreement> entry, Judging judging, Findings findings) {
    LocalDate date = entry.value().sectionSigned();
    String signer = entry.value().signer();
    Entry<Section> section = judging.ledger().section(entry.value().section()).orElse(null);
    if (date == null || signer == null || section == null || otherYear(entry, date)) {
      return;
    }
    Map<String, Object> facts = Map.of("section", section.value().nameOn(date), "date", date);
    Optional<Section.Head> head = section.value().headOn(date);
    if (head.isEmpty()) {
      findings
          .at(entry.at("party-b", "signer"))
          .related(section.at("heads"), POSTS.with())
          .remedy(ADD_HEAD.with())
          .add(NO_HEAD.with(facts));
    } else if (section.value().heads().stream()
        .filter(one -> one.tenure().covers(date))
        .noneMatch(one -> one.name().equals(signer))) {
      findings
          .at(entry.at("party-b", "signer"))
          .related(section.at("heads"), POSTS.with())
          .add(
              NOT_HEAD.with(
                  "section",
                  section.value().nameOn(date),
                  "date",
                  date,
                  "signer",
                  signer,
                  "head",
                  head.get().name()));
    }
  }
}
