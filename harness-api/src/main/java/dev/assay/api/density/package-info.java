/**
 * Questions "sample this density, find its normalising constant".
 *
 * <table>
 * <caption>Parts</caption>
 * <tr><td>{@link dev.assay.api.density.Density}</td><td>the question, assembled from functions</td></tr>
 * <tr><td>{@link dev.assay.api.density.LogDensity}, {@link dev.assay.api.density.Gradient},
 *     {@link dev.assay.api.density.BatchDensity}, {@link dev.assay.api.density.Base}</td><td>what an author writes</td></tr>
 * <tr><td>{@link dev.assay.api.density.ExactSampler}, {@link dev.assay.api.density.Modes}</td><td>truths</td></tr>
 * </table>
 *
 * @since 1.0
 */
package dev.assay.api.density;
