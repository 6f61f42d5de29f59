/**
 * Forecasters that look for moments of the past which resemble the present.
 *
 * <p>n rows of d coordinates, windows of L rows, k neighbours; every forecast row searches the past anew, except for
 * parroting, which searches once.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><th>class</th><th>forecast</th><th>operations a row</th><th>reference</th></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.analogue.ContextParroting}</td><td>what followed the best match</td><td>n L d, once</td><td>Zhang and Gilpin 2025</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.analogue.ConstantAnalogues}</td><td>the mean of what followed the k nearest</td><td>n L d</td><td>Lorenz 1969, Farmer and Sidorowich 1987</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.analogue.LinearAnalogues}</td><td>a linear map fitted to the k nearest</td><td>n L d + k (L d)²</td><td>Farmer and Sidorowich 1987</td></tr>
 * </table>
 */
package dev.assay.chaoticforecasting.forecast.analogue;
