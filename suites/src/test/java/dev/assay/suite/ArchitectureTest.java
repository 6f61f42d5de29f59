package dev.assay.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between modules and packages, kept by a test. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.assay");
    private static final Path PLUGINS = Path.of("../plugins");
    private static final List<String> FAMILIES =
            List.of("free-energy", "chaotic-forecasting", "multiphysics-pde", "general");

    @Test
    void theApiNeedsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("dev.assay.api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.assay.api..", "java..", "com.sun.management..")
                .check(CLASSES);
    }

    @Test
    void resultsKnowNeitherSuitesNorSiteNorPlugins() {
        noClasses()
                .that()
                .resideInAPackage("dev.assay.results..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.assay.suite..", "dev.assay.site..", "dev.assay.api..")
                .check(CLASSES);
    }

    @Test
    void theSiteIsMadeFromResultsAlone() {
        noClasses()
                .that()
                .resideInAPackage("dev.assay.site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.assay.suite..", "dev.assay.api..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandKnowsGuiceAndPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.assay.suite.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.inject..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void workersNeedTheJdkTheApiAndThePluginLoaderAlone() {
        classes()
                .that()
                .resideInAnyPackage("dev.assay.suite.run.worker..", "dev.assay.suite.plugin..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.assay.suite.run.worker..", "dev.assay.suite.plugin..", "dev.assay.api..", "java..")
                .check(CLASSES);
    }

    @Test
    void packagesOfSuitesAreFreeOfCycles() {
        slices().matching("dev.assay.suite.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesOfResultsAndSiteAreFreeOfCycles() {
        slices().matching("dev.assay.results.(*)..").should().beFreeOfCycles().check(CLASSES);
        // Templates are generated from the pages' own sources and know the pages' words.
        slices().matching("dev.assay.site.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        JavaClass.Predicates.resideInAPackage("dev.assay.site.template"),
                        DescribedPredicate.alwaysTrue())
                .check(CLASSES);
    }

    /** Plugins are not on this module's class path; their sources tell what they import. */
    @Test
    void pluginsImportTheApiNumericsAndThemselves() throws IOException {
        for (String family : FAMILIES) {
            String own = "dev.assay." + family.replace("-", "") + ".";
            for (String line : imports(PLUGINS.resolve(family).resolve("src/main/java"))) {
                if (line.startsWith("dev.assay.")) {
                    assertThat(line)
                            .as("import of %s", family)
                            .matches(i -> i.startsWith(own)
                                    || i.startsWith("dev.assay.numerics.")
                                    || i.startsWith("dev.assay.api.") && !i.startsWith("dev.assay.api.engine."));
                }
            }
        }
    }

    @Test
    void numericsKnowsNothingOfTheApi() throws IOException {
        for (String line : imports(PLUGINS.resolve("numerics/src/main/java"))) {
            assertThat(line).doesNotStartWith("dev.assay.api");
        }
    }

    @Test
    void theTopLevelIsTheFixedOne() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".."))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .isSubsetOf(
                            "pom.xml", "README.md", "harness-api", "plugins", "suites", "results", "site", "target");
        }
    }

    private static List<String> imports(Path sources) throws IOException {
        assertThat(sources).isDirectory();
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            return java.stream()
                    .flatMap(file -> {
                        try {
                            return Files.readAllLines(file).stream();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .filter(line -> line.startsWith("import "))
                    .map(line -> line.replace("import static ", "").replace("import ", ""))
                    .toList();
        }
    }
}
