package dev.assay.suite.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.suite.testing.Compiled;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginLoaderTest {
    @TempDir
    Path folder;

    private static final String PLUGIN = """
            package made;
            import dev.assay.api.*;
            import dev.assay.api.density.Density;
            public final class MadePlugin implements Plugin {
                public void register(Registry registry) {
                    BODY
                }
            }
            """;

    private static String registers(String id) {
        return "registry.method(\"" + id + "\", Density.class, NoSettings.class, s -> (q, run) -> Answer.empty())"
                + ".title(lib.Version.TEXT + Thread.currentThread().getContextClassLoader().getName());";
    }

    private Path plugin(String name, String body, String library) throws IOException {
        return plugin(name, body, library, "1.0", true);
    }

    /** Compiles a plugin with a library class of its own and packs both. */
    private Path plugin(String name, String body, String library, String api, boolean service) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(name + "-sources"));
        Path classes = Files.createDirectories(folder.resolve(name + "-classes"));
        Path main = Files.writeString(sources.resolve("MadePlugin.java"), PLUGIN.replace("BODY", body));
        Path lib = Files.writeString(
                sources.resolve("Version.java"),
                "package lib; public final class Version { private Version() {} public static final String TEXT = make();"
                        + " private static String make() { return \"" + library + "\"; } }");
        Compiled.into(classes, main, lib);
        Path target = Files.createDirectories(folder.resolve(name));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Assay-Api-Version", api);
        try (OutputStream file = Files.newOutputStream(target.resolve("plugin.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                    String entry = classes.relativize(each).toString();
                    if (library.isEmpty() && entry.startsWith("lib")) {
                        continue;
                    }
                    jar.putNextEntry(new JarEntry(entry));
                    jar.write(Files.readAllBytes(each));
                    jar.closeEntry();
                }
            }
            if (service) {
                jar.putNextEntry(new JarEntry("META-INF/services/dev.assay.api.Plugin"));
                jar.write("made.MadePlugin".getBytes(StandardCharsets.UTF_8));
                jar.closeEntry();
            }
        }
        return target;
    }

    @Test
    void twoVersionsOfOneLibraryWorkSideBySide() throws Exception {
        PluginLoader.Loaded loaded = PluginLoader.load(List.of(
                plugin("first", registers("one"), "version 1 in "),
                plugin("second", registers("two"), "version 2 in ")));
        assertThat(loaded.broken()).isEmpty();
        Catalogue catalogue = Catalogue.of(loaded.plugins());
        assertThat(catalogue.method("one").orElseThrow().of().title()).isEqualTo("version 1 in plugin first");
        assertThat(catalogue.method("two").orElseThrow().of().title()).isEqualTo("version 2 in plugin second");
        LoadedPlugin first = loaded.plugins().get(0);
        assertThat(first.call(() -> Thread.currentThread().getContextClassLoader()))
                .isSameAs(first.loader());
        assertThat(first.sha256())
                .hasSize(64)
                .isNotEqualTo(loaded.plugins().get(1).sha256());
    }

    @Test
    void aDuplicateIdNamesBothPlugins() throws IOException {
        PluginLoader.Loaded loaded = PluginLoader.load(
                List.of(plugin("first", registers("same"), "a"), plugin("second", registers("same"), "b")));
        assertThatThrownBy(() -> Catalogue.of(loaded.plugins()))
                .hasMessage("the method 'same' is brought by two plugins: 'first' and 'second'");
    }

    @Test
    void brokenPluginsAreReportedByNameAndTheOthersLoad() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path noJar = Files.createDirectories(folder.resolve("no-jar"));
        Files.writeString(noJar.resolve("broken.jar"), "this is no jar");
        PluginLoader.Loaded loaded = PluginLoader.load(List.of(
                plugin("lacks-class", registers("a"), ""),
                plugin("throws", "throw new IllegalStateException(\"no licence\");", "x"),
                plugin("null-settings", "registry.method(\"b\", Density.class, null, s -> (q, run) -> null);", "x"),
                plugin("newer", registers("c"), "x", "9.0", true),
                plugin("silent", registers("d"), "x", "1.0", false),
                empty,
                noJar,
                folder.resolve("missing"),
                plugin("good", registers("good"), "x")));
        assertThat(loaded.plugins()).extracting(LoadedPlugin::name).containsExactly("good");
        Map<String, String> reasons = loaded.broken().stream()
                .collect(java.util.stream.Collectors.toMap(PluginLoader.Broken::name, PluginLoader.Broken::reason));
        assertThat(reasons.keySet())
                .containsExactlyInAnyOrder(
                        "lacks-class", "throws", "null-settings", "newer", "silent", "empty", "no-jar", "missing");
        assertThat(reasons.get("lacks-class")).contains("NoClassDefFoundError").contains("lib/Version");
        assertThat(reasons.get("throws")).contains("no licence");
        assertThat(reasons.get("newer")).contains("built for API 9.0", "this is API 1.0");
        assertThat(reasons.get("silent")).contains("names a plugin in META-INF/services");
        assertThat(reasons.get("empty")).contains("holds no jar");
        assertThat(reasons.get("missing")).contains("there is no folder");
        assertThat(reasons.values()).allSatisfy(reason -> assertThat(reason).doesNotContain("\n"));
    }

    @Test
    void aPluginSeesTheApiAndTheJdkAlone() throws IOException {
        Path peeking = plugin(
                "peeking",
                "try { Class.forName(\"dev.assay.suite.plugin.Catalogue\"); } catch (ClassNotFoundException e) {"
                        + " throw new IllegalArgumentException(\"the harness is hidden\"); }",
                "x");
        PluginLoader.Loaded loaded = PluginLoader.load(List.of(peeking));
        assertThat(loaded.broken()).hasSize(1);
        assertThat(loaded.broken().get(0).reason()).isEqualTo("the harness is hidden");
    }
}
