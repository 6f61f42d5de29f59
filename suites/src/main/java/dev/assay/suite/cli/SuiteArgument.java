package dev.assay.suite.cli;

import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.spec.Fault;
import dev.assay.suite.spec.SuiteReader;
import dev.assay.suite.spec.SuiteReading;
import dev.assay.suite.spec.SuiteSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A suite named on the command line: a file, or the id of one in the distribution. */
final class SuiteArgument {
    private SuiteArgument() {}

    /** {@return the file of an argument; an id such as {@code free-energy/demo} names a suite of the distribution} */
    static Path file(Path argument) throws IOException {
        if (Files.exists(argument) || Harness.home() == null) {
            return argument;
        }
        Path installed = Harness.home().resolve("suites").resolve(argument + ".yaml");
        return Files.isRegularFile(installed) ? installed : argument;
    }

    /** {@return the suite, or nothing after its faults were printed} */
    static Optional<SuiteSpec> read(Console console, Path argument, Catalogue catalogue) throws IOException {
        SuiteReading reading = SuiteReader.read(file(argument), catalogue);
        if (!reading.faults().isEmpty()) {
            report(console, reading.faults());
        }
        return reading.suite();
    }

    /** Prints faults, one a line with its hint; under {@code --json} as an error of code BAD_SUITE. */
    static void report(Console console, List<Fault> faults) {
        if (console.json()) {
            console.refuse(new AssayException(
                    ErrorCode.BAD_SUITE,
                    faults.size() + (faults.size() == 1 ? " fault: " : " faults: ") + faults.get(0)));
        } else {
            print(console, faults);
        }
    }

    static void print(Console console, List<Fault> faults) {
        faults.forEach(fault -> console.err().println(fault));
        console.err().println(faults.size() == 1 ? "1 fault" : faults.size() + " faults");
    }

    static Map<String, Object> json(Fault fault) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", fault.file().toString());
        row.put("line", fault.line());
        row.put("column", fault.column());
        row.put("code", fault.code().id());
        row.put("message", fault.message());
        row.put("hint", fault.hint());
        return row;
    }
}
