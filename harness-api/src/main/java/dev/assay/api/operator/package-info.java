/**
 * Operators learned from examples: "from these solved instances, predict the fields of others".
 *
 * <table>
 * <caption>What is here</caption>
 * <tr><td>{@link dev.assay.api.operator.OperatorTask}<td>the question
 * <tr><td>{@link dev.assay.api.operator.Examples}<td>the solved instances, counted one by one
 * <tr><td>{@link dev.assay.api.operator.Example}<td>one of them
 * <tr><td>{@link dev.assay.api.operator.RolloutTask}<td>the question that forecasts states from a start
 * <tr><td>{@link dev.assay.api.operator.Trajectories}<td>the trajectories to learn from, counted one by one
 * <tr><td>{@link dev.assay.api.operator.Posed}<td>the equations of the instances to predict, for classical solvers
 * </table>
 */
package dev.assay.api.operator;
