package dev.assay.chaoticforecasting.forecast;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import java.util.random.RandomGenerator;

/**
 * Echo-state network: a fixed random reservoir driven by the standardised series, a ridge read-out of the next row, then
 * its own forecasts as input.
 *
 * <pre>  r_i = reservoir(r_{i−1}, z_i),   φ_i = (1, z_i, r_i with every second unit squared),   ẑ_{i+1} = z_i + Wᵀφ_i </pre>
 *
 * <p>Squaring half of the units breaks the symmetry r(−z) = −r(z) that the tanh would force upon the forecast. The first
 * rows, up to {@code washOut} but at most a quarter, only wake the reservoir. A
 * free run is kept within 1.5 times the largest |z| seen.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.120.024102">Pathak et al., Phys. Rev. Lett. 120 (2018) 024102</a>
 */
public final class EchoState implements Forecaster {
    private static final double CLIP = 1.5;

    private final Settings settings;
    private final Reservoir reservoir;
    private final RandomGenerator random;
    private int d;
    private Scaling scaling;
    private double[] weights;
    private double[] state;
    private double[] last;
    private double[] bound;

    /**
     * Settings.
     *
     * @param units N, ≥ 2
     * @param spectralRadius ρ, ≥ 0
     * @param leak a in (0, 1]
     * @param inputScaling half-width of the input weights, &gt; 0
     * @param bias half-width of the bias, ≥ 0
     * @param degree connections into a unit, ≥ 1
     * @param ridge λ &gt; 0
     * @param washOut rows that only wake the reservoir, ≥ 0
     */
    public record Settings(
            @Setting(def = "500", symbol = "N", range = ">= 2", doc = "units of the reservoir")
            int units,

            @Setting(def = "0.5", symbol = "ρ", range = "> 0", doc = "spectral radius of the reservoir")
            double spectralRadius,

            @Setting(def = "1", symbol = "a", range = "(0, 1]", doc = "leak rate")
            double leak,

            @Setting(def = "0.3", range = "> 0", doc = "half-width of the input weights, for standardised input")
            double inputScaling,

            @Setting(def = "0.5", symbol = "b", range = ">= 0", doc = "half-width of the bias")
            double bias,

            @Setting(def = "10", range = ">= 1", doc = "connections into each unit")
            int degree,

            @Setting(def = "1e-10", symbol = "λ", range = "> 0", doc = "ridge of the read-out, a row")
            double ridge,

            @Setting(def = "50", range = ">= 0", doc = "rows that only wake the reservoir")
            int washOut) {
        /** Refuses nonsense. */
        public Settings {
            Check.atLeast("units", units, 2);
            Check.that(units <= 5000, "units must be <= 5000, got " + units);
            Check.positive("spectralRadius", spectralRadius);
            Check.greater("leak", leak, 0);
            Check.within("leak", leak, 0, 1);
            Check.positive("inputScaling", inputScaling);
            Check.notNegative("bias", bias);
            Check.positive("degree", degree);
            Check.positive("ridge", ridge);
            Check.atLeast("washOut", washOut, 0);
        }
    }

    /** Draws the reservoir. */
    public EchoState(Settings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
        reservoir = Reservoir.regular(
                settings.units(),
                settings.degree(),
                settings.spectralRadius(),
                settings.leak(),
                settings.bias(),
                random);
    }

    @Override
    public int minimumRows(int dimension) {
        return 4;
    }

    @Override
    public void fit(double[][] past) {
        if (d != past[0].length) {
            d = past[0].length;
            reservoir.connect(d, settings.inputScaling(), random);
        }
        scaling = Scaling.of(past);
        double[][] z = scaling.standardise(past);
        int skipped = Math.min(settings.washOut(), z.length / 4);
        int p = 1 + d + reservoir.units();
        int n = z.length - 1 - skipped;
        double[] x = new double[n * p];
        double[] y = new double[n * d];
        double[] phi = new double[p];
        state = new double[reservoir.units()];
        for (int i = 0; i < z.length; i++) {
            reservoir.step(state, z[i]);
            int row = i - skipped;
            if (row >= 0 && row < n) {
                features(z[i], phi);
                System.arraycopy(phi, 0, x, row * p, p);
                for (int c = 0; c < d; c++) {
                    y[row * d + c] = z[i + 1][c] - z[i][c];
                }
            }
        }
        weights = Readout.fit(x, n, p, y, d, settings.ridge());
        last = z[z.length - 1];
        bound = scaling.bounds(z, CLIP);
    }

    private void features(double[] z, double[] phi) {
        phi[0] = 1;
        System.arraycopy(z, 0, phi, 1, d);
        for (int u = 0; u < state.length; u++) {
            phi[1 + d + u] = (u & 1) == 0 ? state[u] : state[u] * state[u];
        }
    }

    @Override
    public double[][] forecast(int rows) {
        double[] kept = state.clone();
        double[] z = last.clone();
        double[] phi = new double[1 + d + state.length];
        double[][] out = new double[rows][];
        for (int i = 0; i < rows; i++) {
            features(z, phi);
            double[] increment = Readout.apply(phi, weights, d);
            for (int c = 0; c < d; c++) {
                z[c] = Math.max(-bound[c], Math.min(bound[c], z[c] + increment[c]));
            }
            out[i] = scaling.raw(z);
            reservoir.step(state, z);
        }
        state = kept;
        return out;
    }
}
