/**
 * How far an answer is from the truth, and how far a perfect one would be.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>room</th><th>what is judged</th></tr>
 * <tr><td>{@link dev.assay.freeenergy.metric.evidence}</td><td>ln Z and weights</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.metric.moment}</td><td>means and mean squares</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.metric.chain}</td><td>chains, by themselves: ESS, R̂</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.metric.distance}</td><td>points against exact points, or against the score</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.metric.mode}</td><td>shares of modes</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.metric.lattice}</td><td>averages over a lattice</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.metric.Cloud}</td><td>shared: weighted points of an answer</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.metric.Floors}</td><td>shared: floors by effective size</td></tr>
 * </table>
 */
package dev.assay.freeenergy.metric;
