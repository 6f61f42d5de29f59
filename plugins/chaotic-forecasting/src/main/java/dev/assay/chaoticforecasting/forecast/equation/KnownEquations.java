package dev.assay.chaoticforecasting.forecast.equation;

import dev.assay.api.Check;
import dev.assay.api.Setting;
import dev.assay.api.history.History;
import dev.assay.api.history.RightHandSide;
import dev.assay.chaoticforecasting.forecast.Forecaster;
import dev.assay.numerics.ode.DormandPrince8;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Knows the equations of motion: estimates the last state, then integrates. What a forecaster that has to learn them can at
 * most reach.
 *
 * <pre>
 *   e_i = y_{i+1} − Φ_h(y_i) over the rows,   σ̂_c² = ⟨e_c²⟩ / 2
 *   σ̂ ≤ 10⁻⁶ sd: the rows are exact, the last one is the state;
 *   else an {@link EnsembleFilter} with observation error σ̂ runs through the past, and its mean is the state
 * </pre>
 *
 * <p>Integration by {@link DormandPrince8}. Exact rows cost one orbit; noisy ones M orbits over the past. The cost is counted
 * in {@code rightHandSides}.
 *
 * @see <a href="https://doi.org/10.1029/94JC00572">Evensen, J. Geophys. Res. 99 (1994) 10143</a>
 */
public final class KnownEquations implements Forecaster {
    private static final double EXACT = 1e-6;
    private static final double FORECAST_TOLERANCE = 1e-12;
    private static final double FILTER_TOLERANCE = 1e-8;
    private static final int LEAST = 3;
    // Rows that show whether there is noise at all.
    private static final int TRIED = 10;

    private final Settings settings;
    private final RightHandSide field;
    private final RandomGenerator random;
    private final double step;
    private final double now;
    private double[] spread;
    private double[] state;

    /**
     * Settings.
     *
     * @param members M of the ensemble, 4 … 1000
     * @param inflation of its spread before each row, 1 … 2
     * @param rows the last ones that the filter uses, ≥ 10
     */
    public record Settings(
            @Setting(def = "40", symbol = "M", range = "4..1000", doc = "members of the ensemble")
            int members,

            @Setting(def = "1.01", range = "1..2", doc = "inflation of the ensemble's spread before each row")
            double inflation,

            @Setting(def = "500", range = ">= 10", doc = "rows at the end of the past that the filter uses")
            int rows) {
        /** Refuses nonsense. */
        public Settings {
            Check.between("members", members, 4, 1000);
            Check.between("inflation", inflation, 1, 2);
            Check.atLeast("rows", rows, 10);
        }
    }

    /** Takes the equations from the question. */
    public KnownEquations(Settings settings, History question, RandomGenerator random) {
        this.settings = settings;
        this.field = question.equations();
        this.random = random;
        this.step = question.past().step();
        this.now = question.forecastStart() - step;
    }

    /** {@return why the question does not fit, if so} */
    public static Optional<String> declines(History question) {
        return question.offers().contains(History.EQUATIONS)
                ? Optional.empty()
                : Optional.of("needs rows that are states of a known system: all coordinates, none wrapped, no delay");
    }

    @Override
    public int minimumRows(int dimension) {
        return LEAST;
    }

    @Override
    public void fit(double[][] past) {
        int d = past[0].length;
        spread = deviations(past);
        double[] sigma = new double[d];
        boolean exact;
        try {
            exact = noise(past, TRIED, sigma) || noise(past, settings.rows(), sigma);
        } catch (ArithmeticException singular) {
            exact = false; // noise has thrown a row to where the field is singular
            for (int c = 0; c < d; c++) {
                sigma[c] = Math.max(sigma[c], 0.1 * spread[c]);
            }
        }
        state = exact ? past[past.length - 1].clone() : filtered(past, sigma);
    }

    /** σ̂ from the last rows; {@return whether they are exact}. */
    private boolean noise(double[][] past, int rows, double[] sigma) {
        int n = past.length;
        int first = Math.max(0, n - 1 - rows);
        DormandPrince8 solver = solver(past[0].length, FILTER_TOLERANCE);
        boolean exact = true;
        double[] sum = new double[sigma.length];
        for (int i = first; i < n - 1; i++) {
            double time = now - (n - 1 - i) * step;
            solver.start(time, past[i]);
            solver.advance(time + step);
            for (int c = 0; c < sum.length; c++) {
                double e = past[i + 1][c] - solver.coordinate(c);
                sum[c] += e * e / 2;
                sigma[c] = Math.sqrt(sum[c] / (i + 1 - first));
            }
        }
        for (int c = 0; c < sum.length; c++) {
            exact &= sigma[c] <= EXACT * spread[c];
        }
        return exact;
    }

    private double[] filtered(double[][] past, double[] sigma) {
        int n = past.length;
        int first = Math.max(0, n - settings.rows());
        var filter = new EnsembleFilter(past[first], sigma, settings.members(), settings.inflation(), random);
        DormandPrince8 solver = solver(past[0].length, FILTER_TOLERANCE);
        for (int i = first + 1; i < n; i++) {
            double time = now - (n - 1 - i) * step;
            try {
                filter.forecast(member -> {
                    solver.start(time - step, member);
                    solver.advance(time);
                    System.arraycopy(solver.state(), 0, member, 0, member.length);
                });
            } catch (ArithmeticException singular) {
                filter.restart(past[i]); // a member ran into a singularity: begin again from what was seen
                continue;
            }
            filter.assimilate(past[i]);
        }
        return filter.mean();
    }

    @Override
    public double[][] forecast(int rows) {
        double[][] out = new double[rows][state.length];
        DormandPrince8 solver = solver(state.length, FORECAST_TOLERANCE);
        try {
            solver.start(now, state);
            for (int i = 0; i < rows; i++) {
                double time = now + (i + 1) * step;
                while (solver.time() < time) {
                    solver.step(Double.POSITIVE_INFINITY);
                }
                solver.interpolate(time, out[i]);
            }
        } catch (ArithmeticException singular) {
            for (double[] row : out) {
                Arrays.fill(row, Double.NaN);
            }
        }
        return out;
    }

    private DormandPrince8 solver(int d, double tolerance) {
        double smallest = Double.MAX_VALUE;
        for (double s : spread) {
            smallest = Math.min(smallest, s);
        }
        double[] none = {};
        return new DormandPrince8(
                (t, x, dx) -> field.at(t, x, none, dx), d, tolerance, tolerance * Math.max(smallest, 1e-300));
    }

    private static double[] deviations(double[][] rows) {
        int d = rows[0].length;
        double[] deviation = new double[d];
        for (int c = 0; c < d; c++) {
            double mean = 0;
            for (double[] row : rows) {
                mean += row[c] / rows.length;
            }
            for (double[] row : rows) {
                deviation[c] += (row[c] - mean) * (row[c] - mean) / rows.length;
            }
            deviation[c] = Math.sqrt(deviation[c]);
        }
        return deviation;
    }
}
