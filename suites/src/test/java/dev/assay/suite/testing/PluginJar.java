package dev.assay.suite.testing;

import dev.assay.api.Plugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Packs classes of the tests as a plugin, as a stranger would. */
public final class PluginJar {
    private PluginJar() {}

    /** {@return the plugin's folder: a jar with {@code plugin} and all classes nested in it} */
    public static Path pack(Path parent, String name, Class<? extends Plugin> plugin) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name));
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Assay-Api-Version", "1.0");
        attributes.putValue("Implementation-Title", name);
        attributes.putValue("Implementation-Version", "1");
        try (OutputStream file = Files.newOutputStream(folder.resolve(name + ".jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            add(jar, plugin);
            for (Class<?> nested : plugin.getDeclaredClasses()) {
                add(jar, nested);
            }
            jar.putNextEntry(new JarEntry("META-INF/services/" + Plugin.class.getName()));
            jar.write(plugin.getName().getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return folder;
    }

    private static void add(JarOutputStream jar, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            in.transferTo(jar);
        }
        jar.closeEntry();
    }
}
