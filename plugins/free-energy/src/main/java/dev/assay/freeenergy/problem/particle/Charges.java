package dev.assay.freeenergy.problem.particle;

import java.util.Arrays;

/**
 * ln γ of {@link Thomson} with its gradient.
 *
 * <pre>  f_i = β Σⱼ (uᵢ − uⱼ)/‖uᵢ − uⱼ‖³,   ∇ᵢ ln γ = (fᵢ − (fᵢ · uᵢ) uᵢ)/‖yᵢ‖ − yᵢ </pre>
 *
 * <p>Where γ is 0, at a yᵢ of 0 or charges that meet, the gradient written is 0. Holds scratch: one object serves one
 * question, which is asked by one thread.
 */
final class Charges {
    private final int n;
    private final double beta;
    private final double constant;
    private final double[] u;
    private final double[] f;
    private final double[] norm;

    Charges(int n, double beta) {
        this.n = n;
        this.beta = beta;
        constant = n * (StrictMath.log(4 * Math.PI) - 1.5 * StrictMath.log(2 * Math.PI));
        u = new double[3 * n];
        f = new double[3 * n];
        norm = new double[n];
    }

    /** Writes the unit vectors of y into {@code u}; {@return whether there are any} */
    static boolean directions(double[] y, double[] u, double[] norm) {
        for (int i = 0; i < norm.length; i++) {
            int k = 3 * i;
            double scale = Math.max(Math.abs(y[k]), Math.max(Math.abs(y[k + 1]), Math.abs(y[k + 2])));
            if (!(scale > 0) || scale == Double.POSITIVE_INFINITY) {
                return false;
            }
            double a = y[k] / scale;
            double b = y[k + 1] / scale;
            double c = y[k + 2] / scale;
            double root = Math.sqrt(a * a + b * b + c * c);
            u[k] = a / root;
            u[k + 1] = b / root;
            u[k + 2] = c / root;
            norm[i] = scale * root;
        }
        return true;
    }

    /** {@return ln γ(y)}; writes its gradient unless {@code g} is null. */
    double gradient(double[] y, double[] g) {
        if (!directions(y, u, norm)) {
            return nothing(g);
        }
        Arrays.fill(f, 0);
        double energy = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double a = u[3 * i] - u[3 * j];
                double b = u[3 * i + 1] - u[3 * j + 1];
                double c = u[3 * i + 2] - u[3 * j + 2];
                double square = a * a + b * b + c * c;
                double inverse = 1 / Math.sqrt(square);
                energy += inverse;
                if (g != null) {
                    double w = beta * inverse / square;
                    f[3 * i] += w * a;
                    f[3 * i + 1] += w * b;
                    f[3 * i + 2] += w * c;
                    f[3 * j] -= w * a;
                    f[3 * j + 1] -= w * b;
                    f[3 * j + 2] -= w * c;
                }
            }
        }
        double squares = 0;
        for (double v : y) {
            squares += v * v;
        }
        double value = constant - beta * energy - 0.5 * squares;
        if (!(value > Double.NEGATIVE_INFINITY)) {
            return nothing(g);
        }
        if (g != null) {
            chain(y, g);
        }
        return value;
    }

    private void chain(double[] y, double[] g) {
        for (int i = 0; i < n; i++) {
            int k = 3 * i;
            double along = f[k] * u[k] + f[k + 1] * u[k + 1] + f[k + 2] * u[k + 2];
            for (int a = k; a < k + 3; a++) {
                g[a] = (f[a] - along * u[a]) / norm[i] - y[a];
            }
        }
    }

    private static double nothing(double[] g) {
        if (g != null) {
            Arrays.fill(g, 0);
        }
        return Double.NEGATIVE_INFINITY;
    }
}
