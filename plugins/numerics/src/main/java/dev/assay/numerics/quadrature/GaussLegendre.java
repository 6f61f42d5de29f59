package dev.assay.numerics.quadrature;

import java.util.function.DoubleUnaryOperator;

/**
 * The n-point Gauss–Legendre rule, exact for polynomials up to degree 2n − 1.
 *
 * <pre>  ∫₋₁¹ f(x) dx ≈ Σᵢ wᵢ f(xᵢ),   Pₙ(xᵢ) = 0,   wᵢ = 2 / ((1 − xᵢ²) Pₙ′(xᵢ)²) </pre>
 *
 * <p>Nodes by Newton's method from Tricomi's guess, in StrictMath: the same bits everywhere.
 *
 * @see <a href="https://dlmf.nist.gov/3.5#v">DLMF §3.5(v)</a>
 */
public final class GaussLegendre {
    private final double[] nodes;
    private final double[] weights;

    /** Computes the rule of {@code n ≥ 1} points. */
    public GaussLegendre(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be >= 1, got " + n);
        }
        nodes = new double[n];
        weights = new double[n];
        for (int i = 0; i < (n + 1) / 2; i++) {
            double x = 2 * i + 1 == n ? 0 : StrictMath.cos(Math.PI * (i + 0.75) / (n + 0.5));
            double slope = 0;
            for (int k = 0; k < 100; k++) {
                double p = 1;
                double before = 0;
                for (int j = 1; j <= n; j++) {
                    double next = ((2 * j - 1) * x * p - (j - 1) * before) / j;
                    before = p;
                    p = next;
                }
                slope = n * (x * p - before) / (x * x - 1);
                double dx = p / slope;
                x -= dx;
                if (Math.abs(dx) < 1e-15) {
                    break;
                }
            }
            double w = 2 / ((1 - x * x) * slope * slope);
            nodes[i] = -x;
            nodes[n - 1 - i] = x;
            weights[i] = w;
            weights[n - 1 - i] = w;
        }
    }

    /** {@return the nodes in (−1, 1), increasing; a copy} */
    public double[] nodes() {
        return nodes.clone();
    }

    /** {@return the weights, summing to 2; a copy} */
    public double[] weights() {
        return weights.clone();
    }

    /** {@return the integral of f over [a, b]} */
    public double integrate(DoubleUnaryOperator f, double a, double b) {
        double middle = 0.5 * (a + b);
        double half = 0.5 * (b - a);
        double sum = 0;
        for (int i = 0; i < nodes.length; i++) {
            sum += weights[i] * f.applyAsDouble(middle + half * nodes[i]);
        }
        return half * sum;
    }

    /** {@return the integral of f over [a, b], cut into equal panels} */
    public double integrate(DoubleUnaryOperator f, double a, double b, int panels) {
        double sum = 0;
        for (int k = 0; k < panels; k++) {
            sum += integrate(f, a + (b - a) * k / panels, a + (b - a) * (k + 1) / panels);
        }
        return sum;
    }
}
