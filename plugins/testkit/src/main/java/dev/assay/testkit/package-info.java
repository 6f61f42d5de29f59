/**
 * Contract tests that a plugin's tests inherit: a few lines a method, problem or metric.
 *
 * <table>
 * <caption>Parts</caption>
 * <tr><td>{@link dev.assay.testkit.MethodContract}</td><td>what every method must do; the lessons that prototypes paid for</td></tr>
 * <tr><td>{@link dev.assay.testkit.ProblemContract}</td><td>what every problem must do</td></tr>
 * <tr><td>{@link dev.assay.testkit.MetricContract}</td><td>what every metric must do</td></tr>
 * <tr><td>{@link dev.assay.testkit.ProblemCases}, {@link dev.assay.testkit.MethodCases},
 *     {@link dev.assay.testkit.MetricCases}</td><td>the same over a table: a line a problem, method or metric</td></tr>
 * <tr><td>{@link dev.assay.testkit.Case}, {@link dev.assay.testkit.Cases}</td><td>questions to run on, of the plugin or of the
 *     kit</td></tr>
 * <tr><td>{@link dev.assay.testkit.Trials}</td><td>runs and scores in process, with the harness's real run</td></tr>
 * </table>
 *
 * <pre>{@code
 * class MySamplerTest extends MethodContract {
 *     protected Plugin plugin() { return new MyPlugin(); }
 *     protected String method() { return "my-sampler"; }
 *     protected Question question() { return Density.of(2, x -> -0.5 * (x[0] * x[0] + x[1] * x[1])); }
 *     protected Limits budget() { return Limits.of("densities", 5000); }
 * }
 * }</pre>
 */
package dev.assay.testkit;
