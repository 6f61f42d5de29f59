/**
 * Forecasters that integrate equations of motion, found in the past or known.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><th>class</th><th>what it does</th><th>cost</th><th>reference</th></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.equation.Sindy}</td><td>polynomial equations with few terms, fitted to differences of the past</td><td>some 2 n p² a coordinate</td><td>Brunton, Proctor and Kutz 2016</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.equation.SparseRegression}</td><td>least squares with thresholds in turn</td><td>2 n p² a turn</td><td>Brunton, Proctor and Kutz 2016</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.equation.KnownEquations}</td><td>integrates the true equations from an estimate of the last state</td><td>one orbit, or M over the past</td><td>Whitaker and Hamill 2002</td></tr>
 * </table>
 */
package dev.assay.chaoticforecasting.forecast.equation;
