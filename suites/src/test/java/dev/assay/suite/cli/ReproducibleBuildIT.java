package dev.assay.suite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin's bytes depend on its source alone: not on the moment, not on the folder it is built in. */
class ReproducibleBuildIT {
    private static final Path TREE = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("harness-api", "plugins/testkit", "plugins/general");
    private static final String REACTOR = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>reproducible</groupId>
              <artifactId>reactor</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <modules>MODULES</modules>
            </project>
            """;

    @TempDir
    Path folder;

    @Test
    void aPluginBuiltTwiceHasTheSameBytes() throws Exception {
        String first = build("first");
        Thread.sleep(2100); // entries of a jar have a time in steps of two seconds
        assertThat(build("in another folder")).isEqualTo(first);
    }

    /** Builds the general plugin in a copy of its sources; {@return the jar's SHA-256}. */
    private String build(String name) throws Exception {
        Path tree = Files.createDirectories(folder.resolve(name));
        for (String each : List.of("pom.xml", ".mvn", ".license", "plugins/pom.xml")) {
            copy(each, tree);
        }
        StringBuilder modules = new StringBuilder();
        for (String module : MODULES) {
            copy(module + "/pom.xml", tree);
            copy(module + "/src/main", tree);
            modules.append("<module>").append(module).append("</module>");
        }
        Files.writeString(tree.resolve("reactor.xml"), REACTOR.replace("MODULES", modules));
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(maven(), "-B", "-o", "-q", "-f", "reactor.xml", "package", "-DskipTests")
                .directory(tree.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        try (Stream<Path> files = Files.list(tree.resolve("plugins/general/target/plugin"))) {
            List<Path> jars = files.filter(file -> file.getFileName().toString().startsWith("general-"))
                    .toList();
            assertThat(jars).hasSize(1);
            byte[] bytes = Files.readAllBytes(jars.get(0));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
    }

    private static String maven() {
        String home = System.getProperty("maven.home");
        Path command = home == null ? Path.of("mvn") : Path.of(home, "bin", "mvn");
        return Files.isExecutable(command) ? command.toString() : "mvn";
    }

    private static void copy(String name, Path to) throws IOException {
        Path from = TREE.resolve(name);
        assertThat(from).exists();
        Files.createDirectories(to.resolve(name).getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(TREE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
