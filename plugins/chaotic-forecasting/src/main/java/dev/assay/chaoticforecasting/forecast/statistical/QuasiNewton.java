package dev.assay.chaoticforecasting.forecast.statistical;

import java.util.function.ToDoubleFunction;

/**
 * Unconstrained minimisation by BFGS, gradients by central differences, steps halved until f falls enough. 2d + 2
 * evaluations a step.
 *
 * @see <a href="https://doi.org/10.1007/978-0-387-40065-5">Nocedal and Wright, Numerical Optimization (2006), algorithm 6.1</a>
 */
final class QuasiNewton {
    private static final double STEP = 1e-5;

    private QuasiNewton() {}

    /**
     * Minimises.
     *
     * @param f the function
     * @param u start; overwritten with the best point found
     * @param iterations at most
     * @return f there
     */
    static double minimise(ToDoubleFunction<double[]> f, double[] u, int iterations) {
        int d = u.length;
        double value = f.applyAsDouble(u);
        double[] gradient = gradient(f, u);
        double[] inverse = null; // of the Hessian; scaled when the first curvature is known
        for (int k = 0; k < iterations; k++) {
            double[] direction = new double[d];
            double slope = 0;
            double largest = 0;
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    direction[i] -= inverse == null ? (i == j ? gradient[j] : 0) : inverse[i * d + j] * gradient[j];
                }
                slope += direction[i] * gradient[i];
                largest = Math.max(largest, Math.abs(direction[i]));
            }
            if (!(slope < 0)) {
                if (inverse == null) {
                    return value;
                }
                inverse = null;
                continue;
            }
            double length = Math.min(1, 0.5 / largest);
            double[] next = new double[d];
            double fresh = Double.NaN;
            boolean falls = false;
            for (int halved = 0; halved < 30 && !falls; halved++) {
                for (int i = 0; i < d; i++) {
                    next[i] = u[i] + length * direction[i];
                }
                fresh = f.applyAsDouble(next);
                falls = fresh <= value + 1e-4 * length * slope;
                length = falls ? length : 0.5 * length;
            }
            if (!falls) {
                return value;
            }
            double[] turned = gradient(f, next);
            inverse = update(inverse, next, u, turned, gradient);
            System.arraycopy(next, 0, u, 0, d);
            gradient = turned;
            boolean settled = value - fresh <= 1e-9 * (1 + Math.abs(fresh));
            value = fresh;
            if (settled) {
                return value;
            }
        }
        return value;
    }

    private static double[] gradient(ToDoubleFunction<double[]> f, double[] u) {
        double[] g = new double[u.length];
        double[] v = u.clone();
        for (int i = 0; i < u.length; i++) {
            v[i] = u[i] + STEP;
            double up = f.applyAsDouble(v);
            v[i] = u[i] - STEP;
            g[i] = (up - f.applyAsDouble(v)) / (2 * STEP);
            v[i] = u[i];
        }
        return g;
    }

    /** H ← (1 − ρ s yᵀ) H (1 − ρ y sᵀ) + ρ s sᵀ, ρ = 1/sᵀy; unchanged where the curvature is not positive. */
    private static double[] update(double[] inverse, double[] next, double[] u, double[] turned, double[] gradient) {
        int d = u.length;
        double[] s = new double[d];
        double[] y = new double[d];
        double sy = 0;
        double yy = 0;
        for (int i = 0; i < d; i++) {
            s[i] = next[i] - u[i];
            y[i] = turned[i] - gradient[i];
            sy += s[i] * y[i];
            yy += y[i] * y[i];
        }
        if (!(sy > 1e-12 * yy)) {
            return inverse;
        }
        double[] h = inverse;
        if (h == null) {
            h = new double[d * d];
            for (int i = 0; i < d; i++) {
                h[i * d + i] = sy / yy;
            }
        }
        double[] hy = new double[d];
        double yhy = 0;
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                hy[i] += h[i * d + j] * y[j];
            }
            yhy += y[i] * hy[i];
        }
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                h[i * d + j] += (1 + yhy / sy) * s[i] * s[j] / sy - (hy[i] * s[j] + s[i] * hy[j]) / sy;
            }
        }
        return h;
    }
}
