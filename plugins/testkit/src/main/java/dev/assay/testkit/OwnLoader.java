package dev.assay.testkit;

import dev.assay.api.Plugin;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;

/** Loads a plugin as the harness does: its own classes apart from ours, the API shared. */
final class OwnLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private OwnLoader(URL[] classPath) {
        super("plugin", classPath, ClassLoader.getPlatformClassLoader());
    }

    /** {@return the same plugin, loaded again apart}; aborts the test when the harness could not make it by name either. */
    @SuppressWarnings("resource")
    static Plugin reload(Plugin plugin) throws ReflectiveOperationException {
        Class<?> type = plugin.getClass();
        try {
            type.getConstructor();
        } catch (NoSuchMethodException e) {
            return Assumptions.abort(type.getName() + " has no public constructor without arguments");
        }
        OwnLoader loader = new OwnLoader(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.isEmpty())
                        .map(OwnLoader::url)
                        .toArray(URL[]::new));
        return (Plugin) loader.loadClass(type.getName()).getConstructor().newInstance();
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return name.startsWith("dev.assay.api.")
                ? Plugin.class.getClassLoader().loadClass(name)
                : super.findClass(name);
    }
}
