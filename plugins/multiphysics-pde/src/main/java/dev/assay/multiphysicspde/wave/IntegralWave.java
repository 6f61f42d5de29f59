package dev.assay.multiphysicspde.wave;

import dev.assay.numerics.fft.Fft;
import dev.assay.numerics.sparse.ComplexKrylov;
import dev.assay.numerics.special.Bessel;

/**
 * The volume integral equation of Lippmann and Schwinger, no absorbing layer needed:
 *
 * <pre>  E(r) − k₀² ∫ G(r − r') χ(r') E(r') dA' = E_b(r),   G = −(j/4) H₀⁽²⁾(k₀ |r − r'|) . </pre>
 *
 * <p>Pulse functions on the cells; the integral of G over a cell is that over the disc of the same area. Convolutions by
 * FFT, the system by GMRES. Second order; one application costs two FFTs of (2N)² numbers.
 *
 * @see <a href="https://doi.org/10.1109/TAP.1965.1138427">Richmond, IEEE Trans. Antennas Propag. 13 (1965) 334</a>
 */
public final class IntegralWave implements WaveSolver {
    private static final int RESTART = 60;
    private static final int MOST = 1200;
    private final WaveCells cells;
    private final double tolerance;
    private final int m;
    private final Fft fft;
    private final double[] kernelRe;
    private final double[] kernelIm;
    private final double[] workRe;
    private final double[] workIm;
    private int applications;

    /**
     * A solver on these cells.
     *
     * @param tolerance relative residual at which to stop
     */
    public IntegralWave(WaveCells cells, double tolerance) {
        this.cells = cells;
        this.tolerance = tolerance;
        int side = 2 * Math.max(cells.nx, cells.ny);
        m = Integer.highestOneBit(side - 1) * 2;
        fft = new Fft(m);
        kernelRe = new double[m * m];
        kernelIm = new double[m * m];
        workRe = new double[m * m];
        workIm = new double[m * m];
        kernel();
    }

    /** k₀² ∫_cell G dA as a periodic array, transformed, divided by m². */
    private void kernel() {
        double k0 = cells.model.wavenumber();
        double a = cells.h / StrictMath.sqrt(Math.PI);
        double j1 = Bessel.j(1, k0 * a)[1];
        double y1 = Bessel.y(1, k0 * a)[1];
        for (int dj = 0; dj < cells.ny; dj++) {
            for (int di = 0; di < cells.nx; di++) {
                double re;
                double im;
                if (di == 0 && dj == 0) {
                    // 2π [a/k H₁(ka) − 2j/(π k²)], H₁ = J₁ − j Y₁
                    re = 2 * Math.PI * a / k0 * j1;
                    im = 2 * Math.PI * (-a / k0 * y1 - 2 / (Math.PI * k0 * k0));
                } else {
                    double z = k0 * cells.h * StrictMath.hypot(di, dj);
                    double s = 2 * Math.PI * a / k0 * j1;
                    re = s * Bessel.j(0, z)[0];
                    im = -s * Bessel.y(0, z)[0];
                }
                // times −j/4 k₀²
                double gr = k0 * k0 * im / 4 / ((double) m * m);
                double gi = -k0 * k0 * re / 4 / ((double) m * m);
                for (int sj = 0; sj < 2; sj++) {
                    for (int si = 0; si < 2; si++) {
                        int at = (sj == 0 ? dj : (m - dj) % m) * m + (si == 0 ? di : (m - di) % m);
                        kernelRe[at] = gr;
                        kernelIm[at] = gi;
                    }
                }
            }
        }
        fft.transform2(kernelRe, kernelIm, false);
    }

    /** Applications of the operator so far. */
    public int applications() {
        return applications;
    }

    @Override
    public long unknowns() {
        return cells.count();
    }

    @Override
    public void solve(double[] chiRe, double[] chiIm, double[] eRe, double[] eIm) {
        int n = cells.count();
        double[] b = new double[2 * n];
        double[] x = new double[2 * n];
        for (int k = 0; k < n; k++) {
            b[k] = cells.model.incidentRe(cells.x[k % cells.nx], cells.y[k / cells.nx]);
            b[n + k] = cells.model.incidentIm(cells.x[k % cells.nx], cells.y[k / cells.nx]);
        }
        System.arraycopy(eRe, 0, x, 0, n);
        System.arraycopy(eIm, 0, x, n, n);
        int done = ComplexKrylov.gmres(
                (in, out) -> apply(chiRe, chiIm, in, out),
                (in, out) -> System.arraycopy(in, 0, out, 0, 2 * n),
                b,
                x,
                tolerance,
                RESTART,
                MOST);
        if (done < 0) {
            throw new ArithmeticException("GMRES did not reach " + tolerance + " in " + MOST + " applications");
        }
        applications += done;
        System.arraycopy(x, 0, eRe, 0, n);
        System.arraycopy(x, n, eIm, 0, n);
    }

    private void apply(double[] chiRe, double[] chiIm, double[] in, double[] out) {
        int n = cells.count();
        java.util.Arrays.fill(workRe, 0);
        java.util.Arrays.fill(workIm, 0);
        for (int j = 0; j < cells.ny; j++) {
            for (int i = 0; i < cells.nx; i++) {
                int k = j * cells.nx + i;
                workRe[j * m + i] = chiRe[k] * in[k] - chiIm[k] * in[n + k];
                workIm[j * m + i] = chiRe[k] * in[n + k] + chiIm[k] * in[k];
            }
        }
        fft.transform2(workRe, workIm, false);
        for (int k = 0; k < m * m; k++) {
            double re = workRe[k] * kernelRe[k] - workIm[k] * kernelIm[k];
            workIm[k] = workRe[k] * kernelIm[k] + workIm[k] * kernelRe[k];
            workRe[k] = re;
        }
        fft.transform2(workRe, workIm, true);
        for (int j = 0; j < cells.ny; j++) {
            for (int i = 0; i < cells.nx; i++) {
                int k = j * cells.nx + i;
                out[k] = in[k] - workRe[j * m + i];
                out[n + k] = in[n + k] - workIm[j * m + i];
            }
        }
    }
}
