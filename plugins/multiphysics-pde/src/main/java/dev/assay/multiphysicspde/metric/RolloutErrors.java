package dev.assay.multiphysicspde.metric;

import static dev.assay.api.Facets.FORECAST;

import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Series;
import dev.assay.multiphysicspde.problem.TruthFacets;
import java.util.List;

/**
 * Errors of rollouts in windows of rows, the first row being 1: the next state, rows 6 … 12 and 13 … 30 as published, and all
 * rows; windows that the rollout does not reach are left out.
 *
 * <pre>  VRMSE of a window = mean over its rows of √(mean |e|² / mean |f − f̄|²) over the places </pre>
 *
 * <p>The mean of a row as forecast scores 1. The floor is what the error of the truth itself would give.
 *
 * @see <a href="https://arxiv.org/abs/2412.00568">The Well (2024), rollouts, without its ε</a>
 */
public final class RolloutErrors {
    private static final int[][] WINDOWS = {{1, 1}, {6, 12}, {13, 30}};

    private RolloutErrors() {}

    /** VRMSE in windows. */
    public static Metric vrmse() {
        return Metric.many(List.of(FORECAST), List.of(FORECAST), RolloutErrors::scores);
    }

    private static Scores scores(Judging judging) {
        Series truth = judging.truth().get(FORECAST);
        Series forecast = judging.answer().get(FORECAST);
        if (forecast.length() != truth.length() || forecast.dimension() != truth.dimension()) {
            throw new IllegalArgumentException("the forecast has " + forecast.length() + " rows of "
                    + forecast.dimension() + ", the truth " + truth.length() + " of " + truth.dimension());
        }
        double own = judging.truth()
                .find(TruthFacets.FIELD_ERROR.named("forecast"))
                .map(Estimate::value)
                .orElse(Double.NaN);
        Scores scores = Scores.empty();
        for (int[] window : WINDOWS) {
            if (window[1] <= truth.length()) {
                String name = window[0] == window[1] ? "next" : "rows " + window[0] + "-" + window[1];
                scores = window(scores, name, forecast, truth, window[0], window[1], own);
            }
        }
        return window(scores, "all rows", forecast, truth, 1, truth.length(), own);
    }

    private static Scores window(
            Scores scores, String name, Series forecast, Series truth, int first, int last, double own) {
        double score = 0;
        double floor = 0;
        for (int r = first - 1; r < last; r++) {
            double spread = StrictMath.sqrt(variance(truth, r));
            score += StrictMath.sqrt(square(forecast, truth, r)) / spread / (last - first + 1);
            floor += own / spread / (last - first + 1);
        }
        return scores.and("", name, score, floor);
    }

    private static double square(Series forecast, Series truth, int r) {
        double sum = 0;
        for (int c = 0; c < truth.dimension(); c++) {
            double e = forecast.get(r, c) - truth.get(r, c);
            sum += e * e;
        }
        return sum / truth.dimension();
    }

    private static double variance(Series truth, int r) {
        double mean = 0;
        for (int c = 0; c < truth.dimension(); c++) {
            mean += truth.get(r, c) / truth.dimension();
        }
        double sum = 0;
        for (int c = 0; c < truth.dimension(); c++) {
            double d = truth.get(r, c) - mean;
            sum += d * d;
        }
        return sum / truth.dimension();
    }
}
