package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Check;

/**
 * The exact partition function of the n × m Ising torus, and its energy.
 *
 * <pre>  Z = ½ (2 sinh 2K)^(nm/2) (Y₁ + Y₂ + Y₃ + Y₄),   K = J/T
 *   Y₁ = Πᵣ 2 cosh(m γ₂ᵣ₊₁/2),  Y₂ = Πᵣ 2 sinh(m γ₂ᵣ₊₁/2),  Y₃ = Πᵣ 2 cosh(m γ₂ᵣ/2),  Y₄ = Πᵣ 2 sinh(m γ₂ᵣ/2),  r = 0 … n−1
 *   γ₀ = 2K + ln tanh K (signed),   cosh γ_q = cosh² 2K / sinh 2K − cos(πq/n), γ_q &gt; 0
 *   E = −J ∂ ln Z / ∂K, by differentiating every factor </pre>
 *
 * <p>Everything by logarithms, in StrictMath. Only Y₄ can be negative (above the critical temperature); at T_c its factor
 * with γ₀ = 0 vanishes but not its derivative, so that factor is kept apart.
 *
 * @see <a href="https://doi.org/10.1103/PhysRev.76.1232">Kaufman, Phys. Rev. 76 (1949) 1232</a>
 */
public final class Kaufman {
    private final double logZ;
    private final double energy;

    /**
     * Evaluates.
     *
     * @param n columns, ≥ 2
     * @param m rows, ≥ 2
     * @param coupling K = J/T &gt; 0
     */
    public Kaufman(int n, int m, double coupling) {
        Check.atLeast("n", n, 2);
        Check.atLeast("m", m, 2);
        Check.positive("coupling", coupling);
        double k2 = 2 * coupling;
        double sinh = StrictMath.sinh(k2);
        double cosh = StrictMath.cosh(k2);
        double ratio = cosh * cosh / sinh;
        double ratioSlope = 2 * cosh * (sinh * sinh - 1) / (sinh * sinh);

        double[] log = new double[4]; // ln |Y|, for Y₄ without its first factor
        double[] slope = new double[4]; // d ln |Y| / dK, likewise
        for (int q = 1; q < 2 * n; q++) {
            double c = ratio - StrictMath.cos(Math.PI * q / n);
            double root = StrictMath.sqrt((c - 1) * (c + 1));
            double gamma = StrictMath.log(c + root);
            double half = 0.5 * m * gamma;
            double halfSlope = 0.5 * m * ratioSlope / root;
            double tanh = StrictMath.tanh(half);
            double decay = StrictMath.exp(-2 * half);
            int pair = q % 2 == 1 ? 0 : 2;
            log[pair] += half + StrictMath.log1p(decay);
            slope[pair] += halfSlope * tanh;
            log[pair + 1] += half + StrictMath.log1p(-decay);
            slope[pair + 1] += halfSlope / tanh;
        }
        double half0 = 0.5 * m * (k2 + StrictMath.log(StrictMath.tanh(coupling)));
        double half0Slope = 0.5 * m * (2 + 2 / sinh);
        log[2] += Math.abs(half0) + StrictMath.log1p(StrictMath.exp(-2 * Math.abs(half0)));
        slope[2] += half0Slope * StrictMath.tanh(half0);

        // Y₄ = 2 sinh(a) P: both 2 sinh a and its derivative 2 a′ cosh a scaled by e^−|a|, so that neither overflows.
        double scale = Math.abs(half0);
        double first = StrictMath.exp(half0 - scale) - StrictMath.exp(-half0 - scale);
        double firstSlope = half0Slope * (StrictMath.exp(half0 - scale) + StrictMath.exp(-half0 - scale));
        log[3] += scale;

        double max = Math.max(Math.max(log[0], log[1]), Math.max(log[2], log[3]));
        double sum = 0;
        double sumSlope = 0;
        for (int i = 0; i < 3; i++) {
            double y = StrictMath.exp(log[i] - max);
            sum += y;
            sumSlope += y * slope[i];
        }
        double p = StrictMath.exp(log[3] - max);
        sum += p * first;
        sumSlope += p * (firstSlope + first * slope[3]);

        double sites = (double) n * m;
        logZ = -StrictMath.log(2) + 0.5 * sites * StrictMath.log(2 * sinh) + max + StrictMath.log(sum);
        energy = -(sites * cosh / sinh + sumSlope / sum);
    }

    /** {@return ln Z of the whole torus} */
    public double logZ() {
        return logZ;
    }

    /** {@return the mean energy of the whole torus, in units of J} */
    public double energy() {
        return energy;
    }
}
