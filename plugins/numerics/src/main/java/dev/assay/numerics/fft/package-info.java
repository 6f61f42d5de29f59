/**
 * Discrete Fourier transforms.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.numerics.fft.Fft}</td><td>complex, one and two dimensions, powers of two; Cooley and Tukey 1965</td></tr>
 * <tr><td>{@link dev.assay.numerics.fft.ChirpFft}</td><td>complex, any length; Bluestein 1970</td></tr>
 * <tr><td>{@link dev.assay.numerics.fft.PeriodicFft}</td><td>complex, periodic lines and squares of any size</td></tr>
 * <tr><td>{@link dev.assay.numerics.fft.SinePoisson}</td><td>Poisson’s equation on cells in a box by sine transforms; O(N² log N)</td></tr>
 * </table>
 */
package dev.assay.numerics.fft;
