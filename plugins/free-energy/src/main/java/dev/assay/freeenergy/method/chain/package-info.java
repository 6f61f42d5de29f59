/**
 * Samplers: one file an algorithm, glued from small parts.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>cost a step</th><th>source</th></tr>
 * <tr><td>rwm</td><td>{@link dev.assay.freeenergy.method.chain.RandomWalkMetropolis}</td><td>1 density</td>
 *     <td>Metropolis 1953; Roberts et al. 1997</td></tr>
 * <tr><td>hmc</td><td>{@link dev.assay.freeenergy.method.chain.HamiltonianMonteCarlo}</td><td>length/step gradients</td>
 *     <td>Duane 1987; Neal 2011</td></tr>
 * <tr><td>nuts</td><td>{@link dev.assay.freeenergy.method.chain.NoUTurn}</td><td>2^depth − 1 gradients</td>
 *     <td>Hoffman and Gelman 2014; Betancourt 2017</td></tr>
 * </table>
 *
 * <p>Parts: {@link dev.assay.freeenergy.method.chain.DualAveraging} (step sizes),
 * {@link dev.assay.freeenergy.method.chain.WarmUp} (Stan's windows for step size and diagonal metric),
 * {@link dev.assay.freeenergy.method.chain.Phase} (a point of phase space and the leapfrog), Chains (equal lengths, budget,
 * phases).
 */
package dev.assay.freeenergy.method.chain;
