/**
 * Expands a suite to trials. Everything that makes results reproducible is fixed here: seeds by hash of names, and the run
 * key, a hash of all that determines an answer.
 *
 * <table>
 * <caption>Parts</caption>
 * <tr><td>{@link dev.assay.suite.plan.Planner}</td><td>suite × catalogue → plan</td></tr>
 * <tr><td>{@link dev.assay.suite.plan.Plan}, {@link dev.assay.suite.plan.Trial}</td><td>what is to be run</td></tr>
 * <tr><td>{@link dev.assay.suite.plan.Done}</td><td>which stored trials still stand</td></tr>
 * </table>
 */
package dev.assay.suite.plan;
