package dev.assay.chaoticforecasting.forecast;

import dev.assay.api.Facets;
import dev.assay.api.MethodEntry;
import dev.assay.api.Registry;
import dev.assay.api.history.History;
import dev.assay.chaoticforecasting.forecast.equation.KnownEquations;
import dev.assay.chaoticforecasting.forecast.equation.Sindy;
import dev.assay.chaoticforecasting.forecast.kernel.GaussianProcess;
import dev.assay.chaoticforecasting.forecast.kernel.KernelRidge;
import dev.assay.chaoticforecasting.forecast.kernel.RandomFeatures;
import dev.assay.chaoticforecasting.forecast.operator.DynamicModes;
import dev.assay.chaoticforecasting.forecast.operator.ExtendedModes;
import dev.assay.chaoticforecasting.forecast.operator.HankelModes;
import dev.assay.chaoticforecasting.forecast.tree.GradientBoosting;
import dev.assay.chaoticforecasting.forecast.tree.RandomForest;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** Registers the forecasters that learn a map: regressions on features, reservoirs, kernels and trees. */
public final class LearningForecasters {
    private static final String STUDY = "doi:10.1103/PhysRevResearch.5.043252";

    private LearningForecasters() {}

    /** Registers them. */
    public static void register(Registry registry) {
        autoregressions(registry);
        reservoirs(registry);
        operators(registry);
        equations(registry);
        kernels(registry);
        trees(registry);
    }

    private static <S extends Record> MethodEntry<History> method(
            Registry registry, String id, Class<S> settings, BiFunction<S, RandomGenerator, Forecaster> make) {
        return registry.method(id, History.class, settings, s -> new ForecastMethod(random -> make.apply(s, random)))
                .gives(Facets.FORECAST)
                .version(1);
    }

    private static void autoregressions(Registry registry) {
        method(registry, "nvar2", QuadraticNvar.Settings.class, (s, random) -> new QuadraticNvar(s))
                .title("NVAR, order 2")
                .summary("Ridge regression of the increment on monomials of degree two of delayed rows; standardised,"
                        + " unit-mean-square features, free run clipped at 1.5 times the largest value seen. Defaults"
                        + " chosen on other instances of these problems.")
                .source("doi:10.1038/s41467-021-25801-2");
        method(registry, "nvar1-published", PublishedNvar.Settings.class, (s, random) -> new PublishedNvar(s))
                .title("NVAR, order 1, as published")
                .summary("A linear ridge regression on delayed raw rows, each twice among the features: what the study"
                        + " calls a nonlinear vector autoregression. n (k d)²/2 operations.")
                .source("the NVAR of " + STUDY);
    }

    private static void reservoirs(Registry registry) {
        method(registry, "esn", EchoState.Settings.class, EchoState::new)
                .title("Echo-state network")
                .summary("A sparse random reservoir driven by the standardised series; ridge read-out of the increment"
                        + " from the states, every second one squared. Defaults chosen on other instances of these"
                        + " problems.")
                .source("doi:10.1126/science.1091277, doi:10.1103/PhysRevLett.120.024102");
        method(registry, "esn-published", PublishedEchoState.Settings.class, (s, random) -> new PublishedEchoState(s))
                .title("Echo-state network, as published")
                .summary(
                        "A sparse random reservoir of 500 units driven by the raw series, one seed; ridge read-out of the"
                                + " next row from the states. n N²/2 operations.")
                .source("the echo-state network of " + STUDY);
    }

    private static void operators(Registry registry) {
        method(registry, "dmd", DynamicModes.Settings.class, (s, random) -> new DynamicModes(s))
                .title("Dynamic mode decomposition")
                .summary(
                        "The best linear map from a raw row to the next, iterated: exact for linear systems, a baseline for"
                                + " others. About 24 n d² operations.")
                .source("doi:10.1017/S0022112010001217");
        method(registry, "hankel-dmd", HankelModes.Settings.class, (s, random) -> new HankelModes(s))
                .title("Hankel DMD")
                .summary(
                        "Dynamic mode decomposition of windows of delayed rows, standardised: quasi-periodic motion becomes"
                                + " linear. About 24 n (L d)² operations.")
                .source("doi:10.1137/17M1125236");
        method(registry, "edmd", ExtendedModes.Settings.class, (s, random) -> new ExtendedModes(s))
                .title("Extended DMD")
                .summary(
                        "A linear operator on monomials of delayed rows, iterated in their space without evaluating them"
                                + " again. n p²/2 + p³ operations for p monomials.")
                .source("doi:10.1007/s00332-015-9258-5");
    }

    private static void equations(Registry registry) {
        method(registry, "sindy", Sindy.Settings.class, (s, random) -> new Sindy(s))
                .title("SINDy")
                .summary(
                        "Polynomial equations of few terms, by thresholded least squares on differences of the past, then"
                                + " integrated. About 2 n p² operations a coordinate and turn for p monomials.")
                .source("doi:10.1073/pnas.1517384113");
        registry.method(
                        "knows-equations",
                        History.class,
                        KnownEquations.Settings.class,
                        s -> new ForecastMethod((question, random) -> new KnownEquations(s, question, random)))
                .declines(KnownEquations::declines)
                .gives(Facets.FORECAST)
                .title("Knows the equations")
                .summary(
                        "Integrates the true equations from the last row, or from the state that an ensemble Kalman filter"
                                + " finds in noisy rows: the upper bound for all that have to learn them. Its cost is in"
                                + " right-hand sides.")
                .source("Evensen 1994, doi:10.1029/94JC00572; the filter of Whitaker and Hamill 2002")
                .version(1);
    }

    private static void kernels(Registry registry) {
        method(registry, "random-features", RandomFeatures.Settings.class, RandomFeatures::new)
                .title("Random Fourier features")
                .summary("Ridge regression of the increment on random cosines of standardised windows, iterated. n N²/2"
                        + " operations.")
                .source("Rahimi and Recht, NIPS 20 (2007) 1177");
        method(registry, "kernel-ridge", KernelRidge.Settings.class, (s, random) -> new KernelRidge(s))
                .title("Kernel ridge regression")
                .summary("The increment by a Gaussian kernel of standardised windows, iterated. n³/3 operations.")
                .source("Saunders, Gammerman and Vovk, ICML (1998) 515");
        method(registry, "gaussian-process", GaussianProcess.Settings.class, (s, random) -> new GaussianProcess(s))
                .title("Gaussian process")
                .summary(
                        "The posterior mean of a map of one step, iterated; length scale and noise by maximal evidence."
                                + " n³/3 operations, and forty times that for the evidence of 200 pairs.")
                .source("doi:10.7551/mitpress/3206.001.0001");
    }

    private static void trees(Registry registry) {
        method(registry, "random-forest", RandomForest.Settings.class, RandomForest::new)
                .title("Random forest")
                .summary(
                        "The mean of 100 trees without limit of depth on windows of raw rows, iterated. About 2 T n p d log n"
                                + " operations for p = L d features.")
                .source("doi:10.1023/A:1010933404324; as in " + STUDY);
        method(registry, "gradient-boosting", GradientBoosting.Settings.class, (s, random) -> new GradientBoosting(s))
                .title("Gradient boosting")
                .summary(
                        "A sum of 100 trees of depth 6 a coordinate, on windows of raw rows, iterated. T D n p d operations"
                                + " for p = L d features.")
                .source("doi:10.1145/2939672.2939785; the XGBoost of " + STUDY);
    }
}
