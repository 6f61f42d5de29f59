package dev.assay.suite.run.worker;

import dev.assay.api.engine.Registrations;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.KnownPlugin;
import dev.assay.suite.plugin.LoadedPlugin;
import dev.assay.suite.plugin.PluginLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The plugins of a worker or scorer, each loaded once; the command has checked them. */
final class Plugins {
    // By folder: hashing a record costs a worker tens of milliseconds, once.
    private final Map<Path, LoadedPlugin> loaded = new LinkedHashMap<>();
    private final Supplier<Registrations> wanted;

    /** Holds what is wanted of its plugins; empty registrations for each say what. */
    Plugins(Supplier<Registrations> wanted) {
        this.wanted = wanted;
    }

    /** {@return a catalogue of at least these plugins} */
    Catalogue with(List<KnownPlugin> plugins) throws IOException {
        for (KnownPlugin plugin : plugins) {
            if (!loaded.containsKey(plugin.folder())) {
                loaded.put(plugin.folder(), load(plugin));
            }
        }
        return Catalogue.of(List.copyOf(loaded.values()));
    }

    private LoadedPlugin load(KnownPlugin plugin) throws IOException {
        try {
            return PluginLoader.load(plugin, wanted.get());
        } catch (Exception | LinkageError | java.util.ServiceConfigurationError e) {
            throw new IOException("the plugin '" + plugin.name() + "' no longer loads: " + e, e);
        }
    }
}
