/**
 * Figures that papers report, beside ours, with a verdict on each.
 *
 * <table>
 * <caption>What is here</caption>
 * <tr><td>{@link dev.assay.results.published.PublishedTable}</td><td>the figures as a file: {@code <suite>.published.tsv}</td></tr>
 * <tr><td>{@link dev.assay.results.published.PublishedValue}</td><td>one figure: of what, how much, from where</td></tr>
 * <tr><td>{@link dev.assay.results.published.Verdicts}</td><td>takes records, gives verdicts</td></tr>
 * <tr><td>{@link dev.assay.results.published.Verdict}</td><td>one figure, ours, and whether they agree</td></tr>
 * <tr><td>{@link dev.assay.results.published.Agreement}</td><td>a method over many problems: median difference, rank correlation</td></tr>
 * </table>
 */
package dev.assay.results.published;
