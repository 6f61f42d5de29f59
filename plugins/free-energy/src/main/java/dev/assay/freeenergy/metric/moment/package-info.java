/**
 * How far the moments of an answer's samples are from the exact ones.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>values</th><th>floor</th></tr>
 * <tr><td>b2</td><td>{@link dev.assay.freeenergy.metric.moment.SquaredBias}</td>
 *     <td>square-max, square-average, mean-max, mean-average</td><td>exact samples of the same number</td></tr>
 * </table>
 */
package dev.assay.freeenergy.metric.moment;
