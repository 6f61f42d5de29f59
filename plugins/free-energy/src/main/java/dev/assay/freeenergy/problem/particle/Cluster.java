package dev.assay.freeenergy.problem.particle;

import java.util.Arrays;

/**
 * Minus the energy of n particles in isometric coordinates, with its gradient.
 *
 * <pre>  U = Σ_{i&lt;j} u(‖rᵢ − rⱼ‖²) + ½ k Σ ‖rᵢ‖²,   r = Hᵀ x,   ln γ = −U;   −∞ where some ‖rᵢ‖ &gt; R </pre>
 *
 * <p>n(n − 1)/2 pairs an evaluation, without allocation. Where γ is 0 the gradient written is 0. Holds scratch: one object
 * serves one question, which is asked by one thread.
 */
final class Cluster {
    private final int n;
    private final int s;
    private final PairPotential pair;
    private final double trap;
    private final double wall;
    private final Helmert frame;
    private final double[] r;
    private final double[] f;

    /**
     * Of n particles in s dimensions.
     *
     * @param trap k ≥ 0
     * @param radius R of the hard sphere, +∞ without
     */
    Cluster(int n, int s, PairPotential pair, double trap, double radius) {
        this.n = n;
        this.s = s;
        this.pair = pair;
        this.trap = trap;
        this.wall = radius * radius;
        this.frame = new Helmert(n, s);
        this.r = new double[n * s];
        this.f = new double[n * s];
    }

    int dimension() {
        return frame.dimension();
    }

    /** {@return −U(x)}, −∞ where particles coincide and u is unbounded */
    double logDensity(double[] x) {
        frame.positions(x, r);
        if (outside()) {
            return Double.NEGATIVE_INFINITY;
        }
        double energy = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                energy += pair.energy(square(i, j));
            }
        }
        return finish(energy, x);
    }

    /** Writes −∇U; {@return −U(x)} */
    double gradient(double[] x, double[] g) {
        frame.positions(x, r);
        if (outside()) {
            Arrays.fill(g, 0);
            return Double.NEGATIVE_INFINITY;
        }
        Arrays.fill(f, 0);
        double energy = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double square = square(i, j);
                energy += pair.energy(square);
                double c = -2 * pair.slope(square);
                for (int a = 0; a < s; a++) {
                    double push = c * (r[i * s + a] - r[j * s + a]);
                    f[i * s + a] += push;
                    f[j * s + a] -= push;
                }
            }
        }
        frame.pullBack(f, g);
        for (int k = 0; k < x.length; k++) {
            g[k] -= trap * x[k];
        }
        double value = finish(energy, x);
        if (value == Double.NEGATIVE_INFINITY) {
            Arrays.fill(g, 0);
        }
        return value;
    }

    private boolean outside() {
        if (wall == Double.POSITIVE_INFINITY) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int a = 0; a < s; a++) {
                sum += r[i * s + a] * r[i * s + a];
            }
            if (!(sum <= wall)) {
                return true;
            }
        }
        return false;
    }

    private double square(int i, int j) {
        double sum = 0;
        for (int a = 0; a < s; a++) {
            double e = r[i * s + a] - r[j * s + a];
            sum += e * e;
        }
        return sum;
    }

    /** Infinite energies and those that are differences of infinities mean the same: γ = 0. */
    private double finish(double energy, double[] x) {
        double value = -energy;
        if (trap > 0) {
            double squares = 0;
            for (double v : x) {
                squares += v * v;
            }
            value -= 0.5 * trap * squares;
        }
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }
}
