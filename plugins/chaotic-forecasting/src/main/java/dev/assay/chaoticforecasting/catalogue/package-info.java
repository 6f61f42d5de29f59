/**
 * What is known about each chaotic system: a table of facts, read from a resource of the plugin.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.chaoticforecasting.catalogue.Catalogue}</td><td>the rows, by id</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.catalogue.Entry}</td><td>one row: parameters, start, period, exponents, tags, source</td></tr>
 * <tr><td>{@link dev.assay.chaoticforecasting.catalogue.Overrides}</td><td>reads {@code sigma=10, rho=28} against a row</td></tr>
 * </table>
 *
 * <p>The facts are those of the database of <a href="https://arxiv.org/abs/2110.05266">Gilpin (2021)</a>, edition of April
 * 2025; ids that end in {@code -2023} hold the edition of September 2023 where it differs.
 */
package dev.assay.chaoticforecasting.catalogue;
