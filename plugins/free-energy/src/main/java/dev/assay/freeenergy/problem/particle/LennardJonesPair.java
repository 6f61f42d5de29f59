package dev.assay.freeenergy.problem.particle;

/** u(d) = f (d⁻¹² − 2 d⁻⁶), depth f at d = 1: f = 1 when pairs are counted once, 2 when twice. Not clamped. */
final class LennardJonesPair implements PairPotential {
    private final double factor;

    LennardJonesPair(double factor) {
        this.factor = factor;
    }

    @Override
    public double energy(double square) {
        double q = 1 / (square * square * square);
        return factor * (q - 2) * q;
    }

    @Override
    public double slope(double square) {
        double q = 1 / (square * square * square);
        return -6 * factor * (q - 1) * q / square;
    }
}
