/**
 * Scores of forecasts.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.chaoticforecasting.metric.Smape}</td><td>sMAPE on the scale 0…200; the published headline</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.metric.ValidTime}</td><td>how long the forecast is good, in Lyapunov times</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.metric.ForecastRmse}</td><td>root mean square error, normalised or raw</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.metric.SpectrumDistance}</td><td>Hellinger distance of power spectra</td></tr>
 * <tr><td>{@code LibraryErrors, Correlations, MutualInformation}</td><td>the scores of the published library, ids
 *     {@code dysts-…}</td></tr>
 * <tr><td>{@code StateDensity, AttractorEstimates, ClimateMetrics}</td><td>what a long forecast looks like</td></tr>
 * <tr><td>{@code OtherStretches}</td><td>the floor of those: independent true stretches</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.metric.ForecastMetrics}</td><td>registers them</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.metric.RoundOffLimit}</td><td>the smallest error that can be had honestly</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.metric.ForecastErrors}</td><td>the kernels</td></tr>
 * </table>
 */
package dev.assay.chaoticforecasting.metric;
