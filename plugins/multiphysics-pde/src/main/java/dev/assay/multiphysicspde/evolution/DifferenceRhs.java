package dev.assay.multiphysicspde.evolution;

import dev.assay.api.field.Domain;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import dev.assay.numerics.fft.PeriodicFft;

/**
 * The terms of an evolution by central differences of second order. Carried vorticity takes Arakawa's form, which conserves
 * energy and enstrophy; its streamfunction solves the five-point equation exactly, by transforms.
 *
 * @see <a href="https://doi.org/10.1016/0021-9991(66)90015-5">Arakawa, J. Comput. Phys. 1 (1966) 119</a>
 */
final class DifferenceRhs {
    private final PeriodicEvolution evolution;
    private final double[] diffusion;
    private final double[] biharmonic;
    private final int n;
    private final boolean line;
    private final double h;
    private final PeriodicFft fft;
    private final double[] laplacian;
    private final double[] force;
    private final double[] psi;
    private final double[] work;
    private final double[] state;
    private final double[] rates;

    DifferenceRhs(PeriodicEvolution evolution, Domain domain, int n, boolean line) {
        this.evolution = evolution;
        diffusion = evolution.diffusion();
        biharmonic = evolution.biharmonic();
        this.n = n;
        this.line = line;
        h = (domain.xMax() - domain.xMin()) / n;
        fft = line ? PeriodicFft.line(n) : PeriodicFft.square(n);
        int points = fft.points();
        int columns = line ? 1 : n;
        laplacian = new double[points];
        force = new double[points];
        for (int k = 0; k < n; k++) {
            for (int l = 0; l < columns; l++) {
                double a = StrictMath.sin(Math.PI * k / n);
                double b = StrictMath.sin(Math.PI * l / n);
                laplacian[k * columns + l] = -4 / (h * h) * (a * a + b * b);
                force[l * n + k] = evolution.forcing().at(PeriodicField.x(domain, k, n), PeriodicField.y(domain, l, n));
            }
        }
        psi = new double[points];
        work = new double[2 * points];
        state = new double[evolution.unknowns().size()];
        rates = new double[state.length];
    }

    PeriodicFft fft() {
        return fft;
    }

    /** {@return the linear terms of an unknown at a mode} */
    double symbol(int unknown, int mode) {
        return diffusion[unknown] * laplacian[mode] - biharmonic[unknown] * laplacian[mode] * laplacian[mode];
    }

    /** Writes the other terms of all unknowns into {@code out}. */
    void explicit(double[][] u, double[][] out) {
        switch (evolution.advection()) {
            case NONE -> react(u, out);
            case BURGERS -> {
                for (int f = 0; f < u.length; f++) {
                    burgers(u[f], out[f]);
                }
            }
            case VORTICITY -> vorticity(u[0], out[0]);
        }
        for (int p = 0; p < force.length; p++) {
            out[0][p] += force[p];
        }
    }

    private void react(double[][] u, double[][] out) {
        for (int p = 0; p < force.length; p++) {
            for (int f = 0; f < state.length; f++) {
                state[f] = u[f][p];
            }
            evolution.reaction().at(state, rates);
            for (int f = 0; f < state.length; f++) {
                out[f][p] = rates[f];
            }
        }
    }

    private void burgers(double[] u, double[] out) {
        int rows = line ? 1 : n;
        double scale = -1 / (4 * h);
        for (int j = 0; j < rows; j++) {
            int row = j * n;
            for (int i = 0; i < n; i++) {
                double east = u[row + (i + 1 == n ? 0 : i + 1)];
                double west = u[row + (i == 0 ? n - 1 : i - 1)];
                out[row + i] = scale * (east * east - west * west);
            }
        }
    }

    private void vorticity(double[] w, double[] out) {
        for (int p = 0; p < w.length; p++) {
            work[2 * p] = w[p];
            work[2 * p + 1] = 0;
        }
        fft.forward(work);
        for (int mode = 0; mode < laplacian.length; mode++) {
            double scale = laplacian[mode] == 0 ? 0 : -1 / laplacian[mode];
            work[2 * mode] *= scale;
            work[2 * mode + 1] *= scale;
        }
        fft.backward(work);
        for (int p = 0; p < w.length; p++) {
            psi[p] = work[2 * p];
        }
        arakawa(w, psi, out);
    }

    /** −J(ω, ψ), the mean of its three second-order forms. */
    private void arakawa(double[] w, double[] s, double[] out) {
        double scale = -1 / (12 * h * h);
        for (int j = 0; j < n; j++) {
            int o = j * n;
            int up = (j + 1 == n ? 0 : j + 1) * n;
            int down = (j == 0 ? n - 1 : j - 1) * n;
            for (int i = 0; i < n; i++) {
                int e = i + 1 == n ? 0 : i + 1;
                int v = i == 0 ? n - 1 : i - 1;
                double plusPlus = (w[o + e] - w[o + v]) * (s[up + i] - s[down + i])
                        - (w[up + i] - w[down + i]) * (s[o + e] - s[o + v]);
                double plusCross = w[o + e] * (s[up + e] - s[down + e])
                        - w[o + v] * (s[up + v] - s[down + v])
                        - w[up + i] * (s[up + e] - s[up + v])
                        + w[down + i] * (s[down + e] - s[down + v]);
                double crossPlus = w[up + e] * (s[up + i] - s[o + e])
                        - w[down + v] * (s[o + v] - s[down + i])
                        - w[up + v] * (s[up + i] - s[o + v])
                        + w[down + e] * (s[o + e] - s[down + i]);
                out[o + i] = scale * (plusPlus + plusCross + crossPlus);
            }
        }
    }
}
