package dev.assay.freeenergy.problem.particle;

/** u(d) = a (d − d₀)⁴ + b (d − d₀)², a = 0.9, b = −4, d₀ = 4; du/d(d²) = u′/2d. */
final class DoubleWellPair implements PairPotential {
    private static final double A = 0.9;
    private static final double B = -4;
    private static final double D0 = 4;
    /** Where two particles meet, the direction of the force is undefined: 0 is taken. */
    private static final double TINY = 1e-300;

    @Override
    public double energy(double square) {
        double e = Math.sqrt(square) - D0;
        double e2 = e * e;
        return (A * e2 + B) * e2;
    }

    @Override
    public double slope(double square) {
        if (square < TINY) {
            return 0;
        }
        double d = Math.sqrt(square);
        double e = d - D0;
        return (4 * A * e * e + 2 * B) * e / (2 * d);
    }
}
