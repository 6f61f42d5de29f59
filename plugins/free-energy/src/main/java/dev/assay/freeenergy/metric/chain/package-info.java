/**
 * What the chains tell of themselves, without a truth: all are blind to modes that no chain has seen.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>values</th></tr>
 * <tr><td>ess</td><td>{@link dev.assay.freeenergy.metric.chain.Ess}</td><td>bulk, tail</td></tr>
 * <tr><td>ess-per-gradient</td><td>{@link dev.assay.freeenergy.metric.chain.EssPerGradient}</td>
 *     <td>bulk (no name), tail</td></tr>
 * <tr><td>r-hat</td><td>{@link dev.assay.freeenergy.metric.chain.RHat}</td><td>one</td></tr>
 * </table>
 *
 * <p>A size a second is a time and no score: scores are equal to the bit on every run. Divide by a snapshot's stored cpu
 * time instead.
 */
package dev.assay.freeenergy.metric.chain;
