/**
 * Scores of fields and of scalar quantities.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.metric.FieldErrors}</td><td>vrmse, relative L2, largest error, a score a field</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.metric.QuantityError}</td><td>relative error of one quantity</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.metric;
