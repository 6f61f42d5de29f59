package dev.assay.freeenergy.problem.posterior;

import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import dev.assay.api.density.LogDensity;
import dev.assay.api.value.Estimate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The log-Gaussian Cox process of 126 pine saplings in Finland, on n × n cells of the unit square.
 *
 * <pre>  ln γ(f) = ln N(f; μ1, K) + Σ_m [ y_m f_m − e^{f_m}/D ],   D = n²,   μ = ln 126 − σ²/2,   K: {@link CoxCovariance}
 *   y_m = number of saplings in cell (⌊n x⌋, ⌊n y⌋), the upper edges inclusive;   whitened: f = μ1 + Lw, w ~ N(0, I) </pre>
 *
 * <p>No −ln y! term. Z is the same in both coordinates; log-concave in both. A gradient is one pass over the n⁴/2 numbers
 * of L whitened (1.3 million for n = 40) and two passes direct.
 *
 * <p>The value ln Z = 512.6 that circulates for n = 40 is not that of this density with these data: it is 10.7 too high.
 * Laplace's approximation has 511.2, and is that far off itself.
 *
 * @see <a href="https://doi.org/10.1111/1467-9469.00115">Møller, Syversveen and Waagepetersen 1998</a>
 * @see <a href="https://proceedings.mlr.press/v139/arbel21a.html">Arbel, Matthews and Doucet 2021</a>
 */
public final class CoxPines implements Problem<Density> {
    static final int POINTS = 126;
    static final double MEAN = StrictMath.log(POINTS) - 0.5 * CoxCovariance.VARIANCE;
    private static final double HALF_LOG_2PI = 0.5 * StrictMath.log(2 * Math.PI);
    private static final String RESOURCE = "pines.csv";

    private final Parameters parameters;
    private final int cells;
    private final double[] counts;

    /**
     * The parameters.
     *
     * @param n cells along a side, 40 or 32
     * @param coordinates {@code direct}, as published, or {@code whitened}
     */
    public record Parameters(
            @Setting(def = "40", doc = "cells along a side; d = n²", symbol = "n", range = "40|32")
            int n,

            @Setting(def = "direct", doc = "the field itself, or white noise that makes it", range = "direct|whitened")
            String coordinates) {
        /** Refuses other grids, whose evidence is not known, and other words. */
        public Parameters {
            Check.that(n == 40 || n == 32, "n must be 40 or 32, got " + n);
            Check.that(
                    coordinates.equals("direct") || coordinates.equals("whitened"),
                    "coordinates must be direct or whitened, got '" + coordinates + "'");
        }
    }

    /** Reads and counts the saplings; nothing is random. */
    public CoxPines(Parameters parameters, Instance instance) {
        this.parameters = parameters;
        this.cells = parameters.n() * parameters.n();
        this.counts = counts(parameters.n());
    }

    @Override
    public Density question() {
        CoxCovariance covariance = CoxCovariance.of(parameters.n());
        boolean whitened = parameters.coordinates().equals("whitened");
        Base base = whitened
                ? Base.normal(cells, 1)
                : Base.of(covariance.logDensity(MEAN), covariance.gradient(MEAN), covariance.sampler(MEAN));
        LogDensity logDensity = whitened ? w -> whitened(covariance, w, null) : direct(covariance.logDensity(MEAN));
        Gradient gradient = whitened ? (w, g) -> whitened(covariance, w, g) : direct(covariance.gradient(MEAN));
        return Density.of(cells, logDensity)
                .with(Density.GRADIENT, gradient)
                .with(Density.BASE, base)
                .startingAt(base::draw);
    }

    @Override
    public Truth truth(TruthRun work) {
        return parameters.n() == 40
                ? Truth.of(
                        Facets.LOG_Z,
                        "published long run of sequential Monte Carlo, github.com/lollcat/fab-jax; error from an annealing "
                                + "of 1200 levels from Laplace's approximation: 501.86 ± 0.04",
                        () -> Estimate.of(501.806, 0.06))
                : Truth.of(
                        Facets.LOG_Z,
                        "published long run of sequential Monte Carlo, github.com/lollcat/fab-jax; an annealing of 300 "
                                + "levels from Laplace's approximation gave 503.37",
                        () -> Estimate.of(503.3939, 0.06));
    }

    private LogDensity direct(LogDensity prior) {
        return f -> {
            double value = prior.at(f);
            for (int m = 0; m < cells; m++) {
                value += counts[m] * f[m] - Math.exp(f[m]) / cells;
            }
            return value;
        };
    }

    private Gradient direct(Gradient prior) {
        return (f, g) -> {
            double value = prior.at(f, g);
            for (int m = 0; m < cells; m++) {
                double rate = Math.exp(f[m]) / cells;
                value += counts[m] * f[m] - rate;
                g[m] += counts[m] - rate;
            }
            return value;
        };
    }

    /** ∇ = −w + Lᵀ(y − e^f/D), each row of L used for f_m and for the gradient while it is at hand. */
    private double whitened(CoxCovariance covariance, double[] w, double[] g) {
        double value = -cells * HALF_LOG_2PI;
        for (int m = 0; m < cells; m++) {
            value -= 0.5 * w[m] * w[m];
            if (g != null) {
                g[m] = -w[m];
            }
        }
        for (int m = 0; m < cells; m++) {
            double f = MEAN + covariance.dot(m, m + 1, w);
            double rate = Math.exp(f) / cells;
            value += counts[m] * f - rate;
            if (g != null) {
                covariance.add(m, m + 1, counts[m] - rate, g);
            }
        }
        return value;
    }

    /** {@return y, cell (row, column) at row · n + column} */
    static double[] counts(int n) {
        double[] counts = new double[n * n];
        for (String line : lines()) {
            String[] cells = line.split(",");
            int row = Math.min(n - 1, (int) (n * Double.parseDouble(cells[0])));
            int column = Math.min(n - 1, (int) (n * Double.parseDouble(cells[1])));
            counts[row * n + column]++;
        }
        return counts;
    }

    private static List<String> lines() {
        try (InputStream in = CoxPines.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
