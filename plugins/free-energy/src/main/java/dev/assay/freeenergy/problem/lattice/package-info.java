/**
 * Lattices and lattice fields with exact answers.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.freeenergy.problem.lattice.Ising2d}</td><td>exact at any size by
 *     {@link dev.assay.freeenergy.problem.lattice.Kaufman}</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.lattice.Ising3d}</td><td>summed at L = 2, kept truths at L = 4 and 8</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.lattice.Potts},
 *     {@link dev.assay.freeenergy.problem.lattice.EdwardsAnderson}</td><td>exact by transfer matrix</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.lattice.SherringtonKirkpatrick},
 *     {@link dev.assay.freeenergy.problem.lattice.RandomEnergyModel},
 *     {@link dev.assay.freeenergy.problem.lattice.HopfieldDense}</td><td>exact by summing over all configurations</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.lattice.GaussianFreeField},
 *     {@link dev.assay.freeenergy.problem.lattice.Phi4Chain},
 *     {@link dev.assay.freeenergy.problem.lattice.HopfieldContinuous}</td><td>densities: exact in Fourier space, by transfer
 *     operator, as a mixture</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.lattice.Phi4Torus}</td><td>densities: exact means and mode shares, kept ln Z
 *     and moments from long runs ({@link dev.assay.freeenergy.problem.lattice.LatticeReferences})</td></tr>
 * </table>
 */
package dev.assay.freeenergy.problem.lattice;
