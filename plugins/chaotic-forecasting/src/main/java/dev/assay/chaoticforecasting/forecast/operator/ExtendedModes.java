package dev.assay.chaoticforecasting.forecast.operator;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.chaoticforecasting.forecast.Lags;
import dev.assay.chaoticforecasting.forecast.Monomials;
import dev.assay.chaoticforecasting.forecast.Readout;
import dev.assay.chaoticforecasting.forecast.Scaling;

/**
 * Extended dynamic mode decomposition: a linear operator on the monomials of standardised, delayed rows.
 *
 * <pre>
 *   ψ_i = all monomials of degree ≤ q of (z_i, …, z_{i−L+1}),   K = argmin Σ_i ‖ψ_{i+1} − Kᵀψ_i‖² + λ n ‖K‖²
 *   ψ_{n+k} ≈ (Kᵀ)ᵏ ψ_n,   ẑ = its monomials of degree 1
 * </pre>
 *
 * <p>The forecast stays in the space of ψ: it is linear from beginning to end, and never evaluates a monomial again. That is
 * exact where some monomials span a space that the dynamics maps into itself; where not, what leaves the space is lost.
 * {@link dev.assay.chaoticforecasting.forecast.QuadraticNvar} evaluates them anew at each step. Monomials are divided by
 * their root mean square. Cost n p²/2 + p³ for p monomials, p² a row.
 *
 * @see <a href="https://doi.org/10.1007/s00332-015-9258-5">Williams, Kevrekidis and Rowley, J. Nonlinear Sci. 25 (2015) 1307</a>
 */
public final class ExtendedModes implements Forecaster {
    private static final int MOST = 3000;

    private final Settings settings;
    private int d;
    private int p;
    private Scaling scaling;
    private double[] operator;
    private double[] last;
    private double[] rms;

    /**
     * Settings.
     *
     * @param delays L, ≥ 1
     * @param degree q, 1 … 6
     * @param ridge λ &gt; 0
     */
    public record Settings(
            @Setting(def = "2", symbol = "L", range = ">= 1", doc = "delayed rows; a grid: 1, 2, 3")
            int delays,

            @Setting(def = "2", symbol = "q", range = "1..6", doc = "largest degree; a grid: 1, 2, 3, 4")
            int degree,

            @Setting(
                    def = "1e-8",
                    symbol = "λ",
                    range = "> 0",
                    doc = "ridge, a row, for monomials of unit mean square; a grid: 1e-12, 1e-8, 1e-4")
            double ridge) {
        /** Refuses nonsense. */
        public Settings {
            Check.positive("delays", delays);
            Check.within("degree", degree, 1, 6);
            Check.positive("ridge", ridge);
        }
    }

    /** Makes it. */
    public ExtendedModes(Settings settings) {
        this.settings = settings;
    }

    @Override
    public int minimumRows(int dimension) {
        return settings.delays() + 2;
    }

    @Override
    public void fit(double[][] past) {
        d = past[0].length;
        int lags = settings.delays();
        double monomials = Monomials.count(lags * d, settings.degree());
        Check.that(
                monomials <= MOST,
                "degree " + settings.degree() + " of " + lags + " delayed rows of " + d + " coordinates has "
                        + (long) monomials + " monomials, at most " + MOST + " are allowed; lower degree or delays");
        Monomials library = new Monomials(lags * d, settings.degree());
        p = library.size();
        scaling = Scaling.of(past);
        double[][] z = scaling.standardise(past);
        double[] windows = Lags.inputs(z, lags);
        int n = z.length - lags;
        int m = lags * d;
        double[] psi = new double[(n + 1) * p];
        double[] u = new double[m];
        for (int i = 0; i < n; i++) {
            System.arraycopy(windows, i * m, u, 0, m);
            library.at(u, psi, i * p);
        }
        library.at(Lags.last(z, lags), psi, n * p);
        scale(psi, n);
        operator = Readout.fit(psi, n, p, java.util.Arrays.copyOfRange(psi, p, psi.length), p, settings.ridge());
        last = java.util.Arrays.copyOfRange(psi, n * p, psi.length);
    }

    private void scale(double[] psi, int n) {
        rms = new double[p];
        for (int i = 0; i < psi.length; i++) {
            rms[i % p] += psi[i] * psi[i];
        }
        for (int a = 0; a < p; a++) {
            rms[a] = rms[a] > 0 ? Math.sqrt(rms[a] / (n + 1)) : 1;
        }
        for (int i = 0; i < psi.length; i++) {
            psi[i] /= rms[i % p];
        }
    }

    @Override
    public double[][] forecast(int rows) {
        double[] psi = last;
        double[] z = new double[d];
        double[][] out = new double[rows][];
        for (int i = 0; i < rows; i++) {
            psi = Readout.apply(psi, operator, p);
            for (int c = 0; c < d; c++) {
                z[c] = psi[1 + c] * rms[1 + c];
            }
            out[i] = scaling.raw(z);
        }
        return out;
    }
}
