/**
 * Populations: particles that anneal, compete or interact until they stand for the target.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>id</th><th>type</th><th>cost</th><th>source</th></tr>
 * <tr><td>ais</td><td>{@link dev.assay.freeenergy.method.population.AnnealedImportanceSampling}</td>
 *     <td>levels × moves a run</td><td>Neal 2001</td></tr>
 * <tr><td>smc</td><td>{@link dev.assay.freeenergy.method.population.SequentialMonteCarlo}</td>
 *     <td>particles × moves × levels</td><td>Del Moral et al. 2006</td></tr>
 * <tr><td>parallel-tempering</td><td>{@link dev.assay.freeenergy.method.population.ParallelTempering}</td>
 *     <td>levels × moves a scan</td><td>Syed et al. 2022</td></tr>
 * <tr><td>nested-sampling</td><td>{@link dev.assay.freeenergy.method.population.NestedSampling}</td>
 *     <td>5 densities a slice step, 5 d steps a draw</td><td>Skilling 2006</td></tr>
 * <tr><td>svgd</td><td>{@link dev.assay.freeenergy.method.population.SteinVariationalGradientDescent}</td>
 *     <td>N gradients, N² d operations an iteration</td><td>Liu and Wang 2016</td></tr>
 * <tr><td>consensus-based-optimisation</td>
 *     <td>{@link dev.assay.freeenergy.method.population.ConsensusBasedOptimisation}</td>
 *     <td>N densities an iteration</td><td>Pinnau et al. 2017</td></tr>
 * <tr><td>consensus-based-sampling</td>
 *     <td>{@link dev.assay.freeenergy.method.population.ConsensusBasedSampling}</td>
 *     <td>N densities, N d² operations an iteration</td><td>Carrillo et al. 2022</td></tr>
 * </table>
 *
 * <p>Parts: {@link dev.assay.freeenergy.method.population.SteinFlow},
 * {@link dev.assay.freeenergy.method.population.GaussianEnsemble}, Weights (normalising, bisection for an effective size),
 * EnsembleHistory (the later half of a run),
 * AnnealedMoves (points and moves on an annealing path), Population (one round of annealing), Plan (what a round learns and
 * others follow), FittedReference, PooledRounds (many rounds as one),
 * LivePoints and DeadPoints (nested sampling), Replicas, Ladder and SteppingStones (parallel tempering).
 */
package dev.assay.freeenergy.method.population;
