/**
 * Methods for lattices; all count {@code spins} tried or turned.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.freeenergy.method.lattice.IsingMetropolis},
 *     {@link dev.assay.freeenergy.method.lattice.HeatBath}</td><td>single spins; any lattice</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.method.lattice.Wolff},
 *     {@link dev.assay.freeenergy.method.lattice.SwendsenWang}</td><td>clusters; couplings ≥ 0</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.method.lattice.Flips},
 *     {@link dev.assay.freeenergy.method.lattice.Clusters}</td><td>the kernels</td></tr>
 * </table>
 */
package dev.assay.freeenergy.method.lattice;
