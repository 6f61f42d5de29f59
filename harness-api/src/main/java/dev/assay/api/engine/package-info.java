/**
 * The runtime behind the contract: the real run, meters, random streams, registrations and codecs, used by the harness's
 * processes and by the testkit. Not part of the API: plugins do not use it, it may change at any time and is left out of
 * the signature file.
 *
 * <table>
 * <caption>Parts</caption>
 * <tr><td>{@link dev.assay.api.engine.Registrations}</td><td>what plugins registered</td></tr>
 * <tr><td>{@link dev.assay.api.engine.SettingsType}</td><td>a settings record as data: names, defaults, binding</td></tr>
 * <tr><td>{@link dev.assay.api.engine.Seed}, {@link dev.assay.api.engine.Xoshiro}</td><td>streams by hash of names</td></tr>
 * <tr><td>{@link dev.assay.api.engine.EngineRun}</td><td>budget, meters, snapshot clock, outcome</td></tr>
 * <tr><td>{@link dev.assay.api.engine.EngineInstance}, {@link dev.assay.api.engine.EngineJudging}</td>
 *     <td>what problems and metrics get</td></tr>
 * <tr><td>{@link dev.assay.api.engine.Kept}</td><td>computes once across processes</td></tr>
 * <tr><td>{@link dev.assay.api.engine.AnswerCodec}</td><td>answers as bytes</td></tr>
 * </table>
 */
package dev.assay.api.engine;
