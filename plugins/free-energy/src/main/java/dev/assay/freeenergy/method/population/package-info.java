/**
 * Populations: particles that anneal, compete or interact until they stand for the target.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>cost</th><th>source</th></tr>
 * <tr><td>smc</td><td>{@link dev.assay.freeenergy.method.population.SequentialMonteCarlo}</td>
 *     <td>particles × moves × levels</td><td>Del Moral et al. 2006</td></tr>
 * </table>
 */
package dev.assay.freeenergy.method.population;
