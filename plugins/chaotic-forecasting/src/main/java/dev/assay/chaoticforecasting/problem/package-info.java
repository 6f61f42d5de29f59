/**
 * Problems: an orbit's past is the question, its continuation the truth.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.ForecastProblem}</td><td>cuts an orbit; noise; horizon of truth</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.Protocol}</td><td>sampling, split, noise, start</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.CatalogueProblems}</td><td>registers one for each system of the catalogue</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.LorenzRing}</td><td>Lorenz 96 with N sites</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.SystemParameters}</td><td>their parameters</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.ChaosFacets}</td><td>what the truth knows besides the continuation</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.Deviations}</td><td>standard deviations of coordinates</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.problem.View}</td><td>which rows and coordinates are shown, in which units</td></tr>
 * </table>
 *
 * <p>Parameters, initial conditions, periods and exponents are those of the database of W. Gilpin (arXiv 2110.05266),
 * edition of April 2025.
 */
package dev.assay.chaoticforecasting.problem;
