package dev.assay.suite.plugin;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads one plugin: its own jars and the JDK, and from the harness the API alone. Two plugins may bring different versions
 * of one library.
 */
final class PluginClassLoader extends URLClassLoader {
    private static final String API = "dev.assay.api.";

    private final ClassLoader harness;

    PluginClassLoader(String plugin, URL[] jars, ClassLoader harness) {
        super("plugin " + plugin, jars, ClassLoader.getPlatformClassLoader());
        this.harness = harness;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith(API) ? harness.loadClass(name) : super.loadClass(name, resolve);
    }

    static {
        registerAsParallelCapable();
    }
}
