package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Facet;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Series;

/** What the truth of a chaotic problem knows besides the continuation. */
public final class ChaosFacets {
    /** The largest Lyapunov exponent λ that Lyapunov times refer to [1/time]. */
    public static final Facet<Estimate> LARGEST_EXPONENT =
            Facet.of("chaotic-forecasting/largestExponent", Estimate.class);

    /**
     * The time from the orbit's start to which a run at a tenth of the tolerance stays within 1e-9 standard deviations;
     * beyond it the truth is one orbit among many, the same on every machine.
     */
    public static final Facet<Estimate> HORIZON_OF_TRUTH =
            Facet.of("chaotic-forecasting/horizonOfTruth", Estimate.class);

    /** Eight stretches of another orbit on the same attractor, one after the other, each as long as the continuation. */
    public static final Facet<Series> OTHER_STRETCHES = Facet.of("chaotic-forecasting/otherStretches", Series.class);

    /** The standard deviation of the noise on the past, in units of each coordinate's. */
    public static final Facet<Estimate> NOISE = Facet.of("chaotic-forecasting/noise", Estimate.class);

    private ChaosFacets() {}
}
