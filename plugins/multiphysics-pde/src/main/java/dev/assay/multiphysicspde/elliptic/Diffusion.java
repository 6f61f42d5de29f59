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

/**
 * −∇·(K ∇u) = f in a box, u = g on its sides; K, f, g are functions of the place.
 *
 * @param domain the box
 * @param unknown u
 * @param conductivity K &gt; 0
 * @param source f
 * @param sides g on left, right, bottom, top
 */
public record Diffusion(
        Domain domain, Unknown unknown, Coefficient conductivity, Coefficient source, List<Coefficient> sides) {
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
        refuse(!t.reaction().isConstant() || t.reaction().at(0, 0) != 0, "a reaction term is not solved for");
        refuse(!t.conductivity().reads().isEmpty(), "a conductivity that reads unknowns is not solved for");
        refuse(!t.source().reads().isEmpty(), "a source that reads unknowns is not solved for");
        List<Coefficient> sides = new ArrayList<>();
        for (String part : Domain.PARTS) {
            Condition c = q.condition(t.unknown(), part)
                    .orElseThrow(() -> new IllegalArgumentException("no condition on " + part));
            refuse(!c.type().equals("fixed"), "condition '" + c.type() + "' is not solved for, only given values");
            sides.add(c.value());
        }
        return new Diffusion(q.domain(), t.unknown(), t.conductivity(), t.source(), sides);
    }

    /** g at a point of the boundary. */
    public double boundary(double x, double y) {
        if (x <= domain.xMin()) {
            return sides.get(0).at(x, y);
        }
        if (x >= domain.xMax()) {
            return sides.get(1).at(x, y);
        }
        return sides.get(y <= domain.yMin() ? 2 : 3).at(x, y);
    }

    private static void refuse(boolean bad, String why) {
        if (bad) {
            throw new IllegalArgumentException(why);
        }
    }
}
