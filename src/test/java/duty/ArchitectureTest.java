package duty;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the house together: who may know whom, and through which door a library is used. */
class ArchitectureTest {
  /** For each room of the house, the rooms that it may know. */
  private static final Map<String, Set<String>> PLAN =
      Map.of(
          "cli", Set.of("app", "check", "domain", "privacy"),
          "app", Set.of("rules", "store", "report", "git", "check", "domain", "privacy"),
          "rules", Set.of("check", "domain"),
          "store", Set.of("check", "domain", "privacy"),
          "store.disk", Set.of(),
          "report", Set.of("domain", "privacy"),
          "check", Set.of("domain"),
          "domain", Set.of(),
          "privacy", Set.of(),
          "git", Set.of());

  /** For each library, the rooms with a door to it. */
  private static final Map<String, Set<String>> DOORS =
      Map.of(
          "picocli..", Set.of("duty.cli"),
          "tools.jackson.dataformat..", Set.of("duty.store"),
          "tools.jackson.databind..", Set.of("duty.store"),
          "tools.jackson.core..", Set.of("duty.store", "duty.cli"),
          "org.openpdf..", Set.of("duty.report"),
          "com.lowagie..", Set.of("duty.report"),
          "org.apache.commons.csv..", Set.of("duty.report"),
          "org.snakeyaml..", Set.of("duty.store"));

  private static final Set<String> STREET = Set.of("out", "err", "in");
  private static final Set<String> SYSTEM =
      Set.of(
          "exit",
          "getenv",
          "getProperty",
          "getProperties",
          "setProperty",
          "setOut",
          "setErr",
          "setIn",
          "console",
          "currentTimeMillis",
          "nanoTime");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("duty");

  @Test
  void every_package_is_on_the_plan() {
    var packages =
        CLASSES.stream()
            .map(
                one -> one.getPackageName().replaceFirst("^duty\\.?", "").replaceFirst("\\..*", ""))
            .filter(name -> !name.isEmpty())
            .toList();
    assertThat(PLAN.keySet()).containsAll(packages);
  }

  @Test
  void dependencies_run_one_way() {
    PLAN.forEach(
        (room, known) -> {
          var allowed = new ArrayList<String>();
          allowed.add("duty." + room + "..");
          known.forEach(other -> allowed.add("duty." + other + ".."));
          noClasses()
              .that()
              .resideInAPackage("duty." + room + "..")
              .should()
              .dependOnClassesThat(
                  resideInAPackage("duty..")
                      .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
              .allowEmptyShould(true)
              .because("the plan lets " + room + " know " + known)
              .check(CLASSES);
        });
  }

  @Test
  void main_knows_the_front_door_only() {
    noClasses()
        .that()
        .resideInAPackage("duty")
        .should()
        .dependOnClassesThat(
            resideInAPackage("duty..").and(resideOutsideOfPackages("duty", "duty.cli..")))
        .check(CLASSES);
  }

  @Test
  void the_foundation_rests_on_java_alone() {
    classes()
        .that()
        .resideInAPackage("duty.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("duty.domain..", "java..", "org.jspecify.annotations..")
        .check(CLASSES);
  }

  @Test
  void every_library_has_its_door() {
    DOORS.forEach(
        (library, rooms) -> {
          var inside = new ArrayList<String>();
          rooms.forEach(room -> inside.add(room + ".."));
          noClasses()
              .that(resideOutsideOfPackages(inside.toArray(String[]::new)))
              .should()
              .dependOnClassesThat()
              .resideInAPackage(library)
              .because(library + " is for " + rooms)
              .check(CLASSES);
        });
  }

  @Test
  void main_alone_stands_on_the_street() {
    var others = noClasses().that().doNotBelongToAnyOf(Main.class);
    STREET.forEach(stream -> others.should().accessField(System.class, stream).check(CLASSES));
    others
        .should(
            callMethodWhere(
                calls(
                    "the system",
                    call ->
                        call.getTargetOwner().isEquivalentTo(System.class)
                            && SYSTEM.contains(call.getName()))))
        .check(CLASSES);
  }

  @Test
  void main_alone_looks_at_a_clock() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should(callMethodWhere(calls("a clock of the machine", ArchitectureTest::looksAtAClock)))
        .check(CLASSES);
  }

  /** But for the trace of a fault of the program's own, in the system's folder for such files. */
  @Test
  void every_file_is_written_in_one_place() {
    noClasses()
        .that(resideOutsideOfPackages("duty.store.disk"))
        .and()
        .doNotHaveFullyQualifiedName("duty.cli.Trouble")
        .should(callMethodWhere(calls("what writes files", ArchitectureTest::writes)))
        .check(CLASSES);
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(java.io.FileOutputStream.class, java.io.RandomAccessFile.class)
        .check(CLASSES);
    assertThat(CLASSES.get("duty.store.disk.AtomicFile").getMethodCallsFromSelf())
        .anyMatch(ArchitectureTest::writes);
  }

  private static boolean writes(JavaMethodCall call) {
    return call.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
        && call.getName()
            .matches("write.*|copy|move|delete.*|create.*|set.*|new(OutputStream|BufferedWriter)");
  }

  @Test
  void there_are_no_cycles() {
    slices().matching("duty.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void the_rules_of_this_test_see_what_they_forbid() {
    // Main does what it alone may do, so that the rule is known to see it.
    var main = List.of(CLASSES.get(Main.class));
    assertThat(main.get(0).getMethodCallsFromSelf())
        .anyMatch(
            call ->
                call.getTargetOwner().isEquivalentTo(System.class)
                    && SYSTEM.contains(call.getName()));
    assertThat(CLASSES.get("duty.cli.Arguments").getDirectDependenciesFromSelf())
        .anyMatch(one -> one.getTargetClass().getPackageName().startsWith("picocli"));
  }

  private static boolean looksAtAClock(JavaMethodCall call) {
    if (call.getTargetOwner().isEquivalentTo(Clock.class)) {
      return call.getName().startsWith("system") || call.getName().startsWith("tick");
    }
    return call.getTargetOwner().getPackageName().startsWith("java.time")
        && call.getName().equals("now")
        && call.getTarget().getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static DescribedPredicate<JavaMethodCall> calls(
      String what, java.util.function.Predicate<JavaMethodCall> predicate) {
    return DescribedPredicate.describe("of " + what, predicate);
  }
}
