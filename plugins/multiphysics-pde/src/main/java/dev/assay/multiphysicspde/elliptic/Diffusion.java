package dev.assay.multiphysicspde.elliptic;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Transport;
import dev.assay.api.field.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * −∇·(K ∇u) + r u = f in a box; on each side u = g or no flux. K, r, f, g are functions of the place.
 *
 * @param domain the box
 * @param unknown u
 * @param conductivity K &gt; 0
 * @param reaction r ≥ 0
 * @param source f
 * @param sides g on left, right, bottom, top; empty where no flux passes
 */
public record Diffusion(
        Domain domain,
        Unknown unknown,
        Coefficient conductivity,
        Coefficient reaction,
        Coefficient source,
        List<Optional<Coefficient>> sides) {
    public Diffusion {
        sides = List.copyOf(sides);
    }

    /** Why the question is no diffusion with given values on the sides of a box, if so. */
    public static Optional<String> declines(FieldQuestion q) {
        try {
            of(q);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Reads the question. */
    public static Diffusion of(FieldQuestion q) {
        refuse(
                q.equations().size() != 1 || q.equations(Transport.class).size() != 1,
                "needs one transport equation and no other");
        Transport t = q.equations(Transport.class).get(0);
        refuse(t.carrier().isPresent(), "a flow that carries the unknown is not solved for");
        refuse(!t.reaction().reads().isEmpty(), "a reaction that reads unknowns is not solved for");
        refuse(t.reaction().isConstant() && !(t.reaction().at(0, 0) >= 0), "the reaction must not be negative");
        refuse(!t.conductivity().reads().isEmpty(), "a conductivity that reads unknowns is not solved for");
        refuse(!t.source().reads().isEmpty(), "a source that reads unknowns is not solved for");
        List<Optional<Coefficient>> sides = new ArrayList<>();
        for (String part : Domain.PARTS) {
            Condition c = q.condition(t.unknown(), part)
                    .orElseThrow(() -> new IllegalArgumentException("no condition on " + part));
            boolean fixed = c.type().equals("fixed");
            boolean tight = c.type().equals("flux")
                    && c.value().isConstant()
                    && c.value().at(0, 0) == 0;
            refuse(!fixed && !tight, "condition '" + c.type() + "' is not solved for, only given values or no flux");
            sides.add(fixed ? Optional.of(c.value()) : Optional.empty());
        }
        refuse(sides.stream().allMatch(Optional::isEmpty), "one side at least must have given values");
        return new Diffusion(q.domain(), t.unknown(), t.conductivity(), t.reaction(), t.source(), sides);
    }

    /** Whether K and r ≡ 0 are constant and all sides have given values. */
    public boolean isPoisson() {
        return conductivity.isConstant()
                && reaction.isConstant()
                && reaction.at(0, 0) == 0
                && sides.stream().allMatch(Optional::isPresent);
    }

    /** g at a point of a side, 0 where no flux passes. */
    double given(int side, double x, double y) {
        return sides.get(side).isPresent() ? sides.get(side).get().at(x, y) : 0;
    }

    /** g at a point of the boundary, or nothing where no flux passes; in a corner, the first side that has values. */
    OptionalDouble boundary(double x, double y) {
        boolean[] on = {x <= domain.xMin(), x >= domain.xMax(), y <= domain.yMin(), y >= domain.yMax()};
        for (int s = 0; s < 4; s++) {
            if (on[s] && sides.get(s).isPresent()) {
                return OptionalDouble.of(sides.get(s).get().at(x, y));
            }
        }
        return OptionalDouble.empty();
    }

    private static void refuse(boolean bad, String why) {
        if (bad) {
            throw new IllegalArgumentException(why);
        }
    }
}
