/**
 * Keeps records in files that survive crashes, kills and full disks.
 *
 * <table>
 * <caption>The files of a results folder</caption>
 * <tr><td>{@code trials.jsonl}</td><td>the journal: a record a line, without exhibits; its end of line is the mark of completion</td></tr>
 * <tr><td>{@code exhibits.jsonl}</td><td>the pictures, by run key; written before the record that they belong to</td></tr>
 * <tr><td>{@code index.tsv}</td><td>derived: where each record lies, and what resuming needs; made again when it does not fit</td></tr>
 * <tr><td>{@code *.torn-N}</td><td>half lines that a crash left, set aside, never lost</td></tr>
 * </table>
 *
 * <p>{@link dev.assay.results.store.ResultStore} is the one writer of a folder, or one of many readers;
 * {@link dev.assay.results.store.Library} reads several folders, and published files of records, as one.
 */
package dev.assay.results.store;
