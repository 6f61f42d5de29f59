package dev.assay.multiphysicspde.operator;

import static dev.assay.api.Facets.FIELD;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Unknown;
import dev.assay.api.operator.OperatorTask;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.problem.Darcy;
import dev.assay.multiphysicspde.problem.NavierStokesVorticity;
import dev.assay.multiphysicspde.problem.TruthFacets;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A forward problem as a question of learning: from solved instances, predict the field of others, at 64 × 64 places.
 *
 * <p>Every instance of the forward problem is drawn from a stream of its own, training and test apart. A training instance
 * is solved when it is taken, on {@value #TRAINING} cells a side, so the data is paid for by the method's clock. Test
 * instances are solved on 128 and 256 cells; the truth is the finer one, its error the root mean square of the difference.
 * In the operator track the input is what determines the instance, at the places; in the sparse track it is the solution at
 * {@value #SENSORS} places, the same for all instances, and there are no equations.
 *
 * @see <a href="https://arxiv.org/abs/2010.08895">Li et al. 2020, for the operators</a>
 */
public final class OperatorProblem implements Problem<OperatorTask> {
    private static final int TRAINING = 64;
    private static final int[] TRUTH = {128, 256};
    private static final int SENSORS = 500;

    private final FieldQuestion[] tests;
    private final OperatorTask question;

    private OperatorProblem(Parameters p, Instance instance, Forward forward, boolean sparse) {
        tests = new FieldQuestion[p.test()];
        double[][] inputs = new double[p.test()][];
        int places = forward.question(new ChildInstance(instance, "test", 0))
                .places()
                .count();
        Sensing sensing = sparse ? Sensing.sensors(SENSORS, places, instance.random("sensors", 0)) : Sensing.causes();
        for (int j = 0; j < tests.length; j++) {
            tests[j] = forward.question(new ChildInstance(instance, "test", j));
            inputs[j] = sensing.input(tests[j], sparse ? Forward.solve(tests[j], TRUTH[0]) : new double[0]);
        }
        var examples = new SolvedInstances(forward, instance, sensing, p.train(), TRAINING);
        OperatorTask task = OperatorTask.of(tests[0].places(), tests[0].unknowns(), inputs, examples);
        question = sparse ? task : task.with(j -> tests[j]);
    }

    /** Permeability to pressure, log-normal medium with the defaults of {@link Darcy.LogNormal}. */
    public static OperatorProblem darcy(Parameters p, Instance instance) {
        var medium = new Darcy.LogNormal(1, 2, 3, 16);
        return new OperatorProblem(p, instance, i -> Darcy.logNormal(medium, i).question(), false);
    }

    /** Permeability to pressure, medium of two phases with the defaults of {@link Darcy.TwoPhase}. */
    public static OperatorProblem twoPhase(Parameters p, Instance instance) {
        var medium = new Darcy.TwoPhase(4, 2, 3, 16);
        return new OperatorProblem(p, instance, i -> Darcy.twoPhase(medium, i).question(), false);
    }

    /** Vorticity at time 0 to vorticity at time 1, ν = 10⁻³. */
    public static OperatorProblem vorticity(Parameters p, Instance instance) {
        var flow = new NavierStokesVorticity.Parameters(1e-3, 1);
        return new OperatorProblem(p, instance, i -> new NavierStokesVorticity(flow, i).question(), false);
    }

    /** Pressure at 500 places to pressure everywhere, log-normal medium. */
    public static OperatorProblem sparseDarcy(Parameters p, Instance instance) {
        var medium = new Darcy.LogNormal(1, 2, 3, 16);
        return new OperatorProblem(p, instance, i -> Darcy.logNormal(medium, i).question(), true);
    }

    /** Vorticity at 500 places to vorticity everywhere. */
    public static OperatorProblem sparseVorticity(Parameters p, Instance instance) {
        var flow = new NavierStokesVorticity.Parameters(1e-3, 1);
        return new OperatorProblem(p, instance, i -> new NavierStokesVorticity(flow, i).question(), true);
    }

    @Override
    public OperatorTask question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        Unknown unknown = question.unknowns().get(0);
        int n = tests.length * question.places().count();
        Supplier<double[]> all = () -> work.kept("tests-128-256", this::solved);
        return Truth.empty()
                .and(
                        FIELD.named(unknown.name()),
                        "own solutions on 256 cells a side",
                        () -> Field.of(Arrays.copyOf(all.get(), n)))
                .and(
                        TruthFacets.FIELD_ERROR.named(unknown.name()),
                        "root mean square difference to 128 cells a side, over all instances",
                        () -> Estimate.of(all.get()[n]));
    }

    private double[] solved() {
        int places = question.places().count();
        double[] all = new double[tests.length * places + 1];
        double square = 0;
        for (int j = 0; j < tests.length; j++) {
            double[] coarse = Forward.solve(tests[j], TRUTH[0]);
            double[] fine = Forward.solve(tests[j], TRUTH[1]);
            System.arraycopy(fine, 0, all, j * places, places);
            for (int k = 0; k < places; k++) {
                square += (fine[k] - coarse[k]) * (fine[k] - coarse[k]);
            }
        }
        all[all.length - 1] = StrictMath.sqrt(square / (all.length - 1));
        return all;
    }

    /**
     * Parameters of every track.
     *
     * @param train instances to learn from, 8 … 4096
     * @param test instances to predict, 1 … 256
     */
    public record Parameters(
            @Setting(def = "128", range = "8..4096", doc = "solved instances to learn from")
            int train,

            @Setting(def = "16", range = "1..256", doc = "instances to predict")
            int test) {
        /** Refuses nonsense. */
        public Parameters {
            Check.within("train", train, 8, 4096);
            Check.within("test", test, 1, 256);
        }
    }
}
