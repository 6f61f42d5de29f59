package dev.assay.suite.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file {@code NN-name.yaml.expected} tells all faults of {@code NN-name.yaml}: a line {@code line:column code message},
 * below it the hint, indented. Faults in another file begin with its name.
 */
class BrokenSuitesTest {
    private static final String SUFFIX = ".expected";

    private static Path folder() {
        try {
            return Path.of(BrokenSuitesTest.class.getResource("/broken-suites").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> suites() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("suites")
    void allFaultsAreFoundInOrderOfPlace(String name) throws IOException {
        SuiteReading reading = SuiteReader.read(folder().resolve(name), TestCatalogue.CATALOGUE);
        assertThat(reading.suite()).isEmpty();
        assertThat(render(name, reading.faults())).isEqualTo(Files.readString(folder().resolve(name + SUFFIX)));
    }

    private static String render(String name, List<Fault> faults) {
        StringBuilder text = new StringBuilder();
        for (Fault fault : faults) {
            String file = folder().relativize(fault.file()).toString().replace('\\', '/');
            text.append(file.equals(name) ? "" : file + ":");
            text.append(fault.line()).append(':').append(fault.column()).append(' ');
            text.append(fault.code().id()).append(' ').append(fault.message()).append('\n');
            text.append(fault.hint().isEmpty() ? "" : "    " + fault.hint() + "\n");
        }
        return text.toString().replace(folder() + java.io.File.separator, "");
    }

    @Test
    void everyCodeHasABrokenSuite() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String name : suites()) {
            SuiteReader.read(folder().resolve(name), TestCatalogue.CATALOGUE)
                    .faults()
                    .forEach(fault -> seen.add(fault.code().id()));
        }
        assertThat(seen)
                .containsExactlyElementsOf(Arrays.stream(FaultCode.values())
                        .map(FaultCode::id)
                        .sorted()
                        .collect(Collectors.toList()));
    }

    @Test
    void thereAreFiftyAtLeastAndNoneIsForgotten() throws IOException {
        assertThat(suites()).hasSizeGreaterThanOrEqualTo(50);
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .allSatisfy(name -> assertThat(suites()).contains(name));
        }
    }

    @Test
    void messagesAreSentencesInOneLine() throws IOException {
        for (String name : suites()) {
            for (Fault fault : SuiteReader.read(folder().resolve(name), TestCatalogue.CATALOGUE)
                    .faults()) {
                assertThat(fault.message()).doesNotContain("\n").endsWith(".").doesNotEndWith("..");
                assertThat(fault.line()).isPositive();
                assertThat(fault.column()).isPositive();
            }
        }
    }
}
