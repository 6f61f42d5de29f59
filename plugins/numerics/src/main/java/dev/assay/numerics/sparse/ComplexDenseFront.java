package dev.assay.numerics.sparse;

/** The dense kernel of {@link ComplexSparseLu}: as
 * {@link dev.assay.numerics.linear.DenseFront}, real and imaginary parts in two arrays. */
final class ComplexDenseFront {
    static final int PANEL = 16;
    private double[] packedRe = new double[PANEL * 64];
    private double[] packedIm = new double[PANEL * 64];

    /**
     * @param fr real parts of the front, m × m, row-major; overwritten with L, U and the remainder
     * @param fi imaginary parts, likewise
     * @param own unknowns to eliminate
     * @param pivot length ≥ own; overwritten with the row that was exchanged at each step
     * @return pivots that were replaced
     */
    int factor(double[] fr, double[] fi, int m, int own, int[] pivot) {
        int replaced = 0;
        for (int k0 = 0; k0 < own; k0 += PANEL) {
            int k1 = Math.min(k0 + PANEL, own);
            for (int k = k0; k < k1; k++) {
                int p = k;
                double top = Math.abs(fr[k * m + k]) + Math.abs(fi[k * m + k]);
                for (int i = k + 1; i < own; i++) {
                    double v = Math.abs(fr[i * m + k]) + Math.abs(fi[i * m + k]);
                    if (v > top) {
                        top = v;
                        p = i;
                    }
                }
                pivot[k] = p;
                if (p != k) {
                    swap(fr, k * m, p * m, m);
                    swap(fi, k * m, p * m, m);
                }
                if (!(top > 1e-13)) {
                    fr[k * m + k] = 1.5e-8;
                    replaced++;
                }
                double pr = fr[k * m + k];
                double pi = fi[k * m + k];
                double square = pr * pr + pi * pi;
                double vr = pr / square;
                double vi = -pi / square;
                for (int i = k + 1; i < m; i++) {
                    int at = i * m + k;
                    double ar = fr[at];
                    double ai = fi[at];
                    if (ar != 0 || ai != 0) {
                        double lr = ar * vr - ai * vi;
                        double li = ar * vi + ai * vr;
                        fr[at] = lr;
                        fi[at] = li;
                        axpy(fr, fi, at + 1, fr, fi, k * m + k + 1, k1 - k - 1, lr, li);
                    }
                }
            }
            if (k1 < m) {
                rest(fr, fi, m, k0, k1);
            }
        }
        return replaced;
    }

    private static void swap(double[] f, int a, int b, int m) {
        for (int j = 0; j < m; j++) {
            double t = f[a + j];
            f[a + j] = f[b + j];
            f[b + j] = t;
        }
    }

    private void rest(double[] fr, double[] fi, int m, int k0, int k1) {
        int w = m - k1;
        int depth = k1 - k0;
        if (packedRe.length < depth * w) {
            packedRe = new double[PANEL * m];
            packedIm = new double[PANEL * m];
        }
        double[] ur = packedRe;
        double[] ui = packedIm;
        for (int k = 0; k < depth; k++) {
            int row = (k0 + k) * m;
            System.arraycopy(fr, row + k1, ur, k * w, w);
            System.arraycopy(fi, row + k1, ui, k * w, w);
            for (int q = 0; q < k; q++) {
                axpy(ur, ui, k * w, ur, ui, q * w, w, fr[row + k0 + q], fi[row + k0 + q]);
            }
            System.arraycopy(ur, k * w, fr, row + k1, w);
            System.arraycopy(ui, k * w, fi, row + k1, w);
        }
        for (int i = k1; i < m; i++) {
            int row = i * m + k0;
            int c = i * m + k1;
            int k = 0;
            for (; k + 4 <= depth; k += 4) {
                int l = row + k;
                four(
                        fr, fi, c, ur, ui, k * w, w, fr[l], fi[l], fr[l + 1], fi[l + 1], fr[l + 2], fi[l + 2],
                        fr[l + 3], fi[l + 3]);
            }
            for (; k < depth; k++) {
                axpy(fr, fi, c, ur, ui, k * w, w, fr[row + k], fi[row + k]);
            }
        }
    }

    private static void axpy(
            double[] cr, double[] ci, int c, double[] ur, double[] ui, int u, int w, double lr, double li) {
        for (int j = 0; j < w; j++) {
            cr[c + j] -= lr * ur[u + j] - li * ui[u + j];
            ci[c + j] -= lr * ui[u + j] + li * ur[u + j];
        }
    }

    private static void four(
            double[] cr,
            double[] ci,
            int c,
            double[] ur,
            double[] ui,
            int u0,
            int w,
            double ar,
            double ai,
            double br,
            double bi,
            double dr,
            double di,
            double er,
            double ei) {
        int u1 = u0 + w;
        int u2 = u1 + w;
        int u3 = u2 + w;
        for (int j = 0; j < w; j++) {
            cr[c + j] -= (ar * ur[u0 + j] - ai * ui[u0 + j] + (br * ur[u1 + j] - bi * ui[u1 + j]))
                    + (dr * ur[u2 + j] - di * ui[u2 + j] + (er * ur[u3 + j] - ei * ui[u3 + j]));
        }
        for (int j = 0; j < w; j++) {
            ci[c + j] -= (ar * ui[u0 + j] + ai * ur[u0 + j] + (br * ui[u1 + j] + bi * ur[u1 + j]))
                    + (dr * ui[u2 + j] + di * ur[u2 + j] + (er * ui[u3 + j] + ei * ur[u3 + j]));
        }
    }
}
