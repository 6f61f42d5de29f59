/**
 * Scores of fields and of scalar quantities.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.metric.FieldErrors}</td><td>vrmse, relative L2, largest error, a score a field</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.metric.QuantityError}</td><td>relative error of one quantity</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.metric.GridErrors}</td><td>errors at the boundary, in bands, of the integral;
 *     published variants</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.metric.Residual}</td><td>how well a field satisfies its equation</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.metric.CorrelationTime}</td><td>how long a rollout stays correlated</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.metric.RolloutErrors}</td><td>vrmse of a rollout in windows of rows</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.metric.FieldMetrics}</td><td>registers them</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.metric;
