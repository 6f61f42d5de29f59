/**
 * Pairs and ladders of states with exact free-energy differences.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>F_{K−1} − F₀</th></tr>
 * <tr><td>harmonic-pymbar</td><td>{@link dev.assay.freeenergy.problem.pair.HarmonicStates}</td>
 *     <td>½ (K − 1) ln ratio</td></tr>
 * <tr><td>exponential-pymbar</td><td>{@link dev.assay.freeenergy.problem.pair.ExponentialStates}</td><td>ln K</td></tr>
 * <tr><td>gaussian-work</td><td>{@link dev.assay.freeenergy.problem.pair.GaussianWork}</td><td>ΔF, a parameter</td></tr>
 * <tr><td>double-well-pulling</td><td>{@link dev.assay.freeenergy.problem.pair.DoubleWellPulling}</td>
 *     <td>quadrature</td></tr>
 * <tr><td>dw2-halves</td><td>{@link dev.assay.freeenergy.problem.pair.DoubleWellHalves}</td>
 *     <td>quadrature</td></tr>
 * </table>
 */
package dev.assay.freeenergy.problem.pair;
