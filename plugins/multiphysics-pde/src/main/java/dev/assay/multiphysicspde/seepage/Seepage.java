package dev.assay.multiphysicspde.seepage;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.multiphysicspde.model.DensityDrivenFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@link DensityDrivenFlow} in a box, ready to be solved.
 *
 * @param domain the box
 * @param flow the equations
 * @param sides c on left, right, bottom, top; NaN where nothing passes
 */
public record Seepage(Domain domain, DensityDrivenFlow flow, List<Coefficient> sides) {
    public Seepage {
        sides = List.copyOf(sides);
    }

    /** Why the question is none of these, if so. */
    public static Optional<String> declines(FieldQuestion q) {
        try {
            of(q);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Reads the question. */
    public static Seepage of(FieldQuestion q) {
        if (q.equations().size() != 1 || q.equations(DensityDrivenFlow.class).size() != 1) {
            throw new IllegalArgumentException("needs one flow driven by density and no other equation");
        }
        DensityDrivenFlow flow = q.equations(DensityDrivenFlow.class).get(0);
        List<Coefficient> sides = new ArrayList<>();
        for (String part : Domain.PARTS) {
            Condition c = q.condition(flow.c(), part)
                    .orElseThrow(() -> new IllegalArgumentException("no condition for " + flow.c() + " on " + part));
            boolean fixed = c.type().equals("fixed");
            boolean tight = c.type().equals("flux")
                    && c.value().isConstant()
                    && c.value().at(0, 0) == 0;
            if (!fixed && !tight) {
                throw new IllegalArgumentException("only given values and no flux are solved for, not " + c.type());
            }
            boolean across = part.equals("left") || part.equals("right");
            if (fixed && across) {
                throw new IllegalArgumentException("nothing may pass " + part);
            }
            sides.add(fixed ? c.value() : Coefficient.place((x, y) -> Double.NaN));
        }
        return new Seepage(q.domain(), flow, sides);
    }

    double width() {
        return domain.xMax() - domain.xMin();
    }

    double height() {
        return domain.yMax() - domain.yMin();
    }

    /** Cells along y where there are n along x: nearly square ones, 4 at least. */
    int rows(int n) {
        return Math.max(4, (int) Math.rint(n * height() / width()));
    }
}
