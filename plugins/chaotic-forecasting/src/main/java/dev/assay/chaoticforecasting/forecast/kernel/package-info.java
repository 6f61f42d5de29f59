/**
 * Forecasters that learn the map of one step by a kernel, exactly or by random features.
 *
 * <p>n rows of d coordinates, windows of L rows, N features. Inputs are standardised windows u; their distance is measured
 * by r² = ‖u − u'‖² / (L d), so that a length scale means the same for any number of lags and coordinates.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><th>class</th><th>map</th><th>operations to fit</th><th>a row</th><th>reference</th></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.kernel.RandomFeatures}</td><td>ridge regression on N cosines</td><td>n N²/2</td><td>N L d</td><td>Rahimi and Recht 2007</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.kernel.KernelRidge}</td><td>ridge regression in the Gaussian kernel's space</td><td>n³/3</td><td>n L d</td><td>Saunders et al. 1998</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.kernel.GaussianProcess}</td><td>the same with scale and noise of most evidence</td><td>n³/3, and 30 m³/3 for the evidence of m rows</td><td>n L d</td><td>Rasmussen and Williams 2006</td></tr>
 * </table>
 */
package dev.assay.chaoticforecasting.forecast.kernel;
