/**
 * Lattices with exact answers.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.freeenergy.problem.lattice.Ising2d}</td><td>exact at any size by
 *     {@link dev.assay.freeenergy.problem.lattice.Kaufman}</td></tr>
 * </table>
 */
package dev.assay.freeenergy.problem.lattice;
