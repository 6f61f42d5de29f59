package dev.assay.chaoticforecasting.forecast;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The echo-state network of the study of 2023, with its defaults: raw values, states alone as features, the row itself as
 * target.
 *
 * <pre>
 *   r_i = (1 − a) r_{i−1} + a tanh(W r_{i−1} + W_in x_i + b),   x̂_{i+1} = Wᵀ(1, r_i)
 *   W normal, a share of its entries, radius ρ;   W_in and b: ±1 at a share of their entries, times the input scaling
 *   Wᵀ = argmin Σ_i ‖x_{i+1} − x̂_{i+1}‖² + λ ‖W‖², the constant's weight included
 * </pre>
 *
 * <p>The first min(100, a tenth) of the rows only wake the reservoir. Nothing is standardised or clipped: large
 * coordinates saturate every unit that sees them, which is why the published score spreads so widely over systems; {@link
 * EchoState} is the better network. Leak rates above 1 belong to the published grid. The seed is a setting, 0 in the study,
 * whose generator is another one: scores agree over many systems, not system by system.
 *
 * <p>Cost n N²/2 + N³/6 to fit, 2 c N² a step at connectivity c.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevResearch.5.043252">Gilpin, Phys. Rev. Res. 5 (2023) 043252</a>
 */
public final class PublishedEchoState implements Forecaster {
    private final Settings settings;
    private final RandomGenerator random;
    private final Reservoir reservoir;
    private int d;
    private double[] weights;
    private double[] state;
    private double[] last;

    /**
     * Settings.
     *
     * @param units N, 2 … 5000
     * @param spectralRadius ρ &gt; 0
     * @param leak a in (0, 2)
     * @param connectivity share of W's entries, in (0, 1]
     * @param inputScaling size of the input weights, &gt; 0
     * @param inputConnectivity share of the input weights and biases, in (0, 1]
     * @param ridge λ &gt; 0
     * @param seed of W, W_in and b
     */
    public record Settings(
            @Setting(def = "500", symbol = "N", range = "2..5000", doc = "units of the reservoir")
            int units,

            @Setting(def = "0.99", symbol = "ρ", range = "> 0", doc = "spectral radius of the reservoir")
            double spectralRadius,

            @Setting(
                    def = "0.3",
                    symbol = "a",
                    range = "(0, 2)",
                    doc = "leak rate; the published grid is 0.1, 0.2, … 1.1, the default its code's")
            double leak,

            @Setting(def = "0.1", range = "(0, 1]", doc = "share of connections between units")
            double connectivity,

            @Setting(def = "1", range = "> 0", doc = "size of an input weight, for raw input")
            double inputScaling,

            @Setting(def = "0.2", range = "(0, 1]", doc = "share of input weights and biases that are not 0")
            double inputConnectivity,

            @Setting(def = "1e-4", symbol = "λ", range = "> 0", doc = "ridge of the read-out, in all")
            double ridge,

            @Setting(def = "0", doc = "seed of the reservoir")
            long seed) {
        /** Refuses nonsense. */
        public Settings {
            Check.within("units", units, 2, 5000);
            Check.positive("spectralRadius", spectralRadius);
            Check.between("leak", leak, 0, 2);
            Check.greater("connectivity", connectivity, 0);
            Check.within("connectivity", connectivity, 0, 1);
            Check.positive("inputScaling", inputScaling);
            Check.greater("inputConnectivity", inputConnectivity, 0);
            Check.within("inputConnectivity", inputConnectivity, 0, 1);
            Check.positive("ridge", ridge);
        }
    }

    /** Draws the reservoir. */
    public PublishedEchoState(Settings settings) {
        this.settings = settings;
        random = new SplittableRandom(settings.seed());
        reservoir = Reservoir.sparse(
                settings.units(),
                settings.connectivity(),
                settings.spectralRadius(),
                settings.leak(),
                settings.inputConnectivity(),
                random);
    }

    @Override
    public int minimumRows(int dimension) {
        return 3;
    }

    @Override
    public void fit(double[][] past) {
        if (d != past[0].length) {
            d = past[0].length;
            reservoir.connectSparsely(d, settings.inputScaling(), settings.inputConnectivity(), random);
        }
        int pairs = past.length - 1;
        int skipped = Math.min(100, pairs / 10);
        int n = pairs - skipped;
        int p = 1 + reservoir.units();
        double[] x = new double[n * p];
        double[] y = new double[n * d];
        state = new double[reservoir.units()];
        for (int i = 0; i < pairs; i++) {
            reservoir.step(state, past[i]);
            int row = i - skipped;
            if (row >= 0) {
                x[row * p] = 1;
                System.arraycopy(state, 0, x, row * p + 1, state.length);
                System.arraycopy(past[i + 1], 0, y, row * d, d);
            }
        }
        weights = Readout.penalised(x, n, p, y, d, settings.ridge());
        last = past[pairs].clone();
    }

    @Override
    public double[][] forecast(int rows) {
        double[] r = state.clone();
        double[] features = new double[1 + r.length];
        features[0] = 1;
        double[] row = last;
        double[][] out = new double[rows][];
        for (int i = 0; i < rows; i++) {
            reservoir.step(r, row);
            System.arraycopy(r, 0, features, 1, r.length);
            row = Readout.apply(features, weights, d);
            out[i] = row;
        }
        return out;
    }
}
