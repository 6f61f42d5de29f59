package dev.assay.chaoticforecasting.forecast;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.history.History;
import dev.assay.api.value.Series;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Any {@link Forecaster} as a method, with a ladder: forecasts from the last 1/32, 1/16, 1/8, 1/4, 1/3, 1/2 of the past, then from
 * all of it. Each rung is a phase {@code train-n} and declares n {@code points}, so that a trial draws the curve of
 * skill against data. A rung too short for the forecaster, or where it blows up, has no answer; the last one must. A budget of points
 * ends the ladder before the first rung that it cannot pay.
 */
public final class ForecastMethod implements Method<History> {
    private static final int[] PARTS = {32, 16, 8, 4, 3, 2, 1};

    private final BiFunction<History, RandomGenerator, Forecaster> make;

    /** Makes the method of the forecaster that {@code make} gives from a random stream. */
    public ForecastMethod(Function<RandomGenerator, Forecaster> make) {
        this((question, random) -> make.apply(random));
    }

    /** Makes the method of a forecaster that asks more of the question than its past. */
    public ForecastMethod(BiFunction<History, RandomGenerator, Forecaster> make) {
        this.make = make;
    }

    @Override
    public Answer solve(History question, Run run) {
        double[][] past = question.past().rows();
        int d = question.past().dimension();
        refuse(past);
        run.phase("build");
        Forecaster forecaster = make.apply(question, run.random("forecaster", 0));
        Answer answer = Answer.empty();
        for (int part : PARTS) {
            int n = past.length / part;
            if (n < forecaster.minimumRows(d)) {
                if (part > 1) {
                    continue;
                }
                throw new IllegalArgumentException("it needs a past of at least " + forecaster.minimumRows(d)
                        + " rows for " + d + " coordinates, there are " + n);
            }
            if (run.budget().left("points").orElse(Long.MAX_VALUE) < n) {
                break; // the rungs so far are what a budget of points buys
            }
            run.phase("train-" + n);
            forecaster.fit(Arrays.copyOfRange(past, past.length - n, past.length));
            double[] forecast = flat(forecaster.forecast(question.horizon()), d);
            run.count("points", n);
            double strange = strange(forecast);
            if (part == 1 && !Double.isFinite(strange)) {
                throw run.diverged("forecast", strange);
            }
            boolean more;
            if (Double.isFinite(strange)) {
                Answer now = Answer.of(
                        Facets.FORECAST,
                        Series.of(question.forecastStart(), question.past().step(), d, forecast));
                answer = now;
                more = run.more(ask -> now);
            } else {
                more = run.more();
            }
            if (!more) {
                break;
            }
        }
        return answer;
    }

    /** A past that nothing can be learnt from. */
    private static void refuse(double[][] past) {
        boolean constant = true;
        for (int i = 0; i < past.length; i++) {
            for (int c = 0; c < past[i].length; c++) {
                if (!Double.isFinite(past[i][c])) {
                    throw new IllegalArgumentException("the past must be finite, row " + i + " has " + past[i][c]
                            + " in coordinate " + c + "; fill or cut gaps first");
                }
                constant &= past[i][c] == past[0][c];
            }
        }
        if (constant) {
            throw new IllegalArgumentException(
                    "the past is constant: all " + past.length + " rows are equal, there is nothing to forecast");
        }
    }

    private static double[] flat(double[][] rows, int d) {
        double[] flat = new double[rows.length * d];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, flat, i * d, d);
        }
        return flat;
    }

    /** The first value that is not finite, 0 when all are. */
    private static double strange(double[] values) {
        for (double v : values) {
            if (!Double.isFinite(v)) {
                return v;
            }
        }
        return 0;
    }
}
