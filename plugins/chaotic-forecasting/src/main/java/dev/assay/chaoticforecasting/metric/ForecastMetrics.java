package dev.assay.chaoticforecasting.metric;

import static dev.assay.api.Facets.FORECAST;

import dev.assay.api.Metric;
import dev.assay.api.MetricEntry;
import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import dev.assay.api.history.History;
import java.util.Arrays;
import java.util.function.Supplier;

/** Brings the scores of forecasts: our headline ones, those of the published library, and those of the climate. */
public final class ForecastMetrics {
    private static final String FAMILY = "chaotic-forecasting";
    private static final String STUDY = "doi:10.1103/PhysRevResearch.5.043252";
    private static final String LIBRARY = "Gilpin 2021, doi:10.48550/arXiv.2110.05266, edition of 2025";

    private ForecastMetrics() {}

    /** Registers them. */
    public static void register(Registry registry) {
        headline(registry);
        errors(registry);
        associations(registry);
        densities(registry);
        climate(registry);
    }

    private static void headline(Registry registry) {
        registry.metric("smape", Smape.Settings.class, Smape::metric)
                .unit("0–200")
                .lowerIsBetter()
                .family(FAMILY)
                .title("sMAPE (0–200)")
                .summary("200 · mean |y − p| / (|y| + |p|) over all rows and coordinates; floor 0.")
                .source(STUDY)
                .version(1);
        registry.metric("valid-time", ValidTime.Settings.class, ValidTime::metric)
                .unit("Lyapunov times")
                .higherIsBetter()
                .family(FAMILY)
                .title("Valid prediction time")
                .summary("Time until the error of a row exceeds the threshold (by default nrmse 0.4, in standard"
                        + " deviations of the past), in units of 1/λ; floor: the whole horizon.")
                .source("doi:10.1103/PhysRevLett.120.024102")
                .version(1);
        registry.metric("forecast-rmse", ForecastRmse.Settings.class, ForecastRmse::metric)
                .unit("1")
                .lowerIsBetter()
                .family(FAMILY)
                .title("Forecast RMSE")
                .summary("Root mean square error, each coordinate over its standard deviation in the continuation, or"
                        + " raw; floor: round-off or noise on the past, grown by chaos. Less cannot be forecast.")
                .source(STUDY)
                .version(1);
        registry.metric("spectrum-distance", SpectrumDistance.Settings.class, SpectrumDistance::metric)
                .unit("1")
                .lowerIsBetter()
                .family(FAMILY)
                .title("Spectrum distance")
                .summary("Hellinger distance of power spectra, mean over coordinates; floor: the distance between"
                        + " independent true stretches, which only a forecast of the orbit itself can beat.")
                .source(STUDY)
                .version(1);
        lower(registry, "mase", ForecastMetrics::mase)
                .unit("1")
                .title("MASE")
                .summary("Mean over coordinates of the forecast's mean absolute error over that of repeating the last"
                        + " value one step ahead, on the past; floor 0.")
                .source("Hyndman and Koehler 2006, doi:10.1016/j.ijforecast.2006.03.001");
    }

    private static void errors(Registry registry) {
        library(registry, "dysts-mse", LibraryErrors::mse, "Mean square error", "mean (y − p)² over all entries");
        library(registry, "dysts-mae", LibraryErrors::mae, "Mean absolute error", "mean |y − p| over all entries");
        library(registry, "dysts-rmse", LibraryErrors::rmse, "Root mean square error", "√ mean (y − p)²");
        library(
                registry,
                "dysts-nrmse",
                LibraryErrors::nrmse,
                "Normalised RMSE",
                "√ mean ((y − p)² / (s² + 10⁻¹⁰)), s the deviation of the truth's coordinate");
        library(
                registry,
                "dysts-marre",
                LibraryErrors::marre,
                "Mean absolute ranged relative error",
                "100 mean |y − p| / (max y − min y + 10⁻¹⁰), one range over all coordinates");
        library(
                registry,
                "dysts-rmsle",
                LibraryErrors::rmsle,
                "Root mean square logarithmic error",
                "truth and forecast each shifted by their own minimum, then the RMSE of ln(1 + ·): blind to offsets");
        library(
                registry,
                "dysts-smape",
                LibraryErrors::smape,
                "sMAPE (0–100)",
                "100 mean |y − p| / (|y| + |p| + 10⁻¹⁰): half of what was published before 2025");
        library(
                registry,
                "dysts-mape",
                LibraryErrors::mape,
                "Mean absolute percentage error",
                "100 mean |(y − p) / (y + 10⁻¹⁰)|: unbounded near zero crossings");
        library(
                registry,
                "dysts-wape",
                LibraryErrors::wape,
                "Weighted absolute percentage error",
                "100 Σ |y − p| / (Σ |y| + 10⁻¹⁰)");
        entry(registry, "dysts-coefficient-of-variation", () -> against(LibraryErrors::coefficientOfVariation))
                .unit("%")
                .title("Coefficient of variation")
                .summary("100 std(y − p) / (mean y + 10⁻¹⁰): of the sign of the mean, so that no direction is better.")
                .source(LIBRARY);
    }

