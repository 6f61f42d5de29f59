/**
 * The closed list of values that answers hold, so that the harness can freeze, store, transport and compare them without
 * the plugin. All are immutable: arrays are copied in and out.
 *
 * <table>
 * <caption>Values</caption>
 * <tr><td>{@link dev.assay.api.value.Samples}</td><td>chains, or a population with log weights</td></tr>
 * <tr><td>{@link dev.assay.api.value.Estimate}</td><td>a number with its standard error</td></tr>
 * <tr><td>{@link dev.assay.api.value.Field}</td><td>a number per place, real or complex</td></tr>
 * <tr><td>{@link dev.assay.api.value.Series}</td><td>rows at equal steps of time</td></tr>
 * <tr><td>{@link dev.assay.api.value.Table}</td><td>named columns</td></tr>
 * <tr><td>{@link dev.assay.api.value.Curve}</td><td>y against x</td></tr>
 * <tr><td>{@link dev.assay.api.value.SampleRecorder}</td><td>records chains in bounded memory</td></tr>
 * </table>
 *
 * @since 1.0
 */
package dev.assay.api.value;
