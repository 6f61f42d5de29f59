/**
 * Finds plugins, each in its own class loader that shares only the API, and lists what they brought. JDK and API only:
 * workers use it too.
 *
 * <table>
 * <caption>Parts</caption>
 * <tr><td>{@link dev.assay.suite.plugin.PluginLoader}</td><td>folders of jars → loaded plugins and reports of broken ones</td></tr>
 * <tr><td>{@link dev.assay.suite.plugin.KnownPlugin}</td><td>one that was checked, as worker processes find it again</td></tr>
 * <tr><td>{@link dev.assay.suite.plugin.PluginClassLoader}</td><td>the isolation</td></tr>
 * <tr><td>{@link dev.assay.suite.plugin.Catalogue}</td><td>everything registered, by id</td></tr>
 * </table>
 */
package dev.assay.suite.plugin;
