/**
 * Figures that papers report and orders that theory predicts, beside ours, with a verdict on each.
 *
 * <table>
 * <caption>What is here</caption>
 * <tr><td>{@link dev.assay.results.published.PublishedTable}</td><td>the figures as a file: {@code <suite>.published.tsv}</td></tr>
 * <tr><td>{@link dev.assay.results.published.PublishedValue}</td><td>one figure: of what, how much, from where</td></tr>
 * <tr><td>{@link dev.assay.results.published.Verdicts}</td><td>takes records, gives verdicts</td></tr>
 * <tr><td>{@link dev.assay.results.published.Verdict}</td><td>one figure, ours, and whether they agree</td></tr>
 * <tr><td>{@link dev.assay.results.published.Agreement}</td><td>a method over many problems: median difference, rank correlation</td></tr>
 * <tr><td>{@link dev.assay.results.published.OrderTable}</td><td>orders of accuracy as a file: {@code <suite>.orders.tsv}</td></tr>
 * <tr><td>{@link dev.assay.results.published.DesignOrder}</td><td>one order, and how far it may be missed</td></tr>
 * <tr><td>{@link dev.assay.results.published.ObservedOrders}</td><td>takes records, gives orders</td></tr>
 * <tr><td>{@link dev.assay.results.published.ObservedOrder}</td><td>the errors on all grids, and the order between two</td></tr>
 * </table>
 */
package dev.assay.results.published;