    private static void associations(Registry registry) {
        higher(registry, "dysts-r2", () -> against(LibraryErrors::r2).floor(judging -> 1))
                .unit("1")
                .title("Coefficient of determination")
                .summary("1 − Σ (y − p)² / Σ (y − ȳ)², one mean over all coordinates; floor 1.")
                .source(LIBRARY);
        higher(registry, "dysts-pearson", () -> columns(Correlations::pearson).floor(judging -> 1))
                .unit("1")
                .title("Pearson correlation")
                .summary("Mean over coordinates; for one coordinate the library returns Spearman's instead, we do not."
                        + " Undefined for a constant forecast; floor 1.")
                .source(LIBRARY);
        higher(registry, "dysts-spearman", () -> columns(Correlations::spearman).floor(judging -> 1))
                .unit("1")
                .title("Spearman rank correlation")
                .summary("Mean over coordinates, ties sharing their rank. Undefined for a constant forecast; floor 1.")
                .source(LIBRARY);
        higher(registry, "dysts-kendall", () -> columns(Correlations::kendall).floor(judging -> 1))
                .unit("1")
                .title("Kendall rank correlation")
                .summary("τ_b, mean over coordinates. Undefined for a constant forecast; floor 1.")
                .source(LIBRARY);
        higher(registry, "dysts-mutual-information", () -> columns(MutualInformation::of))
                .unit("nat")
                .atTheEndOnly()
                .title("Mutual information")
                .summary("Nearest-neighbour estimate with k = 3, mean over coordinates, without the random noise that"
                        + " the library adds against ties. No floor.")
                .source("Kraskov et al. 2004, doi:10.1103/PhysRevE.69.066138");
    }

    private static void densities(Registry registry) {
        lower(
                        registry,
                        "dysts-kl-divergence",
                        () -> against((y, p, d) -> {
                            double[] one = new double[d];
                            Arrays.fill(one, 1);
                            return StateDensity.divergence(y, p, d, one, 1000);
                        }))
                .unit("nat")
                .atTheEndOnly()
                .title("KL divergence of raw states")
                .summary(
                        "Mixtures of unit Gaussians at the raw states, compared at 1,000 points of the truth's that are"
                                + " the same every time (the library draws them anew). Not scale free. No floor.")
                .source(LIBRARY);
        lower(
                        registry,
                        "dysts-hellinger-distance",
                        () -> against((y, p, d) -> SpectrumDistance.distance(p, y, d, 100))
                                .floor(judging -> 0))
                .unit("1")
                .title("Hellinger distance of spectra")
                .summary("√(1 − Σ √(f g)) of the shares of power in the first 100 frequencies, mean over coordinates;"
                        + " floor 0. Beside it spectrum-distance, the same with the floor that chaos sets.")
                .source(LIBRARY);
    }

    private static void climate(Registry registry) {
        registry.metric("state-density-kl", ClimateMetrics.Density.class, ClimateMetrics::stateDensity)
                .lowerIsBetter()
                .family(FAMILY)
                .atTheEndOnly()
                .unit("nat")
                .title("KL divergence of state densities")
                .summary(
                        "Gaussian mixtures at the states, 0.3 standard deviations wide, at stated points of the truth's"
                                + " density; floor: the divergence of independent true stretches.")
                .source("Hess et al. 2023, doi:10.48550/arXiv.2306.04406")
                .version(1);
        lower(registry, "exponent-error", ClimateMetrics::exponent)
                .unit("1")
                .atTheEndOnly()
                .title("Error of the largest exponent")
                .summary(
                        "|λ̂ of the forecast − λ̂ of the truth| / λ, both from the divergence of neighbours over one"
                                + " Lyapunov time; undefined for forecasts shorter than four. Floor: independent true stretches.")
                .source("Rosenstein et al. 1993, doi:10.1016/0167-2789(93)90009-P");
        lower(registry, "correlation-dimension-error", ClimateMetrics::dimension)
                .unit("1")
                .atTheEndOnly()
                .title("Error of the correlation dimension")
                .summary("|D̂ of the forecast − D̂ of the truth|, maximum-likelihood estimates over the nearest 5 % of"
                        + " the pairs; floor: independent true stretches.")
                .source("Takens 1985, doi:10.1007/BFb0075633");
    }

    private static Metric mase() {
        return Metric.of(FORECAST, FORECAST, (forecast, truth, judging) -> {
                    ForecastErrors.sameShape(forecast, truth);
                    var past = judging.question(History.class).past();
                    return LibraryErrors.mase(truth.values(), forecast.values(), past.values(), truth.dimension());
                })
                .floor(judging -> 0);
    }

    private static void library(Registry registry, String id, RowsScore score, String title, String formula) {
        lower(registry, id, () -> against(score).floor(judging -> 0))
                .unit(formula.startsWith("100") ? "%" : "1")
                .title(title)
                .summary(formula + "; floor 0.")
                .source(LIBRARY);
    }

    private static Metric against(RowsScore score) {
        return Metric.of(FORECAST, FORECAST, (forecast, truth, judging) -> {
            ForecastErrors.sameShape(forecast, truth);
            return score.of(truth.values(), forecast.values(), truth.dimension());
        });
    }

    private static Metric columns(Columns score) {
        return against(score::mean);
    }

    private static MetricEntry lower(Registry registry, String id, Supplier<Metric> metric) {
        return entry(registry, id, metric).lowerIsBetter();
    }

    private static MetricEntry higher(Registry registry, String id, Supplier<Metric> metric) {
        return entry(registry, id, metric).higherIsBetter();
    }

    private static MetricEntry entry(Registry registry, String id, Supplier<Metric> metric) {
        return registry.metric(id, NoSettings.class, none -> metric.get())
                .family(FAMILY)
                .version(1);
    }
}
