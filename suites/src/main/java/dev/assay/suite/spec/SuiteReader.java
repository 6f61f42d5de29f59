package dev.assay.suite.spec;

import dev.assay.suite.plugin.Catalogue;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads suites. All faults are found in one go, each with its place, also those in files that a suite extends.
 *
 * <p>The YAML is read by its structure alone: texts stay as written, so that {@code on}, {@code no} and {@code 1:30} mean
 * themselves, and a setting is a number only when the plugin's record says so.
 */
public final class SuiteReader {
    private SuiteReader() {}

    /**
     * Reads and checks a suite.
     *
     * @param file the YAML file
     * @param catalogue what is installed
     * @return the suite, or every fault in it
     */
    public static SuiteReading read(Path file, Catalogue catalogue) {
        Faults faults = new Faults();
        Extending.Effective effective = Extending.read(file, faults);
        Optional<SuiteSpec> suite = effective
                .mapping()
                .flatMap(mapping -> new SuiteChecker(file, mapping, effective.complete(), catalogue, faults).check());
        suite.ifPresent(spec -> PublishedChecker.check(spec, faults));
        return new SuiteReading(suite.filter(spec -> faults.isEmpty()), faults.sorted());
    }
}
