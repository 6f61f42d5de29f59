package dev.assay.suite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.engine.Registrations;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.LoadedPlugin;
import dev.assay.suite.spec.SuiteReader;
import dev.assay.suite.testing.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is compiled, is the example's own file, and is checked like any suite. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Path EXAMPLE =
            Path.of("src/main/examples/my-sampler/src/main/java/com/example/MySampler.java");

    @TempDir
    Path folder;

    private static String block(String language) throws IOException {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        assertThat(matcher.find()).as("a block of %s in the README", language).isTrue();
        return matcher.group(1);
    }

    @Test
    void theSamplerIsTheExamplesAndCompiles() throws IOException {
        assertThat(block("java")).isEqualTo(Files.readString(EXAMPLE));
        Path classes = Compiled.into(folder, EXAMPLE);
        assertThat(classes.resolve("com/example/MySampler.class")).exists();
        assertThat(block("java").lines().filter(line -> !line.isBlank()).count())
                .isLessThan(75);
    }

    @Test
    void theSuiteIsReadWithOnlyItsIdsUnknown() throws IOException {
        Path suite = Files.writeString(folder.resolve("suite.yaml"), block("yaml"));
        LoadedPlugin none = new LoadedPlugin(
                "none", "1", "0", folder, new Registrations(), getClass().getClassLoader());
        assertThat(SuiteReader.read(suite, Catalogue.of(List.of(none))).faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.code().id()).startsWith("unknown-"));
    }
}
