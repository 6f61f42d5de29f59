/**
 * Targets whose answers are known, in rooms; here what the rooms share.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.freeenergy.problem.gaussian}</td><td>Gaussians: mechanics alone</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.mixture}</td><td>Gaussian mixtures: separate modes</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.well}</td><td>wells: modes behind walls</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.curved}</td><td>funnels, bananas, rings: no single scale</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.particle}</td><td>clusters and charges: symmetric, with hard cores</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.lattice}</td><td>spins and fields on lattices</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.MomentTable}</td><td>the truth's moments, a row a coordinate</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.LineDensity}</td><td>integrals of, and exact draws from, a density on the
 *     line</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.Pictures}</td><td>exhibits</td></tr>
 * </table>
 */
package dev.assay.freeenergy.problem;
