package dev.assay.freeenergy.problem.posterior;

import dev.assay.freeenergy.reference.Reference;
import dev.assay.numerics.random.Xoshiro256;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** How the kept truths of the posteriors are made. */
public final class PosteriorReferences {
    private static final int DRAWS = 400_000;
    private static final double SPREAD = 1.05;

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
        return all;
    }

    private static Xoshiro256 random(long seed) {
        return new Xoshiro256(new SplittableRandom(seed));
    }
}
