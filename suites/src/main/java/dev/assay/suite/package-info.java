/**
 * The suites: the YAML language, its interpreter, and the {@code assay} command.
 *
 * <p>A trial's way: {@link dev.assay.suite.spec} reads and checks the suite, {@link dev.assay.suite.plan} expands it,
 * {@link dev.assay.suite.run} runs and records what is not yet stored, {@link dev.assay.suite.cli} is the command.
 * {@link dev.assay.suite.plugin} finds plugins for all of them.
 */
package dev.assay.suite;
