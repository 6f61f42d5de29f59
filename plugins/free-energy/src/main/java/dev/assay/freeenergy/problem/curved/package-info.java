/**
 * Targets with bent ridges, necks and rings: one mode or few, but no single scale or direction.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>dimension</th><th>ln Z</th><th>what makes it hard</th></tr>
 * <tr><td>funnel-neal-3, funnel-easy-1</td><td>{@link dev.assay.freeenergy.problem.curved.NealFunnel}</td><td>d</td>
 *     <td>0</td><td>widths from e^(−3σ/2) to e^(3σ/2)</td></tr>
 * <tr><td>banana-ig</td><td>{@link dev.assay.freeenergy.problem.curved.Banana}</td><td>d</td><td>0</td>
 *     <td>a bent ridge</td></tr>
 * <tr><td>rosenbrock-36</td><td>{@link dev.assay.freeenergy.problem.curved.RosenbrockPairs}</td><td>d</td><td>0</td>
 *     <td>many bent ridges</td></tr>
 * <tr><td>rosenbrock-hybrid</td><td>{@link dev.assay.freeenergy.problem.curved.HybridRosenbrock}</td>
 *     <td>(n₁−1) n₂ + 1</td><td>closed form</td><td>heavy tails along a thin ridge</td></tr>
 * <tr><td>rings-sde</td><td>{@link dev.assay.freeenergy.problem.curved.Rings}</td><td>2</td><td>quadrature</td>
 *     <td>three thin rings, kinks between them</td></tr>
 * </table>
 *
 * <p>One density or gradient costs O(d). {@link dev.assay.freeenergy.problem.curved.CurvedTargets} registers them.
 */
package dev.assay.freeenergy.problem.curved;
