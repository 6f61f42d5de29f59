/**
 * How far an answer is from the truth, and how far a perfect one would be.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>values</th><th>floor</th></tr>
 * <tr><td>log-z-error</td><td>{@link dev.assay.freeenergy.metric.LogZError}</td><td>absolute, signed</td><td>none</td></tr>
 * <tr><td>b2</td><td>{@link dev.assay.freeenergy.metric.SquaredBias}</td>
 *     <td>square-max, square-average, mean-max, mean-average</td><td>exact samples of the same number</td></tr>
 * <tr><td>ess-per-gradient</td><td>{@link dev.assay.freeenergy.metric.EssPerGradient}</td><td>one</td><td>none</td></tr>
 * <tr><td>sliced-w2</td><td>{@link dev.assay.freeenergy.metric.SlicedW2}</td><td>one</td>
 *     <td>between two exact samples</td></tr>
 * <tr><td>mode-share-tv</td><td>{@link dev.assay.freeenergy.metric.ModeShares}</td><td>tv, missed</td>
 *     <td>exact shares, sampled</td></tr>
 * <tr><td>energy-error</td><td>{@link dev.assay.freeenergy.metric.EnergyError}</td><td>absolute, sigmas</td>
 *     <td>none</td></tr>
 * </table>
 */
package dev.assay.freeenergy.metric;
