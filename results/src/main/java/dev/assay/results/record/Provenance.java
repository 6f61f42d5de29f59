package dev.assay.results.record;

import java.util.List;

/**
 * Where and with what a trial was run.
 *
 * @param harnessVersion version of the harness
 * @param harnessCommit commit it was built from, {@code unknown} outside a repository
 * @param dirty whether the work tree had changes
 * @param apiVersion version of the API
 * @param jdk version and vendor
 * @param flags the worker's JVM flags
 * @param os operating system
 * @param cpu processor
 * @param cores processors of the machine
 * @param memory memory of the machine [bytes]
 * @param load load average when the trial began, −1 when unknown
 * @param jobs trials that ran at the same time
 * @param commandLine arguments of the command
 */
public record Provenance(
        String harnessVersion,
        String harnessCommit,
        boolean dirty,
        String apiVersion,
        String jdk,
        List<String> flags,
        String os,
        String cpu,
        int cores,
        long memory,
        double load,
        int jobs,
        List<String> commandLine) {
    /** Copies the lists. */
    public Provenance {
        flags = List.copyOf(flags);
        commandLine = List.copyOf(commandLine);
    }
}
