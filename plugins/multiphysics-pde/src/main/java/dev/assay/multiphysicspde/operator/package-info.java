/**
 * Operators learned from solved instances: the tracks {@code <id>-operator} and {@code <id>-sparse} of the forward problems,
 * and the baselines that any learned operator has to beat.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.multiphysicspde.operator.OperatorProblem}</td><td>a forward problem as a question of learning</td></tr>
 * <tr><td>{@code Forward, SolvedInstances, ChildInstance}</td><td>its instances, drawn from named streams, solved when taken</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.operator.LearnedOperator}</td><td>methods that learn, on growing sets of examples</td></tr>
 * <tr><td>{@code MeanField, NearestNeighbour, ProperRegression}</td><td>what they learn</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.operator.CoarsenedSolver}</td><td>the classical solver on a ladder of coarse grids</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.operator.RolloutProblem}</td><td>an evolution as a question of learning its flow: the tracks {@code <id>-rollout}</td></tr>
 * <tr><td>{@code Marching, ChaoticLine}</td><td>its trajectories, and starts on the attractor</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.operator.LearnedRollout}</td><td>methods that learn one step and iterate it, and persistence</td></tr>
 * <tr><td>{@link dev.assay.multiphysicspde.operator.CoarsenedRollout}</td><td>the classical solver on a ladder of coarse grids, in time</td></tr>
 * </table>
 */
package dev.assay.multiphysicspde.operator;
