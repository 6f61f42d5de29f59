package dev.assay.suite.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.Plugin;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources against the API, as a stranger would. */
public final class Compiled {
    private Compiled() {}

    /** {@return the folder given, with the classes of {@code sources}} */
    public static Path into(Path folder, Path... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-cp", api().toString(), "--release", "17", "-Xlint:all");
            boolean good = compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(sources))
                    .call();
            assertThat(good).as("%s", diagnostics.getDiagnostics()).isTrue();
        }
        return folder;
    }

    private static Path api() {
        try {
            return Path.of(Plugin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
