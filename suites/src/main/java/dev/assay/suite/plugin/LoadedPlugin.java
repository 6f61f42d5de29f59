package dev.assay.suite.plugin;

import dev.assay.api.engine.Registrations;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * A plugin that loaded.
 *
 * @param name the title in its main jar's manifest, else the folder's name
 * @param version the version there, {@code unknown} when it has none
 * @param sha256 64 hexadecimal digits over the contents of its jars, in order of their names
 * @param folder where it lies
 * @param registrations what it brought
 * @param loader its class loader
 */
public record LoadedPlugin(
        String name, String version, String sha256, Path folder, Registrations registrations, ClassLoader loader) {

    /** {@return what a worker process needs to find it again} */
    public KnownPlugin known() {
        return new KnownPlugin(name, version, sha256, folder.toAbsolutePath().normalize());
    }

    /** Calls into the plugin with its class loader as the thread's context; {@return what the call returns}. */
    public <T> T call(Callable<T> code) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return code.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
