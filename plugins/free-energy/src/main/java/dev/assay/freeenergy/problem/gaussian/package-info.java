/**
 * Gaussians: everything about them is known in closed form, so they measure a method's mechanics alone.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>covariance</th><th>condition number</th></tr>
 * <tr><td>gauss-std</td><td>{@link dev.assay.freeenergy.problem.gaussian.StandardGaussian}</td><td>I</td><td>1</td></tr>
 * <tr><td>gauss-icg-log</td><td>{@link dev.assay.freeenergy.problem.gaussian.LogSpacedGaussian}</td>
 *     <td>diagonal, log-spaced</td><td>κ</td></tr>
 * <tr><td>gauss-corr</td><td>{@link dev.assay.freeenergy.problem.gaussian.EquicorrelatedGaussian}</td>
 *     <td>(1−ρ) I + ρ 11ᵀ</td><td>(1 + (d−1)ρ)/(1−ρ)</td></tr>
 * <tr><td>gauss-ar1</td><td>{@link dev.assay.freeenergy.problem.gaussian.AutoregressiveGaussian}</td>
 *     <td>ρ^|i−j|</td><td>→ ((1+ρ)/(1−ρ))²</td></tr>
 * </table>
 *
 * <p>One density or gradient costs O(d). {@link dev.assay.freeenergy.problem.gaussian.GaussianTargets} registers them.
 */
package dev.assay.freeenergy.problem.gaussian;
