/**
 * How far the averages over a lattice are from the exact ones.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>values</th><th>floor</th></tr>
 * <tr><td>energy-error</td><td>{@link dev.assay.freeenergy.metric.lattice.EnergyError}</td><td>absolute, sigmas</td>
 *     <td>none</td></tr>
 * </table>
 */
package dev.assay.freeenergy.metric.lattice;
