package dev.assay.freeenergy.problem.posterior;

import dev.assay.freeenergy.reference.Reference;
import dev.assay.numerics.random.Xoshiro256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** How the kept truths of the posteriors are made. */
public final class PosteriorReferences {
    private static final int DRAWS = 400_000;
    private static final double SPREAD = 1.05;

    private static final int FILTERED = 40_000;
    private static final int LONG = 400_000;
    // Where Newton's method of Lotka–Volterra begins: the values that made the data.
    private static final double[] NEAR = {-0.6, -3.6, -0.2, -3.6, 3.5, 1.8, -1.4, -1.4};
    // A proposal for the scales of the volatility model, from a short chain.
    private static final double[] SCALES_MEAN = {-2.1, 3.9, -1.55};
    private static final double[] SCALES_SD = {0.8, 0.9, 0.3};

    private PosteriorReferences() {}

    /** {@return the generators} */
    public static List<Reference> generators() {
        List<Reference> all = new ArrayList<>();
        all.addAll(Reference.several(
                LogisticRegression.ID,
                "",
                DRAWS + " independent draws from the Laplace approximation, widened by 1.05, reweighted",
                1,
                seed -> new LaplaceImportance(
                                new LogisticRegression().question(), new double[LogisticRegression.DIMENSION], SPREAD)
                        .estimate(DRAWS, random(seed)),
                KeptMoments.names(LogisticRegression.DIMENSION)));
        all.addAll(Reference.several(
                LotkaVolterra.ID,
                "",
                DRAWS / 2 + " independent draws from the Laplace approximation, widened by 1.2, reweighted",
                2,
                seed -> new LaplaceImportance(new LotkaVolterra().question(), NEAR, 1.2)
                        .estimate(DRAWS / 2, random(seed)),
                KeptMoments.names(LotkaVolterra.DIMENSION)));
        volatility(all);
        return all;
    }

    private static void volatility(List<Reference> all) {
        String[] names = KeptMoments.names(StochasticVolatility.DIMENSION);
        all.addAll(Reference.several(
                StochasticVolatility.ID,
                "",
                FILTERED + " draws of the three scales, weighted by a particle filter's likelihood",
                3,
                seed -> VolatilityEvidence.evidence(SCALES_MEAN, SCALES_SD, FILTERED, random(seed)),
                names[0],
                "check-mean[0]",
                "check-mean[1]",
                "check-mean[2]"));
        all.addAll(Reference.several(
                StochasticVolatility.ID,
                "",
                LONG + " draws of the no-U-turn sampler after " + LONG / 10 + " of warm-up, errors by batches",
                4,
                seed -> VolatilityEvidence.moments(LONG / 10, LONG, random(seed)),
                Arrays.copyOfRange(names, 1, names.length)));
    }

    private static Xoshiro256 random(long seed) {
        return new Xoshiro256(new SplittableRandom(seed));
    }
}
