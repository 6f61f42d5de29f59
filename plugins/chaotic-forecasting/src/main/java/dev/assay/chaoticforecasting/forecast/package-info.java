/**
 * Forecasters: plain models with {@code fit} and {@code forecast}, and the one adapter that makes methods of them.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.Forecaster}</td><td>the interface of all</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.ForecastMethod}</td><td>makes a method: a ladder of training lengths</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.LastValue}</td><td>x̂ = last row</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.TrainingMean}</td><td>x̂ = mean of the past</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.LinearAr}</td><td>least squares on lags; 2 n (L d)² operations</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.RidgeVar}</td><td>ridge regression on standardised lags; n (L d)²/2 operations</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.StatisticalForecasters}</td><td>registers naive, statistical and analogue forecasters</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.QuadraticNvar}</td><td>ridge on monomials of delays; Gauthier et al. 2021</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.EchoState}</td><td>random reservoir, ridge read-out; n N²/2 operations; Jaeger and Haas 2004, Pathak et al. 2018</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.PublishedNvar}</td><td>ridge on delayed raw rows, order 1; n (k d)²/2 operations; Gilpin 2023</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.PublishedEchoState}</td><td>random reservoir, raw rows; n N²/2 operations; Gilpin 2023</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.LearningForecasters}</td><td>registers the forecasters that learn a map</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.Lags}</td><td>windows of delayed rows, and maps run free</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.Monomials}</td><td>all monomials up to a degree</td></tr>
 * </table>
 */
package dev.assay.chaoticforecasting.forecast;
