package dev.assay.multiphysicspde.wave;

import dev.assay.numerics.sparse.ComplexCsrMatrix;
import java.util.Arrays;

/**
 * The five-point Helmholtz operator for the scattered field E_s = E − E_b, on the cells of the box and an absorbing
 * layer around them, in the symmetric form
 *
 * <pre>
 *   −∂x (s_y/s_x ∂x E_s) − ∂y (s_x/s_y ∂y E_s) − s_x s_y k₀² (1 + χ) E_s = k₀² χ E_b ,
 *   s = 1 − j s_max (depth/d)²,   s_max = 3 ln(1/R)/(2 k₀ d),   R = 10⁻⁸ ,
 * </pre>
 *
 * times the cell area; E_s = 0 at the outer end of the layer. Second order.
 *
 * @see <a href="https://doi.org/10.1006/jcph.1994.1159">Berenger, J. Comput. Phys. 114 (1994) 185</a>
 */
final class HelmholtzStencil {
    /** Depth of the layer in wavelengths: 10 mm at 4 GHz. */
    private static final double DEPTH = 2.0 / 15.0;

    final WaveCells cells;
    final int layer;
    final int mx;
    final int my;
    final int n;
    /** c of the faces to the right and above, 2n numbers: real parts, then imaginary parts. */
    final double[] east;

    final double[] north;
    private final double[] rim;
    private final double[] mass;
    private final double[] incident;

    HelmholtzStencil(WaveCells cells) {
        this.cells = cells;
        double k0 = cells.model.wavenumber();
        double h = cells.h;
        layer = Math.max(8, (int) Math.ceil(DEPTH * 2 * Math.PI / k0 / h - 1e-6));
        mx = cells.nx + 2 * layer;
        my = cells.ny + 2 * layer;
        n = mx * my;
        double[] sx = stretch(cells.nx, 0.5);
        double[] sy = stretch(cells.ny, 0.5);
        double[] fx = stretch(cells.nx, 0);
        double[] fy = stretch(cells.ny, 0);
        east = new double[2 * n];
        north = new double[2 * n];
        rim = new double[2 * n];
        mass = new double[2 * n];
        incident = new double[2 * cells.count()];
        for (int j = 0; j < my; j++) {
            for (int i = 0; i < mx; i++) {
                int k = j * mx + i;
                ratio(sy[j], fx[i + 1], east, k);
                ratio(sx[i], fy[j + 1], north, k);
                double a = sx[i];
                double b = sy[j];
                // s_x s_y = (1 − ja)(1 − jb)
                mass[k] = k0 * k0 * h * h * (1 - a * b);
                mass[n + k] = -k0 * k0 * h * h * (a + b);
                if (i == 0) {
                    rimmed(sy[j], fx[0], k);
                }
                if (i == mx - 1) {
                    rimmed(sy[j], fx[mx], k);
                }
                if (j == 0) {
                    rimmed(sx[i], fy[0], k);
                }
                if (j == my - 1) {
                    rimmed(sx[i], fy[my], k);
                }
            }
        }
        for (int k = 0; k < cells.count(); k++) {
            incident[k] = cells.model.incidentRe(cells.x[k % cells.nx], cells.y[k / cells.nx]);
            incident[cells.count() + k] = cells.model.incidentIm(cells.x[k % cells.nx], cells.y[k / cells.nx]);
        }
    }

    /** The a of s = 1 − j a at positions i + shift of the cells. */
    private double[] stretch(int inner, double shift) {
        double d = layer * cells.h;
        double top = 3 * StrictMath.log(1e8) / (2 * cells.model.wavenumber() * d);
        double[] a = new double[inner + 2 * layer + 1];
        for (int i = 0; i < a.length; i++) {
            double p = i + shift;
            double depth = Math.max(0, Math.max(layer - p, p - layer - inner)) / layer;
            a[i] = top * depth * depth;
        }
        return a;
    }

    /** out = (1 − j a)/(1 − j b). */
    private void ratio(double a, double b, double[] out, int k) {
        double s = 1 + b * b;
        out[k] = (1 + a * b) / s;
        out[n + k] = (b - a) / s;
    }

    private void rimmed(double a, double b, int k) {
        double s = 1 + b * b;
        rim[k] += 2 * (1 + a * b) / s;
        rim[n + k] += 2 * (b - a) / s;
    }

    /** The cell of the box that lies at place k of the larger grid, −1 in the layer. */
    int inner(int k) {
        int i = k % mx - layer;
        int j = k / mx - layer;
        return i < 0 || j < 0 || i >= cells.nx || j >= cells.ny ? -1 : j * cells.nx + i;
    }

    /** The diagonal beyond the faces: rim − s_x s_y k₀² h² (1 + χ)(1 − j shift); a new array of 2n. */
    double[] diagonal(double[] chiRe, double[] chiIm, double shift) {
        double[] d = rim.clone();
        for (int k = 0; k < n; k++) {
            int c = inner(k);
            double er = c < 0 ? 1 : 1 + chiRe[c];
            double ei = c < 0 ? 0 : chiIm[c];
            double pr = er + shift * ei;
            double pi = ei - shift * er;
            d[k] -= mass[k] * pr - mass[n + k] * pi;
            d[n + k] -= mass[k] * pi + mass[n + k] * pr;
        }
        return d;
    }

    /** Overwrites b (2n numbers) with h² k₀² χ E_b. */
    void right(double[] chiRe, double[] chiIm, double[] b) {
        Arrays.fill(b, 0);
        int count = cells.count();
        for (int k = 0; k < n; k++) {
            int c = inner(k);
            if (c >= 0) {
                b[k] = mass[k] * (chiRe[c] * incident[c] - chiIm[c] * incident[count + c]);
                b[n + k] = mass[k] * (chiRe[c] * incident[count + c] + chiIm[c] * incident[c]);
            }
        }
    }

    /** Scattered field on the larger grid from the total field in the box; the layer keeps its values. */
    void scattered(double[] eRe, double[] eIm, double[] s) {
        int count = cells.count();
        for (int k = 0; k < n; k++) {
            int c = inner(k);
            if (c >= 0) {
                s[k] = eRe[c] - incident[c];
                s[n + k] = eIm[c] - incident[count + c];
            }
        }
    }

    /** Total field in the box from the scattered field. */
    void total(double[] s, double[] eRe, double[] eIm) {
        int count = cells.count();
        for (int k = 0; k < n; k++) {
            int c = inner(k);
            if (c >= 0) {
                eRe[c] = s[k] + incident[c];
                eIm[c] = s[n + k] + incident[count + c];
            }
        }
    }

    /** The operator as a matrix. */
    ComplexCsrMatrix matrix(double[] extra) {
        var b = new ComplexCsrMatrix.Builder(n, n);
        for (int k = 0; k < n; k++) {
            b.add(k, k, extra[k], extra[n + k]);
            if (k % mx + 1 < mx) {
                couple(b, k, k + 1, east);
            }
            if (k + mx < n) {
                couple(b, k, k + mx, north);
            }
        }
        return b.build();
    }

    private void couple(ComplexCsrMatrix.Builder b, int k, int q, double[] c) {
        b.add(k, k, c[k], c[n + k]);
        b.add(q, q, c[k], c[n + k]);
        b.add(k, q, -c[k], -c[n + k]);
        b.add(q, k, -c[k], -c[n + k]);
    }
}
