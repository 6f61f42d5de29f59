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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** What a module imports it declares: a library that comes by way of another one can go the same way. */
    @Test
    void everyImportedLibraryIsDeclared() throws IOException {
        Map<String, String> libraries = Map.ofEntries(
                Map.entry("org.ejml.", "ejml-"),
                Map.entry("org.jtransforms.", "JTransforms"),
                Map.entry("org.apache.commons.math3.", "commons-math3"),
                Map.entry("org.apache.commons.statistics.distribution.", "commons-statistics-distribution"),
                Map.entry("com.fasterxml.jackson.core.", "jackson-"),
                Map.entry("com.fasterxml.jackson.databind.", "jackson-databind"),
                Map.entry("com.fasterxml.jackson.dataformat.yaml.", "jackson-dataformat-yaml"),
                Map.entry("org.yaml.snakeyaml.", "snakeyaml"),
                Map.entry("com.google.inject.", "guice"),
                Map.entry("io.jhdf.", "jhdf"),
                Map.entry("picocli.", "picocli"),
                Map.entry("me.tongfei.", "progressbar"),
                Map.entry("org.duckdb.", "duckdb"),
                Map.entry("gg.jte.", "jte"),
                Map.entry("org.junit.jupiter.", "junit-jupiter"),
                Map.entry("org.assertj.", "assertj-core"),
                Map.entry("org.openjdk.jmh.", "jmh-core"),
                Map.entry("com.github.victools.", "jsonschema-generator"),
                Map.entry("com.networknt.", "json-schema-validator"));
        for (Path module : modules()) {
            String pom = Files.readString(module.resolve("pom.xml"));
            for (String imported : imports(module.resolve("src/main/java"))) {
                if (!imported.matches("(java|javax|jdk|com\\.sun|dev\\.assay)\\..*")) {
                    List<String> artifacts = libraries.entrySet().stream()
                            .filter(library -> imported.startsWith(library.getKey()))
                            .map(Map.Entry::getValue)
                            .toList();
                    assertThat(artifacts)
                            .as("known library of %s in %s", imported, module)
                            .isNotEmpty();
                    assertThat(pom).as("%s for %s", module, imported).contains("<artifactId>" + artifacts.get(0));
                }
            }
        }
    }

    /** Standard output belongs to the command: what else prints would break {@code --json}. */
    @Test
    void onlyTheMainsTouchTheStandardStreams() throws IOException {
        List<String> allowed =
                List.of("WorkerMain", "ScorerMain", "Main", "Remake", "NutsComparison", "Silence", "Console");
        for (Path module : modules()) {
            for (Path file : sources(module.resolve("src/main/java"))) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!allowed.contains(name)) {
                    assertThat(Files.readString(file)).as("%s", file).doesNotContain("System.out", "System.err");
                }
            }
        }
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> plugins = Files.list(PLUGINS)) {
            List<Path> modules =
                    new ArrayList<>(plugins.filter(folder -> Files.isDirectory(folder.resolve("src/main/java")))
                            .sorted()
                            .toList());
            Stream.of("harness-api", "results", "site", "suites")
                    .map(Path.of("..")::resolve)
                    .forEach(modules::add);
            assertThat(modules).hasSizeGreaterThanOrEqualTo(11);
            return modules;
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
        return sources(sources).stream()
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

    private static List<Path> sources(Path folder) throws IOException {
        assertThat(folder).isDirectory();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            return java;
        }
    }
}
