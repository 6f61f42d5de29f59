/**
 * Which page holds what, and where it is written.
 *
 * <table>
 * <caption>What is inside</caption>
 * <tr><td>{@link dev.assay.site.page.Pages}</td><td>every page and data file of a site</td></tr>
 * <tr><td>{@link dev.assay.site.page.Head}</td><td>what the frame of every page needs</td></tr>
 * <tr><td>{@link dev.assay.site.page.Words}</td><td>addresses, commands and small pieces of HTML for templates</td></tr>
 * <tr><td>{@link dev.assay.site.page.Data}</td><td>CSV and JSON</td></tr>
 * <tr><td>{@link dev.assay.site.page.Folder}</td><td>a draft folder that is put in place as a whole</td></tr>
 * </table>
 */
package dev.assay.site.page;
