/**
 * Problems: an orbit's past is the question, its continuation the truth.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.ForecastProblem}</td><td>cuts an orbit; noise; horizon of truth</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.Protocol}</td><td>sampling, split, noise, start</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.Lorenz}</td><td>d = 3, λ = 0.892, period 1.50</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.Rossler}</td><td>d = 3, λ = 0.151, period 5.91</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.Lorenz96}</td><td>d = 4, λ = 1.336, period 2.20</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.MackeyGlass}</td><td>delay 16, ten delayed copies, λ = 0.073, period 5.96</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.ChaosFacets}</td><td>what the truth knows besides the continuation</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.Deviations}</td><td>standard deviations of coordinates</td></tr>
 * </table>
 *
 * <p>Parameters, initial conditions, periods and exponents are those of the database of W. Gilpin (arXiv 2110.05266),
 * edition of April 2025.
 */
package dev.assay.chaoticforecasting.problem;
