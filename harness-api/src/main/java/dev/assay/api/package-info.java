/**
 * What a plugin author meets: one verb, typed keys, matching both ways.
 *
 * <table>
 * <caption>The types, in the order in which an author needs them</caption>
 * <tr><th>you write</th><th>you get</th><th>you give</th></tr>
 * <tr><td>{@link dev.assay.api.Plugin}: registers</td><td>{@link dev.assay.api.Registry}</td><td>entries</td></tr>
 * <tr><td>{@link dev.assay.api.Method}: {@code solve(question, run)}</td><td>a question, {@link dev.assay.api.Run}</td>
 *     <td>{@link dev.assay.api.Answer}</td></tr>
 * <tr><td>{@link dev.assay.api.Problem}: {@code question()}, {@code truth()}</td><td>{@link dev.assay.api.Instance}</td>
 *     <td>a {@link dev.assay.api.Question}, a {@link dev.assay.api.Truth}</td></tr>
 * <tr><td>{@link dev.assay.api.Metric}: a function</td><td>answer, truth, {@link dev.assay.api.Judging}</td>
 *     <td>{@link dev.assay.api.Scores}</td></tr>
 * </table>
 *
 * <p><b>Three kinds of key.</b> A {@link dev.assay.api.Facet} names a part of an answer or a truth, a
 * {@link dev.assay.api.Capability} something a question can do (and how it is metered), a
 * {@link dev.assay.api.Demand} something a question asks of whoever answers it. A method fits a problem when its needs
 * are offered <em>and</em> it handles every demand.
 *
 * <p><b>How this API grows</b> without breaking compiled plugins: what plugins implement is a one-function interface and
 * never changes; what the harness implements ({@link dev.assay.api.Run}, {@link dev.assay.api.Registry} and its entries,
 * {@link dev.assay.api.Budget}, {@link dev.assay.api.Judging}) and final classes with factories may gain methods.
 * No record, enum or sealed type of this API is constructed, switched over or implemented by plugins.
 * ({@link dev.assay.api.Problem} has two functions; both are there for good.)
 *
 * <p><b>Where it departs from the first sketch, and why.</b> A metric receives one {@link dev.assay.api.Judging} instead
 * of a growing list of arguments (random stream, question, costs, cache): the functions stay the same when more can be
 * known about a trial. {@link dev.assay.api.Question} is an interface that the API's final question classes implement,
 * so that the harness meters any of them in one line.
 *
 * @since 1.0
 */
package dev.assay.api;
