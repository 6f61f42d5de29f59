package dev.assay.multiphysicspde.wave;

import dev.assay.numerics.sparse.Krylov;

/** y = A x for a {@link HelmholtzStencil} with a given extra diagonal; vectors of 2n, real parts first. */
final class FivePoint implements Krylov.Operator {
    private final int mx;
    private final int n;
    private final double[] east;
    private final double[] north;
    private final double[] diagonal;

    FivePoint(HelmholtzStencil s, double[] extra) {
        mx = s.mx;
        n = s.n;
        east = s.east;
        north = s.north;
        diagonal = extra.clone();
        for (int part = 0; part < 2; part++) {
            for (int k = 0; k < n; k++) {
                int at = part * n + k;
                if (k % mx + 1 < mx) {
                    diagonal[at] += east[at];
                    diagonal[at + 1] += east[at];
                }
                if (k + mx < n) {
                    diagonal[at] += north[at];
                    diagonal[at + mx] += north[at];
                }
            }
        }
    }

    @Override
    public void apply(double[] x, double[] y) {
        for (int k = 0; k < n; k++) {
            y[k] = diagonal[k] * x[k] - diagonal[n + k] * x[n + k];
            y[n + k] = diagonal[k] * x[n + k] + diagonal[n + k] * x[k];
        }
        for (int j = 0; j < n; j += mx) {
            for (int k = j; k < j + mx - 1; k++) {
                face(x, y, k, k + 1, east);
            }
        }
        for (int k = 0; k + mx < n; k++) {
            face(x, y, k, k + mx, north);
        }
    }

    private void face(double[] x, double[] y, int k, int q, double[] c) {
        double re = c[k];
        double im = c[n + k];
        y[k] -= re * x[q] - im * x[n + q];
        y[n + k] -= re * x[n + q] + im * x[q];
        y[q] -= re * x[k] - im * x[n + k];
        y[n + q] -= re * x[n + k] + im * x[k];
    }
}
