/**
 * How far the averages over a lattice are from the exact ones.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>values</th></tr>
 * <tr><td>energy-error, magnetization-error, heat-capacity-error, susceptibility-error</td>
 *     <td>{@link dev.assay.freeenergy.metric.lattice.AverageError}</td><td>absolute, sigmas</td></tr>
 * <tr><td>log-z-per-site-error</td><td>{@link dev.assay.freeenergy.metric.lattice.LogZPerSite}</td>
 *     <td>absolute, signed</td></tr>
 * </table>
 */
package dev.assay.freeenergy.metric.lattice;
