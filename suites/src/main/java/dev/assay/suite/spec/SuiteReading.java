package dev.assay.suite.spec;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a suite: the suite, or the faults.
 *
 * @param suite present exactly when there are no faults
 * @param faults all of them, in order of place: the file itself first, then those it extends
 */
public record SuiteReading(Optional<SuiteSpec> suite, List<Fault> faults) {
    /** Copies the list. */
    public SuiteReading {
        Objects.requireNonNull(suite, "suite");
        faults = List.copyOf(faults);
        if (suite.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("a reading is a suite or faults, not both");
        }
    }
}
