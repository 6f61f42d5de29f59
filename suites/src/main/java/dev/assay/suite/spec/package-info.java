/**
 * The suite language: records that mirror the YAML, the reader, and the checker that finds all faults at once.
 *
 * <p>The YAML is taken by its structure; scalars stay as written until the key or the plugin's record says what they are.
 * Hence {@code on:} is a key, {@code NO} a text, {@code 1e4} a whole number where one is wanted, and none of them a surprise.
 *
 * <table>
 * <caption>Parts</caption>
 * <tr><td>{@link dev.assay.suite.spec.SuiteReader}</td><td>file × catalogue → suite or faults</td></tr>
 * <tr><td>{@link dev.assay.suite.spec.SuiteSpec} and its parts</td><td>what a suite says</td></tr>
 * <tr><td>{@link dev.assay.suite.spec.Fault}, {@link dev.assay.suite.spec.FaultCode}</td><td>what is wrong, and where</td></tr>
 * <tr><td>{@link dev.assay.suite.spec.SuiteSchema}</td><td>the JSON Schema for editors</td></tr>
 * <tr><td>{@link dev.assay.suite.spec.Glob}, {@link dev.assay.suite.spec.Durations}, {@link dev.assay.suite.spec.Sizes}</td><td>patterns over names; {@code 60s}; {@code 1GiB}</td></tr>
 * <tr><td>{@link dev.assay.suite.spec.YamlFile}, {@link dev.assay.suite.spec.NodeReader}</td><td>bytes → nodes → tree with places</td></tr>
 * <tr><td>{@link dev.assay.suite.spec.Extending}</td><td>{@code extends}</td></tr>
 * <tr><td>{@link dev.assay.suite.spec.Key}, {@link dev.assay.suite.spec.Section}</td><td>the keys, for checker and schema; reading by them</td></tr>
 * <tr><td>{@link dev.assay.suite.spec.SuiteChecker}</td><td>the checks, with {@code BudgetChecker}, {@code Entries}, {@code SettingsChecker}, {@code Pairs},
 *     {@code PublishedChecker}</td></tr>
 * </table>
 */
package dev.assay.suite.spec;
