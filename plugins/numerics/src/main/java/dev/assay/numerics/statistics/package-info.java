/**
 * Statistics of samples.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><th>type</th><th>what</th><th>cost</th><th>source</th></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.LogSumExp}</td><td>ln Σ exp without overflow; effective sizes</td>
 *     <td>n</td><td></td></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.ChainStatistics}</td><td>rank-normalised split R̂, bulk and tail ESS</td>
 *     <td>n log n</td><td>Vehtari et al. 2021</td></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.Autocovariance}</td><td>autocovariances, integrated time</td>
 *     <td>n log n</td><td>Sokal 1997</td></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.BatchMeans}</td><td>standard error of the mean of a correlated series</td>
 *     <td>n</td><td>Flyvbjerg and Petersen 1989</td></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.Wasserstein}</td><td>W₂ exact, on a line, sliced</td>
 *     <td>n^2.5; n log n a direction</td><td>Bonneel et al. 2015</td></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.Assignment}</td><td>the assignment of least cost, with its proof</td>
 *     <td>n³ at worst</td><td>Jonker and Volgenant 1987</td></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.MaximumMeanDiscrepancy}</td><td>unbiased MMD², whole and in blocks</td>
 *     <td>n²; n · block</td><td>Gretton et al. 2012</td></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.EnergyDistance}</td><td>unbiased energy distance</td><td>n²</td>
 *     <td>Székely and Rizzo 2013</td></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.SteinDiscrepancy}</td><td>unbiased KSD², inverse multiquadric</td>
 *     <td>n²</td><td>Gorham and Mackey 2017</td></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.Sinkhorn}</td><td>debiased Sinkhorn divergence</td>
 *     <td>n² a round</td><td>Feydy et al. 2019</td></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.NeighbourRatios}</td><td>Rényi divergence by nearest-neighbour ratios</td>
 *     <td>n²</td><td>Noshad et al. 2017</td></tr>
 * <tr><td>{@link dev.assay.numerics.statistics.Resampling}</td><td>systematic resampling</td><td>n</td>
 *     <td>Kitagawa 1996</td></tr>
 * </table>
 */
package dev.assay.numerics.statistics;
