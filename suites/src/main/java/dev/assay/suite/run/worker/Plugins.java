package dev.assay.suite.run.worker;

import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.LoadedPlugin;
import dev.assay.suite.plugin.PluginLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plugins of a worker or scorer, each loaded once. */
final class Plugins {
    private final Map<Path, LoadedPlugin> loaded = new LinkedHashMap<>();

    /** {@return a catalogue that holds at least these plugins} */
    Catalogue with(List<Path> folders) throws IOException {
        List<Path> missing =
                folders.stream().filter(folder -> !loaded.containsKey(folder)).toList();
        PluginLoader.Loaded result = PluginLoader.load(missing);
        if (!result.broken().isEmpty()) {
            throw new IOException("the plugin '" + result.broken().get(0).name() + "' does not load: "
                    + result.broken().get(0).reason());
        }
        result.plugins().forEach(plugin -> loaded.put(plugin.folder(), plugin));
        return Catalogue.of(folders.stream().map(loaded::get).toList());
    }
}
