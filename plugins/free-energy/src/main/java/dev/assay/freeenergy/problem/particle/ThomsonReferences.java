package dev.assay.freeenergy.problem.particle;

import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.reference.Annealing;
import dev.assay.freeenergy.reference.Reference;
import dev.assay.freeenergy.reference.ThermodynamicIntegration;
import dev.assay.numerics.quadrature.GaussLegendre;
import java.util.List;

/** ln Z of {@link Thomson}: exactly for two and three charges, by long runs for more. */
final class ThomsonReferences {
    static final String HOW = "400 annealings of 1000 levels from the uniform law, t = s²";

    private static final Thomson.Parameters DEFAULT = new Thomson.Parameters(12, 10);
    private static final int NODES = 24;
    private static final int SWEEPS = 20_000;

    private ThomsonReferences() {}

    static List<Reference> generators() {
        return List.of(
                new Reference(Thomson.ID, DEFAULT.key(), "log-z", HOW, 71, seed -> annealed(DEFAULT, seed)),
                new Reference(
                        Thomson.ID,
                        DEFAULT.key(),
                        "log-z-check",
                        "thermodynamic integration over β, t = s², " + NODES + " Gauss–Legendre nodes of " + SWEEPS
                                + " sweeps",
                        72,
                        seed -> integrated(DEFAULT, SWEEPS, seed)));
    }

    static Estimate annealed(Thomson.Parameters p, long seed) {
        return Annealing.logZ(new ThomsonBridge(p.n(), p.beta()), 1000, 2, 400, ParticleReferences.random(seed));
    }

    static Estimate integrated(Thomson.Parameters p, int sweeps, long seed) {
        return ThermodynamicIntegration.logZ(
                new ThomsonBridge(p.n(), p.beta()), NODES, 2, sweeps, ParticleReferences.random(seed));
    }

    /** Of two charges: Z = (4π)² ∫₀² (r/2) exp(−β/r) dr, since r² = 2 − 2 cos θ is uniform in (0, 4). */
    static double two(double beta) {
        double least = beta / 2;
        double integral = new GaussLegendre(20).integrate(r -> 0.5 * r * StrictMath.exp(least - beta / r), 0, 2, 200);
        return 2 * StrictMath.log(4 * Math.PI) - least + StrictMath.log(integral);
    }

    /**
     * Of three charges, the first at the pole and the second at angle θ from it: with z = cos θ, w and φ of the third,
     * Z = 4π · 2π ∫dz e^(−β/r₁₂) ∫dw e^(−β/r₁₃) ∫dφ e^(−β/r₂₃).
     */
    static double three(double beta) {
        GaussLegendre rule = new GaussLegendre(20);
        double least = beta * StrictMath.sqrt(3);
        double integral = rule.integrate(
                z -> rule.integrate(
                        w -> 2 * rule.integrate(phi -> weight(beta, least, z, w, phi), 0, Math.PI, 2), -1, 1, 3),
                -1,
                1,
                3);
        return StrictMath.log(8 * Math.PI * Math.PI) - least + StrictMath.log(integral);
    }

    private static double weight(double beta, double least, double z, double w, double phi) {
        double across = z * w + StrictMath.sqrt((1 - z * z) * (1 - w * w)) * StrictMath.cos(phi);
        double energy =
                1 / StrictMath.sqrt(2 - 2 * z) + 1 / StrictMath.sqrt(2 - 2 * w) + 1 / StrictMath.sqrt(2 - 2 * across);
        return StrictMath.exp(least - beta * energy);
    }
}
