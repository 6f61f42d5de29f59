package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.problem.MomentTable;
import dev.assay.numerics.fft.Fft;
import java.util.random.RandomGenerator;

/**
 * The free field on an L × L torus.
 *
 * <pre>  −ln γ = Σₓ φₓ (4φₓ − Σ_nbrs φ) + m² Σ φ²
 *   λ_k = m² + Σ_d (2 − 2 cos k_d),   ln Z = (N/2) ln π − ½ Σ_k ln λ_k,   Var φ = (1/2N) Σ_k 1/λ_k </pre>
 *
 * <p>Condition number (m² + 8)/m²: long waves are slow. Exact samples by FFT, so that L is a power of two.
 *
 * @see <a href="https://doi.org/10.48550/arXiv.2102.07501">Arbel, Matthews and Doucet 2021: the same action with λ φ⁴</a>
 */
public final class GaussianFreeField implements Problem<Density> {
    private static final String SOURCE = "closed form in Fourier space";

    private final int side;
    private final double mass;

    /**
     * The parameters.
     *
     * @param L sites along a side, a power of two, 4 … 64
     * @param massSquare m², 1e-6 … 1e3
     */
    public record Parameters(
            @Setting(def = "8", doc = "sites along a side, a power of two", symbol = "L", range = "4..64")
            int L,

            @Setting(def = "0.1", doc = "mass squared", symbol = "m²", range = "1e-6..1e3")
            double massSquare) {
        /** Refuses sides that the FFT does not take. */
        public Parameters {
            Check.within("L", L, 4, 64);
            Check.that(Integer.bitCount(L) == 1, "L must be a power of two, got " + L);
            Check.within("massSquare", massSquare, 1e-6, 1e3);
        }
    }

    /** Makes the target; nothing is random. */
    public GaussianFreeField(Parameters parameters, Instance instance) {
        side = parameters.L();
        mass = parameters.massSquare();
    }

    @Override
    public Density question() {
        Base base = Base.normal(side * side, 1);
        return Density.of(side * side, x -> gradient(x, null))
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    /** ln γ, and its gradient unless {@code g} is null. */
    private double gradient(double[] x, double[] g) {
        double sum = 0;
        for (int row = 0; row < side; row++) {
            int here = row * side;
            int up = (row + side - 1) % side * side;
            int down = (row + 1) % side * side;
            for (int c = 0; c < side; c++) {
                double around = x[up + c] + x[down + c] + x[here + (c + side - 1) % side] + x[here + (c + 1) % side];
                double force = (4 + mass) * x[here + c] - around;
                sum += x[here + c] * force;
                if (g != null) {
                    g[here + c] = -2 * force;
                }
            }
        }
        return -sum;
    }

    private double eigenvalue(int k) {
        double a = StrictMath.cos(2 * Math.PI * (k / side) / side);
        double b = StrictMath.cos(2 * Math.PI * (k % side) / side);
        return mass + 4 - 2 * a - 2 * b;
    }

    @Override
    public Truth truth(TruthRun work) {
        int n = side * side;
        double logs = 0;
        double inverse = 0;
        double[] scale = new double[n];
        for (int k = 0; k < n; k++) {
            double lambda = eigenvalue(k);
            logs += StrictMath.log(lambda);
            inverse += 1 / lambda;
            scale[k] = 1 / StrictMath.sqrt(2 * lambda) / n;
        }
        double logZ = 0.5 * n * StrictMath.log(Math.PI) - 0.5 * logs;
        double v = 0.5 * inverse / n;
        return Truth.of(Facets.LOG_Z, SOURCE, () -> Estimate.of(logZ, 1e-12 * n))
                .and(Facets.MOMENTS, SOURCE, () -> MomentTable.of(n, i -> MomentTable.normal(v)))
                .and(Facets.EXACT, "white noise filtered by FFT", () -> (random, x) -> draw(scale, random, x));
    }

    /** The filter is even and real, so that what comes back is real. */
    private void draw(double[] scale, RandomGenerator random, double[] x) {
        Fft fft = new Fft(side);
        double[] imaginary = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextGaussian();
        }
        fft.transform2(x, imaginary, false);
        for (int k = 0; k < x.length; k++) {
            x[k] *= scale[k];
            imaginary[k] *= scale[k];
        }
        fft.transform2(x, imaginary, true);
    }
}
