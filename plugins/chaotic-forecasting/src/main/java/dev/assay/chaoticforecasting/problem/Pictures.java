package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Exhibit;
import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.history.History;
import dev.assay.api.value.Series;
import java.util.Arrays;

/** Exhibits of a forecast, thinned and rounded to what an eye can see. */
final class Pictures {
    private static final int POINTS = 500;

    private Pictures() {}

    /** The first coordinate against time in Lyapunov times: the end of the past, the truth, the forecast. */
    static Exhibit forecast(History question, Judging judging) {
        Series past = question.past();
        Series truth = judging.truth().get(Facets.FORECAST);
        Series forecast = judging.answer().get(Facets.FORECAST);
        double lambda = judging.truth().get(ChaosFacets.LARGEST_EXPONENT).value();
        Series tail = past.slice(Math.max(0, past.length() - truth.length() / 2), past.length());
        double origin = question.forecastStart();
        double[] wild = column(forecast, 0);
        double[] tame = within(wild, column(truth, 0));
        return Exhibit.axes(
                        "time after the past",
                        "Lyapunov times",
                        question.coordinates().get(0),
                        "1")
                .line("past", times(tail, origin, lambda), rounded(column(tail, 0)))
                .line("truth", times(truth, origin, lambda), rounded(column(truth, 0)))
                .line(name(wild, tame), times(forecast, origin, lambda), rounded(tame));
    }

    /** The first against the last coordinate. */
    static Exhibit orbit(History question, Judging judging) {
        Series truth = judging.truth().get(Facets.FORECAST);
        Series forecast = judging.answer().get(Facets.FORECAST);
        int last = truth.dimension() - 1;
        double[] wild = column(forecast, 0);
        double[] tame = within(wild, column(truth, 0));
        return Exhibit.axes(
                        question.coordinates().get(0),
                        "1",
                        question.coordinates().get(last),
                        "1")
                .line("truth", rounded(column(truth, 0)), rounded(column(truth, last)))
                .line(name(wild, tame), rounded(tame), rounded(within(column(forecast, last), column(truth, last))));
    }

    private static String name(double[] wild, double[] tame) {
        return Arrays.equals(wild, tame) ? "forecast" : "forecast (cut off where it leaves the picture)";
    }

    /** The values, kept within one range of {@code truth} below and above it: a forecast that explodes hides nothing. */
    private static double[] within(double[] values, double[] truth) {
        double low = Arrays.stream(truth).min().orElse(0);
        double high = Arrays.stream(truth).max().orElse(0);
        double range = high - low;
        return Arrays.stream(values)
                .map(v -> Math.max(low - range, Math.min(high + range, v)))
                .toArray();
    }

    /** Five digits of the largest. */
    private static double[] rounded(double[] values) {
        double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        if (largest == 0) {
            return values;
        }
        double unit = StrictMath.pow(10, 4 - Math.floor(StrictMath.log10(largest)));
        return Arrays.stream(values).map(v -> Math.rint(v * unit) / unit).toArray();
    }

    /** Every k-th row, so that a picture holds them. */
    private static int stride(Series series) {
        return Math.max(1, (series.length() + POINTS - 1) / POINTS);
    }

    private static double[] times(Series series, double origin, double lambda) {
        int k = stride(series);
        double[] t = new double[(series.length() + k - 1) / k];
        Arrays.setAll(t, i -> (series.time(i * k) - origin) * lambda);
        return rounded(t);
    }

    private static double[] column(Series series, int c) {
        int k = stride(series);
        double[] x = new double[(series.length() + k - 1) / k];
        Arrays.setAll(x, i -> series.get(i * k, c));
        return x;
    }
}
