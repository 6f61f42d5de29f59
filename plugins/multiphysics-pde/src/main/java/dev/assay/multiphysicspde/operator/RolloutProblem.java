package dev.assay.multiphysicspde.operator;

import static dev.assay.api.Facets.FORECAST;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.operator.RolloutTask;
import dev.assay.api.operator.Trajectories;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Series;
import dev.assay.multiphysicspde.problem.NavierStokesVorticity;
import dev.assay.multiphysicspde.problem.TruthFacets;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * An evolution as a question of learning its flow: from trajectories with other starts, forecast the states that follow a given
 * one.
 *
 * <p>Starts are drawn from streams of their own, that to forecast from apart from those to learn from. A training trajectory is
 * solved when it is taken, on {@value #TRAINING} points a side, so the data is paid for by the method's clock. The truth is
 * solved on 64 and 128 points, with twice the steps; its error is the root mean square of the difference over all rows.
 */
public final class RolloutProblem implements Problem<RolloutTask> {
    private static final int TRAINING = 64;
    private static final int[] TRUTH = {64, 128};
    private static final double LINE_STEP = 0.5;
    private static final double FLOW_STEP = 0.2;

    private final FieldQuestion forward;
    private final RolloutTask question;

    private RolloutProblem(int train, int rows, double step, Instance instance, Forward draw) {
        forward = draw.question(new ChildInstance(instance, "test", 0));
        double[] start = Forward.input(forward);
        int places = start.length;
        question = RolloutTask.of(forward.places(), forward.unknowns(), start, step, rows, new Trajectories() {
                    @Override
                    public int count() {
                        return train;
                    }

                    @Override
                    public Series get(int i) {
                        if (i < 0 || i >= train) {
                            throw new IndexOutOfBoundsException("trajectory " + i + " of " + train);
                        }
                        FieldQuestion q = draw.question(new ChildInstance(instance, "train", i));
                        return Series.of(0, step, places, Marching.states(q, TRAINING, rows));
                    }
                })
                .with(forward);
    }

    /** The Kuramoto–Sivashinsky equation on its attractor, states 0.5 apart at 64 places. */
    public static RolloutProblem kuramotoSivashinsky(Line p, Instance instance) {
        return new RolloutProblem(
                p.train(),
                p.rows(),
                LINE_STEP,
                instance,
                i -> ChaoticLine.question(p.length(), p.rows() * LINE_STEP, i));
    }

    /** Forced vorticity on the torus from random starts, states 0.2 apart at 64 × 64 places. */
    public static RolloutProblem vorticity(Flow p, Instance instance) {
        var flow = new NavierStokesVorticity.Parameters(p.nu(), p.rows() * FLOW_STEP);
        return new RolloutProblem(
                p.train(), p.rows(), FLOW_STEP, instance, i -> new NavierStokesVorticity(flow, i).question());
    }

    @Override
    public RolloutTask question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        int places = question.places().count();
        int n = question.rows() * places;
        Supplier<double[]> all = () -> work.kept("rollout-64-128", this::solved);
        return Truth.empty()
                .and(
                        FORECAST,
                        "own Fourier solution on 128 points a side",
                        () -> Series.of(question.step(), question.step(), places, Arrays.copyOf(all.get(), n)))
                .and(
                        TruthFacets.FIELD_ERROR.named("forecast"),
                        "root mean square difference to 64 points a side and twice the step, over all rows",
                        () -> Estimate.of(all.get()[n]));
    }

    private double[] solved() {
        int places = question.places().count();
        int n = question.rows() * places;
        double[] coarse = Marching.states(forward, TRUTH[0], question.rows());
        double[] fine = Marching.states(forward, TRUTH[1], question.rows());
        double[] all = new double[n + 1];
        System.arraycopy(fine, places, all, 0, n);
        double square = 0;
        for (int k = places; k < fine.length; k++) {
            square += (fine[k] - coarse[k]) * (fine[k] - coarse[k]);
        }
        all[n] = StrictMath.sqrt(square / n);
        return all;
    }

    /**
     * Parameters of the line.
     *
     * @param train trajectories to learn from
     * @param rows states to forecast, and of a training trajectory
     * @param length L; 22 is the usual small chaotic one, its Lyapunov time about 20
     */
    public record Line(
            @Setting(def = "32", range = "1..1024", doc = "trajectories to learn from")
            int train,

            @Setting(def = "120", range = "2..400", doc = "states to forecast, 0.5 apart")
            int rows,

            @Setting(def = "22", symbol = "L", range = "10..40", doc = "length of the line")
            double length) {
        /** Refuses what 64 places do not resolve and times that chaos makes meaningless. */
        public Line {
            Check.within("train", train, 1, 1024);
            Check.within("rows", rows, 2, 400);
            Check.within("length", length, 10, 40);
        }
    }

    /**
     * Parameters of the flow.
     *
     * @param train trajectories to learn from
     * @param rows states to forecast, and of a training trajectory
     * @param nu viscosity
     */
    public record Flow(
            @Setting(def = "32", range = "1..1024", doc = "trajectories to learn from")
            int train,

            @Setting(def = "20", range = "2..100", doc = "states to forecast, 0.2 apart")
            int rows,

            @Setting(def = "1e-3", symbol = "ν", range = "1e-3..0.1", doc = "viscosity")
            double nu) {
        /** Refuses what 64² points do not resolve. */
        public Flow {
            Check.within("train", train, 1, 1024);
            Check.within("rows", rows, 2, 100);
            Check.within("nu", nu, 1e-3, 0.1);
        }
    }
}
