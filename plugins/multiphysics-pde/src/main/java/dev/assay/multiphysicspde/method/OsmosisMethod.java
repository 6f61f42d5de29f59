package dev.assay.multiphysicspde.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Transport;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.model.PorousFlow;
import dev.assay.multiphysicspde.porous.CutCells;
import dev.assay.multiphysicspde.porous.Osmosis;
import dev.assay.multiphysicspde.porous.OsmosisField;
import dev.assay.multiphysicspde.porous.PolarElements;
import java.util.Arrays;

/** Solvers of {@link Osmosis}, each on a ladder of grids. */
public final class OsmosisMethod implements Method<FieldQuestion> {
    private final int coarsest;
    private final int finest;
    private final Solver solver;

    private interface Solver {
        OsmosisField solve(Osmosis model, int n, Run run);
    }

    private OsmosisMethod(int coarsest, int finest, Solver solver) {
        this.coarsest = coarsest;
        this.finest = finest;
        this.solver = solver;
    }

    /** Elements fitted to hole and box. */
    public static OsmosisMethod fitted(Fitted settings) {
        return new OsmosisMethod(settings.coarsest(), settings.finest(), (model, n, run) -> {
            var found = new PolarElements(model, n, settings.degree());
            run.count("unknowns", found.unknowns());
            return found;
        });
    }

    /** Cut cells, sparse LU. */
    static OsmosisMethod direct(EllipticMethod.Direct settings) {
        return new OsmosisMethod(settings.coarsest(), settings.finest(), (model, n, run) -> {
            run.count("unknowns", 2L * n * n);
            return CutCells.direct(model, n);
        });
    }

    /** Cut cells, conjugate gradients with multigrid. */
    static OsmosisMethod multigrid(EllipticMethod.Iterative settings) {
        return new OsmosisMethod(settings.coarsest(), settings.finest(), (model, n, run) -> {
            CutCells found = CutCells.multigrid(model, n, settings.tolerance());
            run.count("unknowns", (long) found.iterations() * n * n);
            return found;
        });
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        Osmosis model = Osmosis.of(question);
        return Ladder.<OsmosisField>climb(
                run,
                coarsest,
                finest,
                (n, before) -> solver.solve(model, n, run),
                field -> answer(question, model, field));
    }

    private static Answer answer(FieldQuestion question, Osmosis model, OsmosisField field) {
        Places places = question.places();
        int n = places.count();
        double[][] value = new double[3][n];
        double[] at = new double[3];
        for (int k = 0; k < n; k++) {
            if (model.hole().contains(places.x(k), places.y(k))) {
                Arrays.fill(at, Double.NaN);
            } else {
                field.at(places.x(k), places.y(k), at);
            }
            for (int f = 0; f < 3; f++) {
                value[f][k] = at[f];
            }
        }
        PorousFlow flow = question.equations(PorousFlow.class).get(0);
        String potential = question.equations(Transport.class).get(0).unknown().name();
        Answer answer = Answer.of(Facets.FIELD.named(potential), Field.of(value[0]))
                .and(Facets.FIELD.named(flow.u().name()), Field.of(value[1]))
                .and(Facets.FIELD.named(flow.v().name()), Field.of(value[2]));
        if (question.quantities().contains("current")) {
            answer = answer.and(Facets.QUANTITY.named("current"), Estimate.of(field.current()));
        }
        if (question.quantities().contains("flowRight")) {
            answer = answer.and(Facets.QUANTITY.named("flowRight"), Estimate.of(field.flowRight()));
        }
        return answer;
    }

    /**
     * Settings of the ladder of fitted elements.
     *
     * @param coarsest elements a side of the first grid, even, ≥ 4
     * @param finest elements a side of the last grid, ≤ 64
     * @param degree of the polynomials, 1 … 8
     */
    public record Fitted(
            @Setting(def = "4", unit = "elements", range = "4..64", doc = "elements a side of the first grid")
            int coarsest,

            @Setting(def = "24", unit = "elements", range = "coarsest..64", doc = "elements a side of the last grid")
            int finest,

            @Setting(def = "3", range = "1..8", doc = "degree of the polynomials")
            int degree) {
        public Fitted {
            Ladder.check(coarsest, finest);
            Check.within("finest", finest, 4, 64);
            Check.within("degree", degree, 1, 8);
        }
    }
}
