/**
 * Methods for lattices; all count {@code spins} tried or turned.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.freeenergy.method.lattice.IsingMetropolis},
 *     {@link dev.assay.freeenergy.method.lattice.HeatBath}</td><td>single spins; any lattice</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.method.lattice.Wolff},
 *     {@link dev.assay.freeenergy.method.lattice.SwendsenWang}</td><td>clusters; couplings ≥ 0</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.method.lattice.Multispin}</td><td>64 systems at once; four couplings ±J a
 *     site</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.method.lattice.ParallelTempering},
 *     {@link dev.assay.freeenergy.method.lattice.PopulationAnnealing}</td><td>through temperatures; any lattice</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.method.lattice.WangLandau}</td><td>the number of states; couplings ±J</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.method.lattice.Flips},
 *     {@link dev.assay.freeenergy.method.lattice.Clusters},
 *     {@link dev.assay.freeenergy.method.lattice.BitSystems}</td><td>the kernels</td></tr>
 * </table>
 */
package dev.assay.freeenergy.method.lattice;
