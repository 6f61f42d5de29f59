package dev.assay.suite.plugin;

import dev.assay.api.ApiVersion;
import dev.assay.api.Plugin;
import dev.assay.api.engine.Registrations;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Loads plugins from folders of jars. A broken plugin is reported by name; the others still load. */
public final class PluginLoader {
    private PluginLoader() {}

    /**
     * A plugin that did not load.
     *
     * @param name the folder's name
     * @param folder where it lies
     * @param reason why, in one line
     */
    public record Broken(String name, Path folder, String reason) {}

    /**
     * What came of loading.
     *
     * @param plugins those that loaded, in order of their names
     * @param broken those that did not
     */
    public record Loaded(List<LoadedPlugin> plugins, List<Broken> broken) {}

    /** {@return the folders directly below {@code parent}, in order of their names; none when it does not exist} */
    public static List<Path> foldersBelow(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** {@return the plugins in these folders; a folder holds the jars of one plugin, directly} */
    public static Loaded load(List<Path> folders) {
        List<LoadedPlugin> plugins = new ArrayList<>();
        List<Broken> broken = new ArrayList<>();
        for (Path folder : folders) {
            String name = folder.toAbsolutePath().normalize().getFileName().toString();
            try {
                plugins.add(load(name, folder));
            } catch (Exception | LinkageError | ServiceConfigurationError e) {
                broken.add(new Broken(name, folder, reason(e)));
            }
        }
        return new Loaded(List.copyOf(plugins), List.copyOf(broken));
    }

    private static String reason(Throwable e) {
        Throwable cause = e instanceof ServiceConfigurationError && e.getCause() != null ? e.getCause() : e;
        String message = cause.getMessage() == null
                ? ""
                : cause.getMessage().lines().findFirst().orElse("");
        boolean ours = cause instanceof IllegalArgumentException || cause instanceof IOException;
        return ours ? message : (cause.getClass().getSimpleName() + ": " + message);
    }

    private static boolean isPluginJar(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar") && !name.endsWith("-sources.jar") && !name.endsWith("-tests.jar");
    }

    private static LoadedPlugin load(String folderName, Path folder) throws Exception {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder '" + folder + "'");
        }
        List<Path> jars = jars(folder);
        String name = folderName;
        String version = "unknown";
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                Manifest manifest = file.getManifest();
                String api = attribute(manifest, ApiVersion.ATTRIBUTE);
                if (api != null && !ApiVersion.supports(api)) {
                    throw new IOException(
                            jar.getFileName() + " was built for API " + api + ", this is API " + ApiVersion.current());
                }
                if (file.getEntry("META-INF/services/" + Plugin.class.getName()) != null) {
                    name = attribute(manifest, "Implementation-Title", name);
                    version = attribute(manifest, "Implementation-Version", version);
                }
            }
        }
        KnownPlugin known = new KnownPlugin(name, version, digest(jars), folder);
        return register(known, loader(name, jars), new Registrations());
    }

    /**
     * {@return a plugin that was checked before, with what is wanted of it alone}
     *
     * @param known the plugin
     * @param wanted empty registrations that say what is wanted
     */
    public static LoadedPlugin load(KnownPlugin known, Registrations wanted) throws Exception {
        return register(known, loader(known.name(), jars(known.folder())), wanted);
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(PluginLoader::isPluginJar).sorted().toList();
            if (jars.isEmpty()) {
                throw new IOException("the folder '" + folder + "' holds no jar");
            }
            return jars;
        }
    }

    private static ClassLoader loader(String name, List<Path> jars) throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return new PluginClassLoader(name, urls, Plugin.class.getClassLoader());
    }

    private static LoadedPlugin register(KnownPlugin known, ClassLoader loader, Registrations registrations)
            throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            int found = 0;
            for (Plugin plugin : ServiceLoader.load(Plugin.class, loader)) {
                plugin.register(registrations);
                found++;
            }
            if (found == 0) {
                throw new IOException("no jar in '" + known.folder() + "' names a plugin in META-INF/services/"
                        + Plugin.class.getName());
            }
        } finally {
            thread.setContextClassLoader(before);
        }
        return new LoadedPlugin(known.name(), known.version(), known.sha256(), known.folder(), registrations, loader);
    }

    private static String attribute(Manifest manifest, String name) {
        return manifest == null ? null : manifest.getMainAttributes().getValue(name);
    }

    private static String attribute(Manifest manifest, String name, String otherwise) {
        String value = attribute(manifest, name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    private static String digest(List<Path> jars) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (Path jar : jars) {
                try (InputStream in = Files.newInputStream(jar)) {
                    for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                        sha.update(buffer, 0, n);
                    }
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
