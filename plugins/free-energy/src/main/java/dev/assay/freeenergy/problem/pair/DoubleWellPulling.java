package dev.assay.freeenergy.problem.pair;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.states.SampledStates;
import dev.assay.api.value.Estimate;
import java.util.random.RandomGenerator;

/**
 * A particle pulled by a spring from one well of a tilted double well to the other, and back.
 *
 * <pre>  u_λ(x) = b (x² − 1)² + c x + ½ κ (x − λ)²,   λ from −1 to 1 in equal steps
 *   w = Σ u_{λ(i+1)}(x_i) − u_{λ(i)}(x_i),   between them one Metropolised Langevin step at λ(i+1) </pre>
 *
 * <p>Paths start from exact equilibrium (rejection from the spring's Gaussian) and every step keeps detailed balance, so that
 * Jarzynski's and Crooks' equalities hold without error of discretisation. Work is not Gaussian: the particle jumps early or
 * late. ΔF = F(λ = 1) − F(λ = −1) is by the trapezoid rule, exact to round-off for these integrands.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.78.2690">Jarzynski, Phys. Rev. Lett. 78 (1997) 2690</a>
 */
public final class DoubleWellPulling implements Problem<SampledStates> {
    private static final double REACH = 8;
    private static final int NODES = 32_000;

    private final Parameters parameters;
    private final double[][] w;

    /**
     * The parameters.
     *
     * @param samples paths each way, ≥ 2
     * @param steps of a path, ≥ 1
     * @param stepSize h of x' = x − h u'(x) + √(2h) ξ, &gt; 0
     * @param barrier b [kT], 0 … 20
     * @param tilt c [kT], −5 … 5
     * @param stiffness κ [kT], 1 … 1000
     */
    public record Parameters(
            @Setting(def = "200", doc = "paths each way", symbol = "N", range = "2..100000")
            int samples,

            @Setting(def = "400", doc = "steps of a path", range = "1..100000")
            int steps,

            @Setting(def = "0.01", doc = "size of a Langevin step", symbol = "h", range = "> 0")
            double stepSize,

            @Setting(def = "3", doc = "barrier", unit = "kT", symbol = "b", range = "0..20")
            double barrier,

            @Setting(def = "0.5", doc = "tilt", unit = "kT", symbol = "c", range = "-5..5")
            double tilt,

            @Setting(def = "8", doc = "stiffness of the spring", unit = "kT", symbol = "κ", range = "1..1000")
            double stiffness) {
        /** Refuses paths without steps and wells that rejection does not reach. */
        public Parameters {
            Check.within("samples", samples, 2, 100_000);
            Check.within("steps", steps, 1, 100_000);
            Check.positive("stepSize", stepSize);
            Check.within("barrier", barrier, 0, 20);
            Check.within("tilt", tilt, -5, 5);
            Check.within("stiffness", stiffness, 1, 1000);
        }
    }

    /** Draws the paths. */
    public DoubleWellPulling(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        w = new double[2][parameters.samples()];
        for (int k = 0; k < 2; k++) {
            RandomGenerator random = instance.random("paths", k);
            double from = k == 0 ? -1 : 1;
            for (int n = 0; n < w[k].length; n++) {
                w[k][n] = path(from, -from, random);
            }
        }
    }

    private double path(double from, double to, RandomGenerator random) {
        double x = equilibrium(from, random);
        double work = 0;
        double lambda = from;
        for (int i = 1; i <= parameters.steps(); i++) {
            double next = from + (to - from) * i / parameters.steps();
            work += 0.5 * parameters.stiffness() * (lambda - next) * (2 * x - lambda - next);
            lambda = next;
            x = langevin(x, lambda, random);
        }
        return work;
    }

    private double equilibrium(double lambda, RandomGenerator random) {
        double mean = lambda - parameters.tilt() / parameters.stiffness();
        double sigma = 1 / Math.sqrt(parameters.stiffness());
        while (true) {
            double x = mean + sigma * random.nextGaussian();
            double q = x * x - 1;
            if (random.nextDouble() < StrictMath.exp(-parameters.barrier() * q * q)) {
                return x;
            }
        }
    }

    private double langevin(double x, double lambda, RandomGenerator random) {
        double h = parameters.stepSize();
        double there = x - h * slope(x, lambda);
        double y = there + Math.sqrt(2 * h) * random.nextGaussian();
        double back = y - h * slope(y, lambda);
        double log = potential(x, lambda)
                - potential(y, lambda)
                + ((y - there) * (y - there) - (x - back) * (x - back)) / (4 * h);
        return random.nextDouble() < StrictMath.exp(log) ? y : x;
    }

    private double potential(double x, double lambda) {
        double q = x * x - 1;
        double d = x - lambda;
        return parameters.barrier() * q * q + parameters.tilt() * x + 0.5 * parameters.stiffness() * d * d;
    }

    private double slope(double x, double lambda) {
        return 4 * parameters.barrier() * x * (x * x - 1) + parameters.tilt() + parameters.stiffness() * (x - lambda);
    }

    @Override
    public SampledStates question() {
        return SampledStates.of(Samples.counts(w)).with(SampledStates.WORK, (from, to, index) -> w[from][index]);
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.of(Facets.FREE_ENERGY_DIFFERENCE, "trapezoid rule in x, 32 000 nodes", () -> {
            double deltaF = StrictMath.log(integral(-1) / integral(1));
            return Estimate.of(deltaF, 0);
        });
    }

    private double integral(double lambda) {
        double sum = 0;
        for (int i = 0; i <= NODES; i++) {
            sum += StrictMath.exp(-potential(REACH * (2.0 * i / NODES - 1), lambda));
        }
        return sum * 2 * REACH / NODES;
    }
}
