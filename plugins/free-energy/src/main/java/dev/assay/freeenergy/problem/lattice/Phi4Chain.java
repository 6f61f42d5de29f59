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
import dev.assay.api.density.Modes;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Table;
import dev.assay.freeenergy.problem.MomentTable;
import java.util.Arrays;

/**
 * A chain of N double wells between two walls φ₀ = φ_{N+1} = 0.
 *
 * <pre>  −ln γ = β [ (aN/2) Σ_{i=0}^{N} (φ_{i+1} − φᵢ)² + (1/4aN) Σ (1 − φᵢ²)² ] </pre>
 *
 * <p>Two mirror images of equal weight, almost flat at ±1 but for the ends; all coordinates must cross together. Exact by
 * the transfer operator exp(−β (aN/2)(φ − φ′)²) on an even grid, where the trapezoidal rule converges faster than any
 * power: five points a width.
 *
 * @see <a href="https://doi.org/10.1073/pnas.2109420119">Gabrié, Rotskoff and Vanden-Eijnden, PNAS 119 (2022)
 *     e2109420119</a>
 */
public final class Phi4Chain implements Problem<Density> {
    private static final String SOURCE = "transfer operator on a grid, to round-off";
    private static final double REACH = 4;

    private final int n;
    private final double link;
    private final double well;

    /**
     * The parameters.
     *
     * @param N sites, 2 … 256
     * @param beta β, 1 … 100
     * @param a stiffness, 0.02 … 1
     */
    public record Parameters(
            @Setting(def = "64", doc = "sites", symbol = "N", range = "2..256")
            int N,

            @Setting(def = "20", doc = "inverse temperature", symbol = "β", range = "1..100")
            double beta,

            @Setting(def = "0.1", doc = "stiffness", symbol = "a", range = "0.02..1")
            double a) {
        /** Refuses what the grid does not resolve. */
        public Parameters {
            Check.within("N", N, 2, 256);
            Check.within("beta", beta, 1, 100);
            Check.within("a", a, 0.02, 1);
        }
    }

    /** Makes the target; nothing is random. */
    public Phi4Chain(Parameters parameters, Instance instance) {
        n = parameters.N();
        link = 0.5 * parameters.beta() * parameters.a() * n;
        well = 0.25 * parameters.beta() / (parameters.a() * n);
    }

    @Override
    public Density question() {
        Base base = Base.normal(n, 1);
        return Density.of(n, x -> gradient(x, null))
                .with(Density.GRADIENT, this::gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    /** ln γ, and its gradient unless {@code g} is null. */
    private double gradient(double[] x, double[] g) {
        double sum = link * x[n - 1] * x[n - 1];
        double before = 0;
        for (int i = 0; i < n; i++) {
            double left = x[i] - before;
            double right = x[i] - (i + 1 < n ? x[i + 1] : 0);
            double hill = 1 - x[i] * x[i];
            sum += link * left * left + well * hill * hill;
            if (g != null) {
                g[i] = -2 * link * (left + right) + 4 * well * hill * x[i];
            }
            before = x[i];
        }
        return -sum;
    }

    @Override
    public Truth truth(TruthRun work) {
        return Truth.of(Facets.LOG_Z, SOURCE, () -> Estimate.of(solve(work)[0], 1e-9))
                .and(Facets.MOMENTS, SOURCE, () -> moments(solve(work)))
                .and(
                        Facets.MODES,
                        "mirror symmetry: the sign of Σ φ",
                        () -> Modes.of(new double[] {0.5, 0.5}, x -> {
                            double sum = 0;
                            for (double v : x) {
                                sum += v;
                            }
                            return sum < 0 ? 0 : 1;
                        }));
    }

    private double[] solve(TruthRun work) {
        return work.kept("transfer-operator", () -> solve(5));
    }

    private Table moments(double[] solved) {
        double[] values = new double[4 * n];
        for (int i = 0; i < n; i++) {
            double second = solved[1 + 2 * i];
            values[4 * i + 1] = second;
            values[4 * i + 2] = second;
            values[4 * i + 3] = solved[2 + 2 * i] - second * second;
        }
        return MomentTable.of(n, i -> Arrays.copyOfRange(values, 4 * i, 4 * i + 4));
    }

    /**
     * Forward and backward messages.
     *
     * @param points grid points a width 1/√(2·link)
     * @return ln Z, then E φᵢ² and E φᵢ⁴ of each site
     */
    double[] solve(double points) {
        double step = Math.min(0.05, 1 / StrictMath.sqrt(2 * link) / points);
        int half = (int) Math.ceil(REACH / step);
        int m = 2 * half + 1;
        double[] kernel = new double[m];
        double[] weight = new double[m];
        double[] grid = new double[m];
        for (int k = 0; k < m; k++) {
            grid[k] = (k - half) * step;
            double hill = 1 - grid[k] * grid[k];
            kernel[k] = StrictMath.exp(-link * (k * step) * (k * step));
            weight[k] = StrictMath.exp(-well * hill * hill);
        }
        double[][] forward = new double[n][m];
        double log = 0;
        double[] message = new double[m];
        for (int k = 0; k < m; k++) {
            message[k] = kernel[Math.abs(k - half)];
        }
        for (int i = 0; i < n; i++) {
            double most = 0;
            for (int k = 0; k < m; k++) {
                forward[i][k] = message[k] * weight[k];
                most = Math.max(most, forward[i][k]);
            }
            for (int k = 0; k < m; k++) {
                forward[i][k] /= most;
            }
            log += StrictMath.log(most);
            message = spread(forward[i], kernel, step);
        }
        double[] solved = new double[1 + 2 * n];
        solved[0] = log + StrictMath.log(message[half]);
        for (int i = 0; i < n; i++) {
            // The chain is its own mirror image: what comes from the right of site i is what comes from the left of
            // n−1−i.
            double[] right = i == n - 1 ? first(kernel, half) : spread(forward[n - 2 - i], kernel, step);
            double mass = 0;
            for (int k = 0; k < m; k++) {
                double p = forward[i][k] * right[k];
                double square = grid[k] * grid[k];
                mass += p;
                solved[1 + 2 * i] += p * square;
                solved[2 + 2 * i] += p * square * square;
            }
            solved[1 + 2 * i] /= mass;
            solved[2 + 2 * i] /= mass;
        }
        return solved;
    }

    private static double[] first(double[] kernel, int half) {
        double[] first = new double[kernel.length];
        for (int k = 0; k < first.length; k++) {
            first[k] = kernel[Math.abs(k - half)];
        }
        return first;
    }

    /** ∫ exp(−link (φ − φ′)²) f(φ′) dφ′; the kernel is cut where it is below 1e-40. */
    private static double[] spread(double[] f, double[] kernel, double step) {
        int m = f.length;
        int width = 0;
        while (width + 1 < m && kernel[width + 1] > 1e-40) {
            width++;
        }
        double[] spread = new double[m];
        for (int k = 0; k < m; k++) {
            double sum = 0;
            for (int j = Math.max(0, k - width); j <= Math.min(m - 1, k + width); j++) {
                sum += kernel[Math.abs(k - j)] * f[j];
            }
            spread[k] = step * sum;
        }
        return spread;
    }
}
