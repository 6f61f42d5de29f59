package dev.assay.chaoticforecasting.forecast.equation;

import dev.assay.chaoticforecasting.forecast.Monomials;

/** Polynomial equations of motion ẋ_c = Σ_a ξ_ca x^a. */
public final class Equations {
    private final Monomials library;
    private final double[][] xi;
    private final double[] phi;

    private Equations(Monomials library, double[][] xi) {
        this.library = library;
        this.xi = xi;
        phi = new double[library.size()];
    }

    /**
     * Finds them from states and their derivatives.
     *
     * @param states n states of length d
     * @param derivatives their derivatives
     * @param degree largest degree of a monomial
     * @param threshold τ of {@link SparseRegression}
     * @return the equations
     */
    public static Equations identify(double[][] states, double[][] derivatives, int degree, double threshold) {
        int n = states.length;
        int d = states[0].length;
        Monomials library = new Monomials(d, degree);
        int p = library.size();
        double[] theta = new double[n * p];
        for (int i = 0; i < n; i++) {
            library.at(states[i], theta, i * p);
        }
        double[][] xi = new double[d][];
        double[] y = new double[n];
        for (int c = 0; c < d; c++) {
            for (int i = 0; i < n; i++) {
                y[i] = derivatives[i][c];
            }
            xi[c] = SparseRegression.fit(theta, n, p, y, threshold);
        }
        return new Equations(library, xi);
    }

    /** {@return ξ of one coordinate and the monomial with these exponents} */
    public double coefficient(int coordinate, int... exponents) {
        return xi[coordinate][library.index(exponents)];
    }

    /** {@return how many coefficients are not 0} */
    public int terms() {
        int terms = 0;
        for (double[] row : xi) {
            for (double v : row) {
                terms += v != 0 ? 1 : 0;
            }
        }
        return terms;
    }

    private double[] derivative(double[] x) {
        library.at(x, phi, 0);
        double[] f = new double[xi.length];
        for (int c = 0; c < f.length; c++) {
            for (int a = 0; a < phi.length; a++) {
                f[c] += xi[c][a] * phi[a];
            }
        }
        return f;
    }

    /** One classical Runge–Kutta step of length h, in place. */
    void step(double[] x, double h) {
        double[] k1 = derivative(x);
        double[] k2 = derivative(moved(x, k1, 0.5 * h));
        double[] k3 = derivative(moved(x, k2, 0.5 * h));
        double[] k4 = derivative(moved(x, k3, h));
        for (int c = 0; c < x.length; c++) {
            x[c] += h / 6 * (k1[c] + 2 * k2[c] + 2 * k3[c] + k4[c]);
        }
    }

    private static double[] moved(double[] x, double[] k, double h) {
        double[] y = new double[x.length];
        for (int c = 0; c < y.length; c++) {
            y[c] = x[c] + h * k[c];
        }
        return y;
    }
}
