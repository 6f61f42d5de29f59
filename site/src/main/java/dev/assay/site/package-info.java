/**
 * The static leaderboard: {@link dev.assay.site.Site} turns result records into a folder of pages.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.site.view}</td><td>what the pages show, as plain values</td></tr>
 * <tr><td>{@link dev.assay.site.chart}</td><td>charts and pictures as SVG text</td></tr>
 * <tr><td>{@link dev.assay.site.page}</td><td>which page holds what, data files, and the folder they go to</td></tr>
 * <tr><td>dev.assay.site.template</td><td>compiled from {@code src/main/jte}, a template a page</td></tr>
 * </table>
 */
package dev.assay.site;
