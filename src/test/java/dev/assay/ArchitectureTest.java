package dev.assay;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the packages to the tiers of ARCHITECTURE.md: a package uses lower tiers only. */
@AnalyzeClasses(packages = "dev.assay", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String ROOT = "dev.assay";
  private static final List<String> WORDS = List.of("claim", "vocabulary");
  private static final List<String> STORE = List.of("store");
  private static final List<String> READERS = List.of("query", "validation");
  private static final List<String> STAGES =
      List.of("intake", "reference", "linking", "search", "verification", "export");
  private static final List<String> PIPELINE = List.of("pipeline");
  private static final List<String> WEB = List.of("web");
  private static final List<String> CLI = List.of("cli");

  private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system");

  @ArchTest
  static void everyClassLivesInAPackageOfATier(JavaClasses all) {
    String[] known = packages(List.of(WORDS, STORE, READERS, STAGES, PIPELINE, WEB, CLI));
    classes()
        .should()
        .resideInAnyPackage(Stream.concat(Stream.of(ROOT), Stream.of(known)).toArray(String[]::new))
        .check(all);
  }

  @ArchTest
  static void wordsUseNothing(JavaClasses all) {
    WORDS.forEach(name -> uses(name, List.of()).check(all));
  }

  @ArchTest
  static void storeUsesWords(JavaClasses all) {
    STORE.forEach(name -> uses(name, List.of(WORDS)).check(all));
  }

  @ArchTest
  static void queryAndValidationUseTheStore(JavaClasses all) {
    READERS.forEach(name -> uses(name, List.of(WORDS, STORE)).check(all));
  }

  @ArchTest
  static void stagesNeverUseEachOther(JavaClasses all) {
    STAGES.forEach(name -> uses(name, List.of(WORDS, STORE, READERS)).check(all));
  }

  @ArchTest
  static void thePipelineUsesTheStages(JavaClasses all) {
    PIPELINE.forEach(name -> uses(name, List.of(WORDS, STORE, READERS, STAGES)).check(all));
  }

  @ArchTest
  static void webAndCommandLineNeverUseEachOther(JavaClasses all) {
    WEB.forEach(name -> uses(name, List.of(WORDS, STORE, READERS, STAGES)).check(all));
    CLI.forEach(name -> uses(name, List.of(WORDS, STORE, READERS, STAGES, PIPELINE)).check(all));
  }

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule claimIsFreeOfJena =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".claim..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule exceptionsSayWhatWentWrong =
      noClasses().should(THROW_GENERIC_EXCEPTIONS).because("nobody can handle them by type");

  @ArchTest
  static final ArchRule onlyTheCommandLineSpeaks =
      noClasses()
          .that(areNot(Main.class))
          .and()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule onlyMainReadsTheEnvironment =
      noClasses().that(areNot(Main.class)).should().callMethodWhere(calls(System.class, "getenv"));

  @ArchTest
  static final ArchRule onlyMainReadsTheClock =
      noClasses()
          .that(areNot(Main.class))
          .should()
          .callMethodWhere(calls(System.class, "currentTimeMillis"))
          .orShould()
          .callMethodWhere(describe("reads the system clock", ArchitectureTest::readsTheClock));

  private static ArchRule uses(String name, List<List<String>> lowerTiers) {
    DescribedPredicate<JavaClass> ours = resideInAPackage(ROOT + "..");
    DescribedPredicate<JavaClass> allowed =
        resideInAnyPackage(
            packages(List.of(List.of(name), lowerTiers.stream().flatMap(List::stream).toList())));
    return classes()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .onlyDependOnClassesThat(not(ours).or(allowed))
        .as(name + " uses nothing of ours but " + lowerTiers)
        .allowEmptyShould(true);
  }

  private static String[] packages(List<List<String>> tiers) {
    return tiers.stream()
        .flatMap(List::stream)
        .map(name -> ROOT + "." + name + "..")
        .toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> areNot(Class<?> type) {
    return not(belongToAnyOf(type)).as("are not " + type.getSimpleName());
  }

  private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String name) {
    return describe(
        owner.getSimpleName() + "." + name,
        call -> call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(name));
  }

  private static boolean readsTheClock(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    boolean asks = owner.isEquivalentTo(Clock.class) && CLOCKS.contains(call.getName());
    boolean now = owner.getPackageName().startsWith("java.time") && call.getName().equals("now");
    boolean givenAClock =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(t -> t.isEquivalentTo(Clock.class));
    return asks || (now && !givenAClock);
  }
}
