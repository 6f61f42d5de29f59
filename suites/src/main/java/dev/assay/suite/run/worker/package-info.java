/**
 * The two processes that touch plugins: the worker, which runs one method on one question, and the scorer, which opens
 * truths and never runs a method. JDK and API only: neither Guice nor YAML nor JSON is on their class path.
 *
 * <p>Files of a trial, all written under a temporary name and moved:
 * <table>
 * <caption>The scratch folder</caption>
 * <tr><td>{@code order}</td><td>{@link dev.assay.suite.run.worker.WorkOrder}, parent → worker and scorer</td></tr>
 * <tr><td>{@code snapshot-0000 …}</td><td>{@link dev.assay.suite.run.worker.SnapshotFiles}, worker → scorer</td></tr>
 * <tr><td>{@code result}</td><td>{@link dev.assay.suite.run.worker.ResultFile}, worker → parent</td></tr>
 * <tr><td>{@code scores}</td><td>{@link dev.assay.suite.run.worker.ScoreSheet}, scorer → parent</td></tr>
 * </table>
 */
package dev.assay.suite.run.worker;
