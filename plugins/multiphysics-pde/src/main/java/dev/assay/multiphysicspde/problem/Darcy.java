package dev.assay.multiphysicspde.problem;

import static dev.assay.api.Facets.FIELD;

import dev.assay.api.Check;
import dev.assay.api.Instance;
import dev.assay.api.Problem;
import dev.assay.api.Setting;
import dev.assay.api.Truth;
import dev.assay.api.TruthRun;
import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Transport;
import dev.assay.api.field.Unknown;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.elliptic.Diffusion;
import dev.assay.multiphysicspde.elliptic.DiffusionCells;
import java.util.function.Supplier;

/**
 * Flow through a random porous medium, pressure u in a unit square:
 *
 * <pre>  −∇·(a ∇u) = 1,   u = 0 on the boundary </pre>
 *
 * <p>a = e^(βU) (log-normal), or of two phases, a = 3c where U ≥ 0 and 3 elsewhere; U is a {@link NeumannGaussianField}. Wanted is u at the midpoints of 64 × 64 cells. The truth is the finite-volume solution on 512² and
 * 1024² cells by multigrid: extrapolated for smooth a, the finer one for two phases, where the interface leaves an error of
 * first order.
 *
 * @see <a href="https://arxiv.org/abs/2010.08895">Li et al. 2020, §5.2</a>
 */
public final class Darcy implements Problem<FieldQuestion> {
    private static final int[] GRIDS = {64, 128, 256, 512, 1024};

    private final boolean smooth;
    private final FieldQuestion question;

    private Darcy(FieldQuestion question, boolean smooth) {
        this.question = question;
        this.smooth = smooth;
    }

    /** Log-normal permeability; the field is drawn from {@code instance}. */
    public static Darcy logNormal(LogNormal p, Instance instance) {
        var field = new NeumannGaussianField(p.modes(), p.alpha(), p.tau(), instance.random());
        return new Darcy(question(Coefficient.place((x, y) -> StrictMath.exp(p.strength() * field.at(x, y)))), true);
    }

    /** Permeability of two phases; the field is drawn from {@code instance}. */
    public static Darcy twoPhase(TwoPhase p, Instance instance) {
        var field = new NeumannGaussianField(p.modes(), p.alpha(), p.tau(), instance.random());
        return new Darcy(question(Coefficient.place((x, y) -> field.at(x, y) >= 0 ? 3 * p.contrast() : 3)), false);
    }

    private static FieldQuestion question(Coefficient a) {
        Unknown u = Unknown.real("u", "1");
        FieldQuestion q = FieldQuestion.on(Domain.box(0, 1, 0, 1), Lattices.midpoints(0, 1, 0, 1, 64))
                .equation(Transport.of(u, a).source(Coefficient.constant(1)));
        for (String part : Domain.PARTS) {
            q = q.condition(Condition.fixed(u, part, Coefficient.constant(0)));
        }
        return q;
    }

    @Override
    public FieldQuestion question() {
        return question;
    }

    @Override
    public Truth truth(TruthRun work) {
        int n = question.places().count();
        Supplier<double[]> all = () -> work.kept("cells-512-1024", this::solved);
        String source = smooth
                ? "own multigrid solution on 512² and 1024² cells, extrapolated"
                : "own multigrid solution on 1024² cells";
        String error = smooth
                ? "a quarter of what the extrapolation removed"
                : "root mean square difference to 512² cells: an estimate, the error itself if the order is one; no bound";
        return Truth.empty()
                .and(FIELD.named("u"), source, () -> Field.of(Lattices.part(all.get(), 0, n)))
                .and(TruthFacets.FIELD_ERROR.named("u"), error, () -> Estimate.of(all.get()[n]));
    }

    private double[] solved() {
        Diffusion model = Diffusion.of(question);
        Places places = question.places();
        int n = places.count();
        DiffusionCells before = null;
        double[] coarse = new double[n];
        double[] fine = new double[n + 1];
        for (int cells : GRIDS) {
            var next = new DiffusionCells(model, cells);
            next.multigrid(before, 1e-11);
            before = next;
            System.arraycopy(fine, 0, coarse, 0, n);
            for (int k = 0; k < n; k++) {
                fine[k] = next.at(places.x(k), places.y(k));
            }
        }
        double square = 0;
        for (int k = 0; k < n; k++) {
            double change = fine[k] - coarse[k];
            square += change * change / n;
            fine[k] += smooth ? change / 3 : 0;
        }
        fine[n] = StrictMath.sqrt(square) * (smooth ? 1.0 / 12 : 1);
        return fine;
    }

    /**
     * Parameters of the smooth medium a = e^(βU).
     *
     * @param strength β, 0 … 3
     * @param alpha smoothness α of U, 1.5 … 6
     * @param tau inverse length τ of U, 0.5 … 20
     * @param modes cosines a direction, 4 … 64
     */
    public record LogNormal(
            @Setting(def = "1", symbol = "β", range = "0..3", doc = "strength of the logarithm of the permeability")
            double strength,

            @Setting(def = "2", symbol = "α", range = "1.5..6", doc = "smoothness of the random field")
            double alpha,

            @Setting(def = "3", symbol = "τ", range = "0.5..20", doc = "inverse length of the random field")
            double tau,

            @Setting(def = "16", symbol = "m", range = "4..64", doc = "cosines a direction of the random field")
            int modes) {
        public LogNormal {
            Check.within("strength", strength, 0, 3);
            field(alpha, tau, modes);
        }
    }

    /**
     * Parameters of the medium of two phases, a = 3c where U ≥ 0, else 3.
     *
     * @param contrast c, 1 … 10⁴; 4 in the literature
     * @param alpha smoothness α of U, 1.5 … 6
     * @param tau inverse length τ of U, 0.5 … 20
     * @param modes cosines a direction, 4 … 64
     */
    public record TwoPhase(
            @Setting(def = "4", symbol = "c", range = "1..1e4", doc = "ratio of the permeabilities")
            double contrast,

            @Setting(def = "2", symbol = "α", range = "1.5..6", doc = "smoothness of the random field")
            double alpha,

            @Setting(def = "3", symbol = "τ", range = "0.5..20", doc = "inverse length of the random field")
            double tau,

            @Setting(def = "16", symbol = "m", range = "4..64", doc = "cosines a direction of the random field")
            int modes) {
        public TwoPhase {
            Check.within("contrast", contrast, 1, 1e4);
            field(alpha, tau, modes);
        }
    }

    private static void field(double alpha, double tau, int modes) {
        Check.within("alpha", alpha, 1.5, 6);
        Check.within("tau", tau, 0.5, 20);
        Check.within("modes", modes, 4, 64);
    }
}
