/**
 * Orders, intervals and tests that an honest table needs; every random figure has a fixed seed.
 *
 * <table>
 * <caption>What is here</caption>
 * <tr><td>{@link dev.assay.results.statistics.RankIntervals}</td><td>rank intervals and tie groups from who beats whom</td></tr>
 * <tr><td>{@link dev.assay.results.statistics.PairedBootstrap}</td><td>who beats whom on given problems: simultaneous intervals of all pairwise differences</td></tr>
 * <tr><td>{@link dev.assay.results.statistics.Sample}</td><td>results of all methods on one problem; how two of them compare</td></tr>
 * <tr><td>{@link dev.assay.results.statistics.MedianInterval}</td><td>interval of a median from order statistics</td></tr>
 * <tr><td>{@link dev.assay.results.statistics.Wilson}</td><td>interval of a share</td></tr>
 * <tr><td>{@link dev.assay.results.statistics.Wilcoxon}</td><td>exact signed-rank test with zeros and ties, for two methods over many problems</td></tr>
 * <tr><td>{@link dev.assay.results.statistics.HodgesLehmann}</td><td>shift between two methods and its exact interval</td></tr>
 * <tr><td>{@link dev.assay.results.statistics.Holm}</td><td>p-values adjusted for a family of claims</td></tr>
 * <tr><td>{@link dev.assay.results.statistics.Friedman}</td><td>whether any of many methods differ over many problems</td></tr>
 * <tr><td>{@link dev.assay.results.statistics.Iqm}</td><td>interquartile mean</td></tr>
 * <tr><td>{@link dev.assay.results.statistics.CostToReach}</td><td>cost until a score got below a limit and stayed</td></tr>
 * </table>
 */
package dev.assay.results.statistics;
