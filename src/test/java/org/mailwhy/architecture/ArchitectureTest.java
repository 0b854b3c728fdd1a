package org.mailwhy.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house's rules, section 6 of the architecture page. */
class ArchitectureTest {
    private static final String ROOT = "org.mailwhy";
    private static final List<String> CORE = List.of("diagnosis", "incident", "forecast", "report");
    private static final List<String> LEAVES = List.of("json", "exec", "dns");
    private static final List<String> EDGES =
            List.of("smtp", "log", "host", "mta", "quota", "store", "metrics", "alert", "web");
    private static final List<String> RIM = List.of("config", "agent", "cli", "demo");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    @Test
    void theVocabularyKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage(ROOT)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(resideOutsideOfPackages(ROOT)))
                .check(CLASSES);
    }

    @Test
    void theCoreKnowsOnlyTheVocabularyAndItself() {
        mayUse(CORE, List.of());
    }

    @Test
    void leavesKnowOnlyTheCore() {
        mayUse(LEAVES, CORE);
    }

    @TestFactory
    Stream<DynamicTest> edgesDoNotKnowEachOther() {
        return EDGES.stream()
                .map(edge ->
                        DynamicTest.dynamicTest(
                                edge, () -> mayUse(List.of(edge), concat(CORE, LEAVES))));
    }

    @Test
    void theRimDoesNotKnowTheApplication() {
        mayUse(RIM, concat(concat(CORE, LEAVES), concat(EDGES, RIM)));
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theCoreDoesNoInputOrOutputAndAsksForNoTime() {
        noClasses()
                .that(in(CORE))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "java.io..",
                                "java.net..",
                                "java.nio..",
                                "java.sql..",
                                "java.util.concurrent..",
                                "java.lang.reflect.."))
                .orShould()
                .dependOnClassesThat(
                        DescribedPredicate.describe("a clock", InstantSourceOrClock::test))
                .check(CLASSES);
        noClasses()
                .that(in(CORE))
                .should(
                        callMethodWhere(
                                DescribedPredicate.<JavaCall<?>>describe(
                                        "ask for the time",
                                        call ->
                                                call.getTargetOwner()
                                                                .getPackageName()
                                                                .startsWith("java.")
                                                        && CLOCKS.contains(call.getName()))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime");

    /** Which package may use a library. */
    private static final Map<String, List<String>> HOMES =
            Map.ofEntries(
                    Map.entry("org.quartz..", List.of("app")),
                    Map.entry("oshi..", List.of("host")),
                    Map.entry("io.micrometer..", List.of("metrics")),
                    Map.entry("io.prometheus..", List.of("metrics")),
                    Map.entry(
                            "tools.jackson..",
                            List.of("json", "alert", "web", "cli", "quota", "store")),
                    Map.entry("org.snakeyaml..", List.of("config")),
                    Map.entry("org.xbill..", List.of("dns")),
                    Map.entry("gg.jte..", List.of("web")),
                    Map.entry("picocli..", List.of("cli")),
                    Map.entry("java.sql..", List.of("store")),
                    Map.entry("com.github.luben..", List.of("log")));

    @TestFactory
    Stream<DynamicTest> eachLibraryHasItsHome() {
        return HOMES.entrySet().stream()
                .map(home ->
                        DynamicTest.dynamicTest(
                                home.getKey(),
                                () ->
                                        noClasses()
                                                .that(DescribedPredicate.not(in(home.getValue())))
                                                .should()
                                                .dependOnClassesThat()
                                                .resideInAPackage(home.getKey())
                                                .check(CLASSES)));
    }

    @Test
    void publicTopLevelTypesAreUsedFromAnotherPackage() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .resideOutsideOfPackages(
                        ROOT, ROOT + ".app", ROOT + ".demo", ROOT + ".web.templates..")
                .should(beUsedFromAnotherPackage())
                .check(CLASSES);
    }

    @Test
    void thereIsNoStaticMutableState() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideOutsideOfPackages(ROOT + ".web.templates"))
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void classesAreFinalOrSealed() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .resideOutsideOfPackage(ROOT + ".web.templates")
                .and(DescribedPredicate.describe("are not enum bodies", c -> !isEnumBody(c)))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .haveModifier(JavaModifier.ABSTRACT)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineUsesTheStandardStreams() {
        noClasses()
                .that(DescribedPredicate.not(in(List.of("cli", "app"))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        ArchRule rule =
                classes()
                        .that()
                        .resideOutsideOfPackage(ROOT + ".web.templates..")
                        .should(
                                new ArchCondition<>("live in a @NullMarked package") {
                                    @Override
                                    public void check(JavaClass item, ConditionEvents events) {
                                        if (!item.getPackage()
                                                .isAnnotatedWith(
                                                        "org.jspecify.annotations.NullMarked")) {
                                            events.add(
                                                    SimpleConditionEvent.violated(
                                                            item, item.getName()));
                                        }
                                    }
                                });
        rule.check(CLASSES);
    }

    private static boolean isEnumBody(JavaClass type) {
        return type.getRawSuperclass().map(JavaClass::isEnum).orElse(false);
    }

    private static void mayUse(List<String> users, List<String> used) {
        noClasses()
                .that(in(users))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..")
                                .and(resideOutsideOfPackages(ROOT))
                                .and(DescribedPredicate.not(in(concat(users, used)))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static List<String> concat(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    private static DescribedPredicate<JavaClass> in(List<String> packages) {
        return resideInAnyPackage(
                packages.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new));
    }

    private static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        return new ArchCondition<>("be used from another package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean used =
                        item.getDirectDependenciesToSelf().stream()
                                .anyMatch(dependency ->
                                        !dependency
                                                .getOriginClass()
                                                .getPackageName()
                                                .equals(item.getPackageName()));
                if (!used) {
                    events.add(SimpleConditionEvent.violated(item, item.getName()));
                }
            }
        };
    }

    /** `InstantSource` and `Clock` are what the core would ask. */
    private static final class InstantSourceOrClock {
        static boolean test(JavaClass type) {
            return type.isAssignableTo(InstantSource.class);
        }
    }
}
