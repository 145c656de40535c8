package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 分工表 through time: who answered for which duty, with which sections, on which days. */
public final class DivisionTable {
  private final Ledger ledger;
  private final Map<String, List<Charge>> byDuty = new LinkedHashMap<>();

  public DivisionTable(Ledger ledger) {
    this.ledger = ledger;
    for (Entry<Duty> duty : ledger.duties()) {
      byDuty.put(duty.id(), chargesOf(duty));
    }
  }

  /** In the order of the table, then of time. */
  public List<Charge> charges() {
    return byDuty.values().stream().flatMap(List::stream).toList();
  }

  public List<Charge> charges(String duty) {
    return byDuty.getOrDefault(duty, List.of());
  }

  /** Whether the duty was that leader's on that day. */
  public boolean leads(String leader, String duty, LocalDate day) {
    return charges(duty).stream()
        .anyMatch(charge -> charge.leader().equals(leader) && charge.days().covers(day));
  }

  /** The sections, or members of groups, that a leader had in charge on any of some days. */
  public Set<String> sectionsOf(String leader, Tenure days) {
    Set<String> all = new LinkedHashSet<>();
    for (Charge charge : charges()) {
      if (charge.leader().equals(leader) && charge.days().and(days).isPresent()) {
        all.addAll(members(charge.assignment().sections()));
      }
    }
    return all;
  }

  /** The sections of a row with every group replaced by its members. */
  public Set<String> members(List<String> sections) {
    Set<String> all = new LinkedHashSet<>();
    for (String written : sections) {
      String id = ledger.meant(Kind.SECTION, written);
      Section section = ledger.section(id).map(Entry::value).orElse(null);
      if (section != null && section.isGroup()) {
        section.members().forEach(member -> all.add(ledger.meant(Kind.SECTION, member)));
      } else if (section != null) {
        all.add(id);
      }
    }
    return all;
  }

  /**
   * A section that stands in the table, for itself or as a member of a group.
   *
   * @param charge the first one, in the table's order, that has it
   */
  public record Stand(String section, Charge charge) {}

  /** Who stands in the table on a day and is in use, each once, in the table's order. */
  public List<Stand> sections(LocalDate day) {
    return sections(day, charge -> true);
  }

  /** The same of some of the rows. */
  List<Stand> sections(LocalDate day, Predicate<Charge> rows) {
    Map<String, Stand> stands = new LinkedHashMap<>();
    for (Charge charge : charges()) {
      if (charge.days().covers(day) && rows.test(charge)) {
        for (String section : members(charge.assignment().sections())) {
          if (ledger.section(section).map(entry -> entry.value().inUse(day)).orElse(false)) {
            stands.putIfAbsent(section, new Stand(section, charge));
          }
        }
      }
    }
    return List.copyOf(stands.values());
  }

  /** Where a row names the section, or the group that it is a member of. */
  public Pointer place(Charge charge, String section) {
    List<String> sections = charge.assignment().sections();
    for (int i = 0; i < sections.size(); i++) {
      if (ledger.meant(Kind.SECTION, sections.get(i)).equals(section)
          || members(List.of(sections.get(i))).contains(section)) {
        return charge.duty().at("assignments", charge.row(), "sections", i);
      }
    }
    return charge.place();
  }

  /** The section that has its work on a day: itself while it is in use, or whoever took it over. */
  public String heir(String section, LocalDate day) {
    List<String> line = List.copyOf(line(section, day));
    return line.get(line.size() - 1);
  }

  /** The section and those that its work went to, one after the other, by a day. */
  Set<String> line(String section, LocalDate day) {
    Set<String> line = new LinkedHashSet<>();
    String heir = ledger.meant(Kind.SECTION, section);
    while (heir != null && line.add(heir)) {
      Section one = ledger.section(heir).map(Entry::value).orElse(null);
      String successor = one == null || one.inUse(day) ? null : one.successor();
      heir = successor == null ? null : ledger.meant(Kind.SECTION, successor);
    }
    return line;
  }

  private List<Charge> chargesOf(Entry<Duty> duty) {
    List<Charge> charges = new ArrayList<>();
    List<Assignment> rows = duty.value().assignments();
    for (int row = 0; row < rows.size(); row++) {
      Assignment assignment = rows.get(row);
      List<Tenure> rest = List.of(assignment.tenure());
      String leader = meant(assignment.leader());
      if (leader != null) {
        for (Tenure days : inPost(leader, rest)) {
          charges.add(new Charge(duty, row, leader, days, -1));
        }
        rest = Tenures.minus(assignment.tenure(), posts(leader));
      }
      List<String> principals = principals(assignment);
      for (int one = 0; one < principals.size(); one++) {
        if (principals.indexOf(principals.get(one)) == one) {
          for (Tenure days : inPost(principals.get(one), rest)) {
            charges.add(new Charge(duty, row, principals.get(one), days, one));
          }
        }
      }
    }
    return charges;
  }

  private List<String> principals(Assignment row) {
    return row.principals().stream().map(one -> ledger.meant(Kind.LEADER, one)).toList();
  }

  /** Who was principal on any of the days: in the order of the table, then of the records. */
  public Set<String> principals(Tenure days) {
    Stream<String> named =
        ledger.duties().stream()
            .flatMap(duty -> duty.value().assignments().stream())
            .filter(row -> row.tenure().and(days).isPresent())
            .flatMap(row -> principals(row).stream());
    return Stream.concat(named, ledger.leaders().stream().map(Entry::id))
        .filter(one -> ledger.leader(one).filter(who -> who.value().isPrincipal(days)).isPresent())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether the duty fell to both of them by one row on that day. */
  boolean together(String duty, String leader, String other, LocalDate day) {
    List<Charge> held = charges(duty).stream().filter(charge -> charge.days().covers(day)).toList();
    Predicate<Charge> its = charge -> charge.leader().equals(leader);
    return held.stream()
        .filter(charge -> charge.leader().equals(other))
        .anyMatch(one -> held.stream().anyMatch(its.and(two -> two.row() == one.row())));
  }

  private @Nullable String meant(@Nullable String leader) {
    return leader == null ? null : ledger.meant(Kind.LEADER, leader);
  }

  /**
   * A leader whose record cannot be read is taken to have been in post: that fault is told already.
   */
  private List<Tenure> posts(String leader) {
    return ledger
        .leader(leader)
        .map(entry -> entry.value().posts().stream().map(Post::tenure).toList())
        .orElse(List.of(Tenure.since(LocalDate.MIN)));
  }

  private List<Tenure> inPost(String leader, List<Tenure> stretches) {
    List<Tenure> posts = Tenures.union(posts(leader));
    return stretches.stream()
        .flatMap(stretch -> posts.stream().flatMap(post -> stretch.and(post).stream()))
        .toList();
  }
}
