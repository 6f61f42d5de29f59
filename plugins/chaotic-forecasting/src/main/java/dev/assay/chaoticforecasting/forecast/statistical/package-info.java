/**
 * Statistical forecasters: what is known of a series before anything is learnt about its dynamics.
 *
 * <p>n rows of d coordinates; most fit each coordinate by itself ({@link
 * dev.assay.chaoticforecasting.forecast.statistical.PerCoordinate}).
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><th>class</th><th>forecast</th><th>cost of a coordinate</th><th>reference</th></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.statistical.Drift}</td><td>the line through first and last row</td><td>1</td><td>naive drift</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.statistical.SeasonalNaive}</td><td>the last K rows again</td><td>1</td><td>naive seasonal</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.statistical.FourierExtrapolation}</td><td>the strongest frequencies, repeated</td><td>n log n</td><td>discrete Fourier transform</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.statistical.Arima}</td><td>autoregression of differences, exact likelihood</td><td>100 p² n</td><td>Monahan 1984</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.statistical.ExponentialSmoothing}</td><td>level, trend and seasons</td><td>200 n (m + 2)²</td><td>Winters 1960</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.statistical.Theta}</td><td>smoothing and a part of the trend, in two forms</td><td>n²/4</td><td>Assimakopoulos and Nikolopoulos 2000</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.statistical.SubspaceKalman}</td><td>a hidden linear state of all coordinates</td><td>26 n (10 d)², of all</td><td>Van Overschee and De Moor 1994</td></tr>
 * </table>
 */
package dev.assay.chaoticforecasting.forecast.statistical;
