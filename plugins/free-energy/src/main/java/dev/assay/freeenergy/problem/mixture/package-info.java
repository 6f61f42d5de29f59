/**
 * Gaussian mixtures: separate modes whose shares, moments and ln Z = 0 are known.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>dimension</th><th>modes</th><th>what makes it hard</th></tr>
 * <tr><td>gmm40-fab</td><td>{@link dev.assay.freeenergy.problem.mixture.GaussianMixture40}</td><td>2</td><td>40</td>
 *     <td>far apart, without order</td></tr>
 * <tr><td>gmm25-grid, gmm9-grid</td><td>{@link dev.assay.freeenergy.problem.mixture.GridMixture}</td><td>2</td>
 *     <td>25, 9</td><td>walls of ten nats</td></tr>
 * <tr><td>mix2d-challenging</td><td>{@link dev.assay.freeenergy.problem.mixture.ChallengingMixture}</td><td>2</td>
 *     <td>6</td><td>narrow, in unlike directions</td></tr>
 * <tr><td>gmm-random</td><td>{@link dev.assay.freeenergy.problem.mixture.RandomMixture}</td><td>d</td><td>≤ K</td>
 *     <td>far apart in many dimensions, unequal</td></tr>
 * </table>
 *
 * <p>One density or gradient costs K d multiplications and the exponentials of near components.
 * {@link dev.assay.freeenergy.problem.mixture.MixtureTargets} registers them.
 */
package dev.assay.freeenergy.problem.mixture;
