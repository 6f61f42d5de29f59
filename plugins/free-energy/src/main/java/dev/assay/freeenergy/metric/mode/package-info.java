/**
 * How an answer's samples are shared among the modes of the target.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>values</th><th>floor</th></tr>
 * <tr><td>mode-share-tv</td><td>{@link dev.assay.freeenergy.metric.mode.ModeShares}</td><td>tv, missed</td>
 *     <td>exact shares, sampled</td></tr>
 * <tr><td>mode-share-js</td><td>{@link dev.assay.freeenergy.metric.mode.ModeDivergence}</td><td>js, chi-squared</td>
 *     <td>exact shares, sampled</td></tr>
 * <tr><td>mode-entropy</td><td>{@link dev.assay.freeenergy.metric.mode.ModeEntropy}</td><td>one</td>
 *     <td>exact shares, sampled</td></tr>
 * <tr><td>mode-interpolation</td><td>{@link dev.assay.freeenergy.metric.mode.ModeInterpolation}</td>
 *     <td>excess, share</td><td>deviation of exact samples</td></tr>
 * </table>
 */
package dev.assay.freeenergy.metric.mode;
