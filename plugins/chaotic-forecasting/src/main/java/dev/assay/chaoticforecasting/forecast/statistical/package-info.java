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
 * </table>
 */
package dev.assay.chaoticforecasting.forecast.statistical;
