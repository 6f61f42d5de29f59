package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Facets;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.history.History;
import dev.assay.api.history.RightHandSide;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Series;
import dev.assay.chaoticforecasting.system.Dynamics;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * One orbit, cut into a past, which the question shows, and a continuation, which is the truth. Noise is on the past
 * alone.
 */
public final class ForecastProblem implements Problem<History> {
    /** Two runs have parted when they differ by this many standard deviations. */
    private static final double PARTED = 1e-9;
    /** How many other stretches the truth has, for floors of statistics. */
    private static final int STRETCHES = 8;

    private final Protocol protocol;
    private final View view;
    private final Dynamics dynamics;
    private final Dynamics.Start start;
    private final Dynamics.Start another;
    private final double[] orbit;
    private final double[][] units;
    private final History question;

    /** All coordinates and rows as they are. */
    public ForecastProblem(Protocol protocol, Dynamics dynamics, Instance instance) {
        this(protocol, View.WHOLE, dynamics, instance);
    }

    /**
     * Draws the start and follows the orbit.
     *
     * @param protocol sampling, split, noise
     * @param view what of the orbit is shown
     * @param dynamics the system
     * @param instance the instance's streams
     */
    public ForecastProblem(Protocol protocol, View view, Dynamics dynamics, Instance instance) {
        this.protocol = protocol;
        this.view = view;
        this.dynamics = dynamics;
        this.start = protocol.start().equals("published")
                ? dynamics.published()
                : dynamics.drawn(instance.random("start", 0), protocol.period());
        this.another = (times, tolerance) ->
                dynamics.drawn(instance.random("start", 1), protocol.period()).orbit(times, tolerance);
        this.orbit = start.orbit(protocol.times(dynamics.firstTime(), protocol.rows()), protocol.tolerance());
        List<String> names = view.names(dynamics.coordinates());
        Series clean = raw(orbit).slice(0, protocol.rows() - protocol.horizon());
        Series past = view.latest(
                protocol.noise() == 0 ? clean : noisy(clean, protocol.noise(), instance.random("noise", 0)));
        Series chosen = chosen(past);
        this.units = view.units(chosen);
        History history = History.of(scaled(chosen), protocol.horizon()).coordinates(names);
        this.question = view.coordinate() == 0
                ? dynamics.shownField()
                        .map(field -> history.governedBy(inUnits(field)))
                        .orElse(history)
                : history;
    }

    /** The field in the units that are shown, on the question's clock. */
    private RightHandSide inUnits(dev.assay.numerics.ode.RightHandSide field) {
        double clock = start.clock();
        int d = units[0].length;
        return (time, x, delayed, derivative) -> {
            double[] state = new double[d];
            for (int c = 0; c < d; c++) {
                state[c] = x[c] * units[1][c] + units[0][c];
            }
            field.at(clock + time, state, derivative);
            for (int c = 0; c < d; c++) {
                derivative[c] /= units[1][c];
            }
        };
    }

    private Series raw(double[] values) {
        return Series.of(
                dynamics.firstTime(), protocol.step(), dynamics.coordinates().size(), values);
    }

    private Series chosen(Series all) {
        double[] values = view.chosen(all.values(), all.dimension());
        return Series.of(all.start(), all.step(), values.length / all.length(), values);
    }

    private Series scaled(Series chosen) {
        int d = chosen.dimension();
        double[] values = chosen.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - units[0][i % d]) / units[1][i % d];
        }
        return Series.of(chosen.start(), chosen.step(), d, values);
    }

    /** The rows as the question shows them. */
    private Series shown(double[] values) {
        return scaled(chosen(raw(values)));
    }

    private static Series noisy(Series past, double noise, RandomGenerator random) {
        double[] values = past.values();
        double[] deviation = Deviations.of(values, past.dimension());
        for (int i = 0; i < values.length; i++) {
            values[i] += noise * deviation[i % past.dimension()] * random.nextGaussian();
        }
        return Series.of(past.start(), past.step(), past.dimension(), values);
    }

    @Override
    public History question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        double[] known = work.kept("horizon of truth", this::horizonOfTruth);
        double horizon = known[0];
        double error = known[1];
        int rows = protocol.rows();
        Series continuation = shown(orbit).slice(rows - protocol.horizon(), rows);
        String method = String.format(
                Locale.ROOT,
                "Dormand-Prince 8(5,3) at tolerance %.0e; within %.0e standard deviations of the run at a tenth of it for "
                        + "the first %.4g of %.4g time units, beyond that one orbit fixed to the bit",
                protocol.tolerance(),
                PARTED,
                horizon,
                (rows - 1) * protocol.step());
        return Truth.empty()
                .and(Facets.DYNAMICS, "the equations themselves", dynamics::equations)
                .and(Facets.FORECAST, method, error, () -> continuation)
                .and(
                        ChaosFacets.LARGEST_EXPONENT,
                        "the parameter 'exponent'; its default is the estimate of the published database",
                        () -> Estimate.of(protocol.exponent()))
                .and(
                        ChaosFacets.HORIZON_OF_TRUTH,
                        "runs at the tolerance and a tenth of it",
                        protocol.step(),
                        () -> Estimate.of(horizon, protocol.step()))
                .and(ChaosFacets.NOISE, "the parameter 'noise'", 0, () -> Estimate.of(protocol.noise(), 0))
                .and(
                        ChaosFacets.OTHER_STRETCHES,
                        "another start on the attractor",
                        () -> shown(another.orbit(
                                protocol.times(dynamics.firstTime(), STRETCHES * protocol.horizon()),
                                protocol.tolerance())));
    }

    /** {time to which both runs agree, largest difference in the continuation}. */
    private double[] horizonOfTruth() {
        int d = dynamics.coordinates().size();
        double[] deviation = Deviations.of(orbit, d);
        double[] tighter =
                start.orbit(protocol.times(dynamics.firstTime(), protocol.rows()), protocol.tolerance() / 10);
        int agreed = protocol.rows();
        for (int i = orbit.length - 1; i >= 0; i--) {
            if (Math.abs(orbit[i] - tighter[i]) > PARTED * deviation[i % d]) {
                agreed = i / d;
            }
        }
        double[] ours = shown(orbit).values();
        double[] theirs = shown(tighter).values();
        double largest = 0;
        for (int i = ours.length / protocol.rows() * (protocol.rows() - protocol.horizon()); i < ours.length; i++) {
            largest = Math.max(largest, Math.abs(ours[i] - theirs[i]));
        }
        return new double[] {Math.max(0, agreed - 1) * protocol.step(), largest};
    }
}
