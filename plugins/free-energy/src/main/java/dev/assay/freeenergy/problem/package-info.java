/**
 * Targets whose answers are known.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>dimension</th><th>ln Z</th><th>what makes it hard</th></tr>
 * <tr><td>gauss-std</td><td>{@link dev.assay.freeenergy.problem.StandardGaussian}</td><td>d</td><td>(d/2) ln 2π</td>
 *     <td>nothing: contracts and the tutorial</td></tr>
 * <tr><td>gmm40-fab</td><td>{@link dev.assay.freeenergy.problem.GaussianMixture40}</td><td>2</td><td>0</td>
 *     <td>40 modes far apart</td></tr>
 * <tr><td>funnel-neal-3</td><td>{@link dev.assay.freeenergy.problem.NealFunnel}</td><td>d</td><td>0</td>
 *     <td>widths from e⁻⁴·⁵ to e⁴·⁵</td></tr>
 * <tr><td>manywell-fab-32</td><td>{@link dev.assay.freeenergy.problem.ManyWell}</td><td>d</td><td>quadrature</td>
 *     <td>2^(d/2) modes of unequal weight</td></tr>
 * <tr><td>ising2d</td><td>{@link dev.assay.freeenergy.problem.Ising2d}</td><td>L² spins</td>
 *     <td>{@link dev.assay.freeenergy.problem.Kaufman}</td><td>slow near T = 2.269185</td></tr>
 * </table>
 */
package dev.assay.freeenergy.problem;
