/**
 * Bayesian posteriors whose evidence or moments are known.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.freeenergy.problem.posterior.EightSchools}</td><td>eight-schools-ig, eight-schools-posteriordb:
 *     a hierarchy of ten coordinates; one integral over ln τ</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.posterior.BrownianMotion}</td><td>brownian-ig-known-30 (Gaussian) and
 *     brownian-ig-unknown-32; one integral over both ln σ</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.posterior.LogisticRegression}</td><td>logistic-synthetic: 1000 rows, 25
 *     coordinates; moments by reweighting</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.posterior.CoxPines}</td><td>lgcp-pines: a log-Gaussian field on 40 × 40 or
 *     32 × 32 cells</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.posterior.PosteriorReferences}</td><td>makes the kept truths</td></tr>
 * <tr><td>{@link dev.assay.freeenergy.problem.posterior.Posteriors}</td><td>registers them</td></tr>
 * </table>
 */
package dev.assay.freeenergy.problem.posterior;
