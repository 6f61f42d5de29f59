/**
 * Discrete Fourier transforms.
 *
 * <table>
 * <caption>Inside</caption>
 * <tr><td>{@link dev.assay.numerics.fft.Fft}</td><td>complex, one and two dimensions, powers of two; Cooley and Tukey 1965</td></tr>
 * <tr><td>{@link dev.assay.numerics.fft.PeriodicFft}</td><td>complex, periodic lines and squares of any size</td></tr>
 * </table>
 */
package dev.assay.numerics.fft;
