/**
 * JMH measurements of the kernels that trials spend their time in.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.benchmarks.SpinBenchmark}</td><td>Metropolis and Wolff, spins per second</td></tr>
 * <tr><td>{@link dev.assay.benchmarks.DensityBenchmark}</td><td>a gradient, a NUTS step</td></tr>
 * <tr><td>{@link dev.assay.benchmarks.MetricBenchmark}</td><td>distances between samples, ESS</td></tr>
 * <tr><td>{@link dev.assay.benchmarks.PopulationBenchmark}</td><td>an annealed move, a Stein step, a consensus step</td></tr>
 * <tr><td>{@link dev.assay.benchmarks.EllipticBenchmark}</td><td>Poisson and Darcy: multigrid, sine transforms, elements</td></tr>
 * <tr><td>{@link dev.assay.benchmarks.EstimatorBenchmark}</td><td>MBAR of 40 states and 100,000 samples</td></tr>
 * <tr><td>{@link dev.assay.benchmarks.TrajectoryBenchmark}</td><td>ten periods of every system without delay</td></tr>
 * <tr><td>{@link dev.assay.benchmarks.NutsComparison}</td><td>no JMH: ESS of NUTS per gradient and second beside Stan</td></tr>
 * </table>
 */
package dev.assay.benchmarks;
