/**
 * The {@code assay} command. The Guice modules live here and nowhere below.
 *
 * <table>
 * <caption>Parts</caption>
 * <tr><td>{@link dev.assay.suite.cli.Main}</td><td>entry point, exit status</td></tr>
 * <tr><td>{@link dev.assay.suite.cli.Harness}, {@link dev.assay.suite.cli.PluginModule}</td><td>what is installed, bound by Guice</td></tr>
 * <tr><td>{@link dev.assay.suite.cli.Json}</td><td>the one JSON document of {@code --json}</td></tr>
 * <tr><td>{@code …Command}</td><td>one verb each</td></tr>
 * </table>
 */
package dev.assay.suite.cli;
