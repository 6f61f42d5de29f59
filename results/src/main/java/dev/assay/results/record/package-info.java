/**
 * The record of a trial, and its line of JSON.
 *
 * <table>
 * <caption>Parts</caption>
 * <tr><td>{@link dev.assay.results.record.TrialRecord}</td><td>one trial: what was asked, how it ended, what it cost and scored</td></tr>
 * <tr><td>{@link dev.assay.results.record.RecordJson}</td><td>a record as a line of JSON, and back; schema version 1</td></tr>
 * <tr><td>{@link dev.assay.results.record.Outcome}</td><td>the fixed ids of how a trial can end</td></tr>
 * </table>
 */
package dev.assay.results.record;
