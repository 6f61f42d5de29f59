package dev.assay.chaoticforecasting.forecast;

import dev.assay.api.Facets;
import dev.assay.api.MethodEntry;
import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import dev.assay.api.history.History;
import dev.assay.chaoticforecasting.forecast.analogue.ConstantAnalogues;
import dev.assay.chaoticforecasting.forecast.analogue.ContextParroting;
import dev.assay.chaoticforecasting.forecast.analogue.LinearAnalogues;
import dev.assay.chaoticforecasting.forecast.statistical.Arima;
import dev.assay.chaoticforecasting.forecast.statistical.Drift;
import dev.assay.chaoticforecasting.forecast.statistical.ExponentialSmoothing;
import dev.assay.chaoticforecasting.forecast.statistical.FourierExtrapolation;
import dev.assay.chaoticforecasting.forecast.statistical.PerCoordinate;
import dev.assay.chaoticforecasting.forecast.statistical.SeasonalNaive;
import dev.assay.chaoticforecasting.forecast.statistical.SubspaceKalman;
import dev.assay.chaoticforecasting.forecast.statistical.Theta;
import java.util.function.Function;

/** Registers the naive, statistical and nearest-neighbour forecasters. */
public final class StatisticalForecasters {
    private static final String STUDY = "doi:10.1103/PhysRevResearch.5.043252";

    private StatisticalForecasters() {}

    /** Registers them. */
    public static void register(Registry registry) {
        naive(registry);
        classic(registry);
        linear(registry);
        analogues(registry);
    }

    private static <S extends Record> MethodEntry<History> method(
            Registry registry, String id, Class<S> settings, Function<S, Forecaster> make) {
        return registry.method(id, History.class, settings, s -> new ForecastMethod(random -> make.apply(s)))
                .gives(Facets.FORECAST)
                .version(1);
    }

    private static void naive(Registry registry) {
        method(registry, "last-value", NoSettings.class, s -> new LastValue())
                .title("Last value")
                .summary("Repeats the last row. Costs nothing.")
                .source("the naive forecast of " + STUDY);
        method(registry, "training-mean", NoSettings.class, s -> new TrainingMean())
                .title("Training mean")
                .summary("Forecasts the mean of the past at every step.")
                .source("the naive mean of " + STUDY);
        method(registry, "drift", NoSettings.class, s -> new PerCoordinate(Drift::new))
                .title("Drift")
                .summary("The line through the first and the last row, continued.")
                .source("the naive drift of " + STUDY);
        method(registry, "seasonal-naive", SeasonalNaive.Settings.class, SeasonalNaive::new)
                .title("Seasonal naive")
                .summary("Repeats the last season; of one row it is the last value, which is the published column.")
                .source("the naive seasonal of " + STUDY);
        method(
                        registry,
                        "fft-extrapolation",
                        FourierExtrapolation.Settings.class,
                        s -> new PerCoordinate(() -> new FourierExtrapolation(s)))
                .title("Fourier extrapolation")
                .summary(
                        "The past's ten largest Fourier coefficients, continued as a periodic series, each coordinate by"
                                + " itself; n log n.")
                .source("the FFT of " + STUDY);
    }

    private static void classic(Registry registry) {
        method(registry, "arima", Arima.Settings.class, s -> new PerCoordinate(() -> new Arima(s)))
                .title("ARIMA(p, 1, 0)")
                .summary(
                        "A stationary autoregression of the differences by exact likelihood, each coordinate by itself;"
                                + " about 100 p² n operations.")
                .source("the ARIMA of " + STUDY);
        method(
                        registry,
                        "exponential-smoothing",
                        ExponentialSmoothing.Settings.class,
                        s -> new PerCoordinate(() -> new ExponentialSmoothing(s)))
                .title("Exponential smoothing")
                .summary("Level, additive trend and on request additive seasons, each coordinate by itself; weights and"
                        + " first states by least squares. About 200 n (m + 2)² operations.")
                .source("doi:10.1287/mnsc.6.3.324; as in " + STUDY);
        method(registry, "theta", Theta.Settings.class, s -> new PerCoordinate(() -> Theta.withDrift(s)))
                .title("Theta")
                .summary(
                        "Simple exponential smoothing with half the slope of the past as drift, after seasons are taken"
                                + " away if a test finds any; each coordinate by itself.")
                .source("doi:10.1016/S0169-2070(00)00066-2; as in " + STUDY);
        method(registry, "four-theta", Theta.Settings.class, s -> new PerCoordinate(() -> Theta.withLines(s)))
                .title("4Theta, additive")
                .summary(
                        "A smoothed theta line and the line of the past, averaged; after seasons are taken away if a test"
                                + " finds any; each coordinate by itself.")
                .source("Spiliotis, Assimakopoulos and Makridakis, Eur. J. Oper. Res. 284 (2020) 550; as in " + STUDY);
    }

    private static void linear(Registry registry) {
        method(registry, "linear-ar", LinearAr.Settings.class, LinearAr::new)
                .title("Linear autoregression")
                .summary("All coordinates' lags and an intercept, least squares by pivoted QR on raw values, iterated.")
                .source("doi:10.1007/978-3-540-27752-1");
        method(registry, "ridge-var", RidgeVar.Settings.class, RidgeVar::new)
                .title("Ridge vector autoregression")
                .summary(
                        "All coordinates' lags, standardised; ridge regression of the increment. n (L d)²/2 operations.")
                .source("doi:10.1007/978-3-540-27752-1");
        method(registry, "kalman-n4sid", SubspaceKalman.Settings.class, SubspaceKalman::new)
                .title("Subspace identification and Kalman filter")
                .summary(
                        "A hidden linear state of one dimension, as published, or more, identified by N4SID on raw values;"
                                + " about 26 n (10 d)² operations.")
                .source("doi:10.1016/0005-1098(94)90230-5; the Kalman of " + STUDY);
    }

    private static void analogues(Registry registry) {
        method(registry, "context-parroting", ContextParroting.Settings.class, ContextParroting::new)
                .title("Context parroting")
                .summary(
                        "Copies what followed the window of the past that resembles the last one most; n L d operations.")
                .source("arXiv 2505.11349");
        method(registry, "analogue-constant", ConstantAnalogues.Settings.class, ConstantAnalogues::new)
                .title("Analogues, locally constant")
                .summary("The mean of what followed the nearest windows of the past, standardised, iterated; n L d"
                        + " operations a row.")
                .source("doi:10.1103/PhysRevLett.59.845");
        method(registry, "analogue-linear", LinearAnalogues.Settings.class, LinearAnalogues::new)
                .title("Analogues, locally linear")
                .summary(
                        "At each step a ridge regression on the nearest windows of the past, standardised; n L d + k (L d)²"
                                + " operations a row.")
                .source("doi:10.1103/PhysRevLett.59.845");
    }
}
