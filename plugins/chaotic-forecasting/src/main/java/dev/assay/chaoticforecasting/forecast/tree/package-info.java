/**
 * Forecasters that average or add regression trees on windows of raw rows.
 *
 * <p>n rows of d coordinates, windows of L rows, p = L d features, trees of depth D. Features are sorted once a fit; every
 * node passes its share of each order on to its children, so that a level costs n p.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><th>class</th><th>model</th><th>operations to fit</th><th>reference</th></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.tree.RandomForest}</td><td>the mean of T trees grown on bootstrap samples</td><td>T D n p d</td><td>Breiman 2001</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.forecast.tree.GradientBoosting}</td><td>the sum of T trees, each fitted to what is left, a sum for each coordinate</td><td>T D n p d</td><td>Friedman 2001, Chen and Guestrin 2016</td></tr>
 * </table>
 */
package dev.assay.chaoticforecasting.forecast.tree;
