/**
 * What the pages show, computed from trials: plain values, no HTML.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.site.view.Trial}</td><td>one trial, everything optional filled in</td></tr>
 * <tr><td>{@link dev.assay.site.view.Catalogue}</td><td>all families, their variants and boards</td></tr>
 * <tr><td>{@link dev.assay.site.view.Family}</td><td>a family and its verdict in words</td></tr>
 * <tr><td>{@link dev.assay.site.view.Board}</td><td>problems × methods</td></tr>
 * <tr><td>{@link dev.assay.site.view.Cell}</td><td>median, interval and failures of one method on one problem</td></tr>
 * <tr><td>{@link dev.assay.site.view.Standing}</td><td>order of the methods with rank intervals and tie groups</td></tr>
 * <tr><td>{@link dev.assay.site.view.Variant}</td><td>a method with its settings, a problem with its parameters</td></tr>
 * <tr><td>{@link dev.assay.site.view.Curves}</td><td>cells turned into charts</td></tr>
 * </table>
 */
package dev.assay.site.view;
