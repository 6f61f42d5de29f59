package dev.assay.multiphysicspde.method;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.elliptic.Diffusion;
import dev.assay.multiphysicspde.elliptic.DiffusionCells;
import dev.assay.multiphysicspde.elliptic.DiffusionField;
import dev.assay.multiphysicspde.elliptic.LagrangeElements;
import dev.assay.multiphysicspde.porous.Osmosis;
import java.util.Optional;

/** Solvers of steady diffusion, each on a ladder of grids. */
public final class EllipticMethod implements Method<FieldQuestion> {
    private final int coarsest;
    private final int finest;
    private final Solver solver;
    private final OsmosisMethod porous;

    private interface Solver {
        DiffusionField solve(Diffusion model, int n, DiffusionField before, Run run);
    }

    private EllipticMethod(int coarsest, int finest, Solver solver) {
        this(coarsest, finest, solver, null);
    }

    private EllipticMethod(int coarsest, int finest, Solver solver, OsmosisMethod porous) {
        this.coarsest = coarsest;
        this.finest = finest;
        this.solver = solver;
        this.porous = porous;
    }

    /** Finite volumes, conjugate gradients with multigrid. */
    public static EllipticMethod multigrid(Iterative settings) {
        return new EllipticMethod(
                settings.coarsest(),
                settings.finest(),
                (model, n, before, run) -> {
                    var cells = new DiffusionCells(model, n);
                    int iterations = cells.multigrid(before, settings.tolerance());
                    run.count("unknowns", (long) iterations * n * n);
                    return cells;
                },
                OsmosisMethod.multigrid(settings));
    }

    /** Finite volumes, sparse LU. */
    public static EllipticMethod direct(Direct settings) {
        return new EllipticMethod(
                settings.coarsest(),
                settings.finest(),
                (model, n, before, run) -> {
                    var cells = new DiffusionCells(model, n);
                    cells.direct();
                    run.count("unknowns", (long) n * n);
                    return cells;
                },
                OsmosisMethod.direct(settings));
    }

    /** Finite volumes, sine transforms. */
    public static EllipticMethod sine(Fast settings) {
        return new EllipticMethod(settings.coarsest(), settings.finest(), (model, n, before, run) -> {
            var cells = new DiffusionCells(model, n);
            cells.sine();
            run.count("unknowns", (long) n * n);
            return cells;
        });
    }

    /** Bilinear elements. */
    public static EllipticMethod bilinear(Elements settings) {
        return elements(settings, 1);
    }

    /** Biquadratic elements. */
    public static EllipticMethod biquadratic(Elements settings) {
        return elements(settings, 2);
    }

    private static EllipticMethod elements(Elements settings, int degree) {
        return new EllipticMethod(settings.coarsest(), settings.finest(), (model, n, before, run) -> {
            var found = new LagrangeElements(model, n, degree);
            run.count("unknowns", found.unknowns());
            return found;
        });
    }

    /** Why sine transforms do not solve it, if so. */
    public static Optional<String> needsConstant(FieldQuestion q) {
        Optional<String> why = Diffusion.declines(q);
        return why.isPresent() || Diffusion.of(q).isPoisson()
                ? why
                : Optional.of(
                        "sine transforms need a constant conductivity, given values on all sides, and no reaction");
    }

    /** Why finite volumes solve it neither as one equation nor as flow around a hole, if so. */
    public static Optional<String> declines(FieldQuestion q) {
        return Osmosis.isAsked(q) ? Osmosis.declines(q) : Diffusion.declines(q);
    }

    @Override
    public Answer solve(FieldQuestion question, Run run) {
        if (porous != null && Osmosis.isAsked(question)) {
            return porous.solve(question, run);
        }
        Diffusion model = Diffusion.of(question);
        return Ladder.<DiffusionField>climb(
                run,
                coarsest,
                finest,
                (n, before) -> solver.solve(model, n, before, run),
                field -> answer(question.places(), model, field));
    }

    private static Answer answer(Places places, Diffusion model, DiffusionField field) {
        double[] value = new double[places.count()];
        for (int k = 0; k < value.length; k++) {
            value[k] = field.at(places.x(k), places.y(k));
        }
        return Answer.of(Facets.FIELD.named(model.unknown().name()), Field.of(value));
    }

    /**
     * Settings of the iterative ladder.
     *
     * @param coarsest cells a side of the first grid, ≥ 4
     * @param finest cells a side of the last grid, ≤ 1024
     * @param tolerance residual over right-hand side at which to stop, &gt; 0
     */
    public record Iterative(
            @Setting(def = "8", unit = "cells", range = "4..1024", doc = "cells a side of the first grid")
            int coarsest,

            @Setting(def = "512", unit = "cells", range = "coarsest..1024", doc = "cells a side of the last grid")
            int finest,

            @Setting(def = "1e-9", range = "> 0", doc = "residual over right-hand side at which to stop")
            double tolerance) {
        public Iterative {
            Ladder.check(coarsest, finest);
            Check.positive("tolerance", tolerance);
        }
    }

    /**
     * Settings of the direct ladder.
     *
     * @param coarsest cells a side of the first grid, ≥ 4
     * @param finest cells a side of the last grid, ≤ 1024
     */
    public record Direct(
            @Setting(def = "8", unit = "cells", range = "4..1024", doc = "cells a side of the first grid")
            int coarsest,

            @Setting(def = "256", unit = "cells", range = "coarsest..1024", doc = "cells a side of the last grid")
            int finest) {
        public Direct {
            Ladder.check(coarsest, finest);
        }
    }

    /**
     * Settings of the ladder of transforms.
     *
     * @param coarsest cells a side of the first grid, ≥ 4
     * @param finest cells a side of the last grid, ≤ 1024
     */
    public record Fast(
            @Setting(def = "8", unit = "cells", range = "4..1024", doc = "cells a side of the first grid")
            int coarsest,

            @Setting(def = "512", unit = "cells", range = "coarsest..1024", doc = "cells a side of the last grid")
            int finest) {
        public Fast {
            Ladder.check(coarsest, finest);
        }
    }

    /**
     * Settings of the ladder of elements.
     *
     * @param coarsest elements a side of the first grid, ≥ 4
     * @param finest elements a side of the last grid, ≤ 1024
     */
    public record Elements(
            @Setting(def = "4", unit = "elements", range = "4..1024", doc = "elements a side of the first grid")
            int coarsest,

            @Setting(def = "64", unit = "elements", range = "coarsest..1024", doc = "elements a side of the last grid")
            int finest) {
        public Elements {
            Ladder.check(coarsest, finest);
        }
    }
}
