package dev.assay.multiphysicspde.evolution;

import dev.assay.api.field.Domain;
import dev.assay.multiphysicspde.model.PeriodicEvolution;
import dev.assay.numerics.fft.PeriodicFft;

/**
 * The terms of an evolution in Fourier space: the linear symbol λ = −D κ² − γ κ⁴, and the others by collocation. Products are
 * cut to the lower two thirds of the wave numbers, so that quadratic terms are free of aliases.
 */
final class FourierRhs {
    private final PeriodicEvolution evolution;
    private final double[] diffusion;
    private final double[] biharmonic;
    private final int n;
    private final int columns;
    private final PeriodicFft fft;
    private final double[] kx;
    private final double[] ky;
    private final boolean[] kept;
    private final double[] force;
    private final double[] first;
    private final double[] second;
    private final double[] state;
    private final double[] rates;
    private final double[][] physical;

    FourierRhs(PeriodicEvolution evolution, Domain domain, int n, boolean line) {
        this.evolution = evolution;
        diffusion = evolution.diffusion();
        biharmonic = evolution.biharmonic();
        this.n = n;
        columns = line ? 1 : n;
        fft = line ? PeriodicFft.line(n) : PeriodicFft.square(n);
        int points = fft.points();
        kx = new double[points];
        ky = new double[points];
        kept = new boolean[points];
        double stepX = 2 * Math.PI / (domain.xMax() - domain.xMin());
        double stepY = 2 * Math.PI / (domain.yMax() - domain.yMin());
        for (int k = 0; k < n; k++) {
            for (int l = 0; l < columns; l++) {
                int a = PeriodicFft.wave(k, n);
                int b = line ? 0 : PeriodicFft.wave(l, n);
                kx[k * columns + l] = stepX * a;
                ky[k * columns + l] = stepY * b;
                kept[k * columns + l] = 3 * Math.abs(a) < n && 3 * Math.abs(b) < n;
            }
        }
        int fields = evolution.unknowns().size();
        first = new double[2 * points];
        second = new double[2 * points];
        state = new double[fields];
        rates = new double[fields];
        physical = new double[fields][2 * points];
        force = force(domain);
    }

    private double[] force(Domain domain) {
        double[] f = new double[2 * fft.points()];
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < n; i++) {
                f[2 * (j * n + i)] =
                        evolution.forcing().at(PeriodicField.x(domain, i, n), PeriodicField.y(domain, j, n));
            }
        }
        fft.forward(f);
        return f;
    }

    PeriodicFft fft() {
        return fft;
    }

    /** {@return λ of an unknown at a mode} */
    double symbol(int unknown, int mode) {
        double square = kx[mode] * kx[mode] + ky[mode] * ky[mode];
        return -diffusion[unknown] * square - biharmonic[unknown] * square * square;
    }

    /** Writes the nonlinear terms of all unknowns, transformed, into {@code out}. */
    void nonlinear(double[][] u, double[][] out) {
        switch (evolution.advection()) {
            case NONE -> react(u, out);
            case BURGERS -> {
                for (int f = 0; f < u.length; f++) {
                    burgers(u[f], out[f]);
                }
            }
            case VORTICITY -> vorticity(u[0], out[0]);
        }
        for (int k = 0; k < out[0].length; k++) {
            out[0][k] += force[k];
        }
        for (double[] field : out) {
            for (int mode = 0; mode < kept.length; mode++) {
                if (!kept[mode]) {
                    field[2 * mode] = 0;
                    field[2 * mode + 1] = 0;
                }
            }
        }
    }

    private void react(double[][] u, double[][] out) {
        for (int f = 0; f < u.length; f++) {
            System.arraycopy(u[f], 0, physical[f], 0, u[f].length);
            fft.backward(physical[f]);
        }
        for (int p = 0; p < fft.points(); p++) {
            for (int f = 0; f < state.length; f++) {
                state[f] = physical[f][2 * p];
            }
            evolution.reaction().at(state, rates);
            for (int f = 0; f < state.length; f++) {
                out[f][2 * p] = rates[f];
                out[f][2 * p + 1] = 0;
            }
        }
        for (double[] field : out) {
            fft.forward(field);
        }
    }

    /** −½ ∂(u²)/∂x. */
    private void burgers(double[] u, double[] out) {
        System.arraycopy(u, 0, first, 0, u.length);
        fft.backward(first);
        for (int p = 0; p < first.length; p += 2) {
            first[p] = -0.5 * first[p] * first[p];
            first[p + 1] = 0;
        }
        fft.forward(first);
        for (int mode = 0; mode < kx.length; mode++) {
            out[2 * mode] = -kx[mode] * first[2 * mode + 1];
            out[2 * mode + 1] = kx[mode] * first[2 * mode];
        }
    }

    /** −w·∇ω: the two velocities travel as one complex field, the two derivatives as another. */
    private void vorticity(double[] w, double[] out) {
        for (int mode = 0; mode < kx.length; mode++) {
            double re = w[2 * mode];
            double im = w[2 * mode + 1];
            double square = kx[mode] * kx[mode] + ky[mode] * ky[mode];
            double inverse = square == 0 ? 0 : 1 / square;
            // ψ = ω/κ²; u = j k_y ψ, v = −j k_x ψ; u + j v has the transform j k_y ψ + k_x ψ.
            double p = re * inverse;
            double q = im * inverse;
            first[2 * mode] = -ky[mode] * q + kx[mode] * p;
            first[2 * mode + 1] = ky[mode] * p + kx[mode] * q;
            // ω_x + j ω_y has j k_x ω − k_y ω.
            second[2 * mode] = -kx[mode] * im - ky[mode] * re;
            second[2 * mode + 1] = kx[mode] * re - ky[mode] * im;
        }
        fft.backward(first);
        fft.backward(second);
        for (int p = 0; p < out.length; p += 2) {
            out[p] = -(first[p] * second[p] + first[p + 1] * second[p + 1]);
            out[p + 1] = 0;
        }
        fft.forward(out);
    }
}
