package dev.assay.suite.cli;

import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.LoadedPlugin;
import dev.assay.suite.plugin.PluginLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is installed: the distribution's plugins and those that the command line names. */
final class Harness {
    private final List<PluginLoader.Broken> broken;
    private final Catalogue catalogue;

    private Harness(List<PluginLoader.Broken> broken, Catalogue catalogue) {
        this.broken = broken;
        this.catalogue = catalogue;
    }

    /** Loads the plugins; broken ones are reported on the error output and left out. */
    static Harness load(Console console, List<Path> more) throws IOException {
        List<Path> folders = new ArrayList<>();
        if (home() != null) {
            folders.addAll(PluginLoader.foldersBelow(home().resolve("plugins")));
        }
        for (Path folder : more) {
            if (!Files.isDirectory(folder)) {
                throw new AssayException(
                        ErrorCode.BAD_ARGUMENT, "--plugin " + folder + ": there is no such folder; name one with jars");
            }
            folders.add(folder.toAbsolutePath().normalize());
        }
        PluginLoader.Loaded loaded = PluginLoader.load(folders);
        for (PluginLoader.Broken plugin : loaded.broken()) {
            console.err().println("assay: the plugin '" + plugin.name() + "' does not load: " + plugin.reason());
        }
        return new Harness(loaded.broken(), bind(loaded.plugins()));
    }

    private static Catalogue bind(List<LoadedPlugin> plugins) {
        try {
            Catalogue.of(plugins);
            Injector injector = Guice.createInjector(Stage.DEVELOPMENT, new PluginModule(plugins));
            return injector.getInstance(Catalogue.class);
        } catch (IllegalArgumentException e) {
            throw new AssayException(ErrorCode.PLUGIN_FAILURE, e.getMessage() + "; leave one of them out", e);
        } catch (CreationException e) {
            String first = e.getErrorMessages().iterator().next().getMessage();
            throw new AssayException(
                    ErrorCode.PLUGIN_FAILURE, first.lines().findFirst().orElse("the plugins contradict each other"), e);
        }
    }

    /** {@return the distribution's folder, null when the command was not started by its script} */
    static Path home() {
        String home = System.getProperty("assay.home");
        return home == null ? null : Path.of(home);
    }

    /** {@return the suites of the distribution, by path below its folder of suites} */
    static List<Path> suites() throws IOException {
        if (home() == null || !Files.isDirectory(home().resolve("suites"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(home().resolve("suites"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    Catalogue catalogue() {
        return catalogue;
    }

    List<PluginLoader.Broken> broken() {
        return broken;
    }
}
