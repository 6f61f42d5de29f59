/**
 * Runs trials: each in a process of its own with heap and time limits that this side enforces, scored in a second process,
 * recorded whatever happens.
 *
 * <table>
 * <caption>Parts</caption>
 * <tr><td>{@link dev.assay.suite.run.Runner}</td><td>a plan → records in the store</td></tr>
 * <tr><td>{@link dev.assay.suite.run.TrialProcess}</td><td>one worker: start, watch, kill</td></tr>
 * <tr><td>{@link dev.assay.suite.run.Scorer}</td><td>one scorer, serving trials in turn</td></tr>
 * <tr><td>{@link dev.assay.suite.run.Tuner}</td><td>the best of stored tuning trials</td></tr>
 * <tr><td>{@link dev.assay.suite.run.Records}</td><td>trial and outcome → record</td></tr>
 * <tr><td>{@link dev.assay.suite.run.Jvm}</td><td>command lines of our own processes, with their CDS archive</td></tr>
 * <tr><td>{@link dev.assay.suite.run.Machine}</td><td>provenance</td></tr>
 * <tr><td>{@link dev.assay.suite.run.Progress}</td><td>a bar on a terminal, lines elsewhere</td></tr>
 * </table>
 */
package dev.assay.suite.run;
