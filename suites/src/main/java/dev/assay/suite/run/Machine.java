package dev.assay.suite.run;

import dev.assay.suite.AssayException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What a record says of the machine and the harness. */
public final class Machine {
    private static final Properties BUILD = build();

    private Machine() {}

    /** {@return the harness's version} */
    public static String version() {
        return BUILD.getProperty("git.build.version", "unknown");
    }

    /** {@return the commit that the harness was built from, {@code unknown} outside a repository} */
    public static String commit() {
        return BUILD.getProperty("git.commit.id.full", "unknown");
    }

    /** {@return whether the work tree had changes when the harness was built} */
    public static boolean dirty() {
        return Boolean.parseBoolean(BUILD.getProperty("git.dirty", "true"));
    }

    private static Properties build() {
        Properties properties = new Properties();
        try (InputStream in = Machine.class.getResourceAsStream("/dev/assay/suite/build.properties")) {
            if (in != null) {
                properties.load(in);
            }
            return properties;
        } catch (IOException e) {
            throw new AssayException(AssayException.ErrorCode.INTERNAL, "cannot read the build's properties", e);
        }
    }

    /** {@return the JDK's version and vendor} */
    public static String jdk() {
        return System.getProperty("java.runtime.version") + " " + System.getProperty("java.vendor");
    }

    /** {@return name, version and architecture of the operating system} */
    public static String os() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch");
    }

    /** {@return the processor's name as the system tells it} */
    public static String cpu() {
        Path info = Path.of("/proc/cpuinfo");
        if (Files.isReadable(info)) {
            try (var lines = Files.lines(info)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(System.getProperty("os.arch"));
            } catch (IOException e) {
                return System.getProperty("os.arch");
            }
        }
        return System.getProperty("os.arch");
    }

    /** {@return the number of processors} */
    public static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** {@return the machine's memory in bytes} */
    public static long memory() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
    }

    /** {@return the load average of the last minute, −1 when the system does not tell} */
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
