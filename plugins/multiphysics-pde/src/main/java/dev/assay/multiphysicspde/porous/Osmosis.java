package dev.assay.multiphysicspde.porous;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Region;
import dev.assay.api.field.Transport;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.model.PorousFlow;
import java.util.Optional;

/**
 * Electric current and electro-osmotic flow in a box around a hole:
 *
 * <pre>  ∇·(κ ∇V) = 0,   w = −m ∇p + k ∇V,   ∇·w = 0 </pre>
 *
 * <p>V and p are given on left and right, V on the hole; nothing passes bottom and top, no flow the hole. With m and k
 * constant, w = −∇φ, φ = m p − k V: the flow is harmonic and knows κ through the sides alone.
 *
 * @param domain the box
 * @param hole inside it, star-shaped from its centroid
 * @param conductivity κ &gt; 0
 * @param volts V on left, right and the hole
 * @param pascals p on left and right
 * @param mobility m &gt; 0
 * @param electric k
 */
public record Osmosis(
        Domain domain,
        Region hole,
        Coefficient conductivity,
        double[] volts,
        double[] pascals,
        double mobility,
        double electric) {
    public Osmosis {
        volts = volts.clone();
        pascals = pascals.clone();
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

    /** Whether the question has the equations of electro-osmosis. */
    public static boolean isAsked(FieldQuestion q) {
        return q.equations().size() == 2
                && q.equations(Transport.class).size() == 1
                && q.equations(PorousFlow.class).size() == 1;
    }

    /** Reads the question. */
    public static Osmosis of(FieldQuestion q) {
        refuse(!isAsked(q), "needs one transport equation, of an electric potential, and one flow in a porous medium");
        refuse(q.domain().regions().size() != 1, "needs a box with one hole");
        Region hole = q.domain().regions().get(0);
        Transport t = q.equations(Transport.class).get(0);
        PorousFlow f = q.equations(PorousFlow.class).get(0);
        refuse(
                t.carrier().isPresent() || !zero(t.reaction()) || !zero(t.source()),
                "the electric current must have no other term than −κ ∇V");
        refuse(!t.conductivity().reads().isEmpty(), "a conductivity that reads unknowns is not solved for");
        refuse(
                !f.potential().filter(t.unknown()::equals).isPresent(),
                "the flow must be driven by the potential of the transport equation");
        refuse(!f.mobility().isConstant() || !f.electric().isConstant(), "the mobilities must be constant");
        for (String part : new String[] {"bottom", "top"}) {
            tight(q, t.unknown(), part);
            tight(q, f.p(), part);
        }
        tight(q, f.p(), hole.name());
        return new Osmosis(
                q.domain(),
                hole,
                t.conductivity(),
                new double[] {
                    fixed(q, t.unknown(), "left"), fixed(q, t.unknown(), "right"), fixed(q, t.unknown(), hole.name())
                },
                new double[] {fixed(q, f.p(), "left"), fixed(q, f.p(), "right")},
                f.mobility().at(0, 0),
                f.electric().at(0, 0));
    }

    private static boolean zero(Coefficient c) {
        return c.isConstant() && c.at(0, 0) == 0;
    }

    private static Condition condition(FieldQuestion q, Unknown u, String part) {
        return q.condition(u, part)
                .orElseThrow(() -> new IllegalArgumentException("no condition for " + u + " on " + part));
    }

    private static void tight(FieldQuestion q, Unknown u, String part) {
        Condition c = condition(q, u, part);
        refuse(!c.type().equals("flux") || !zero(c.value()), "nothing may pass " + part);
    }

    private static double fixed(FieldQuestion q, Unknown u, String part) {
        Condition c = condition(q, u, part);
        refuse(!c.type().equals("fixed") || !c.value().isConstant(), u + " must be a constant on " + part);
        return c.value().at(0, 0);
    }

    private static void refuse(boolean bad, String why) {
        if (bad) {
            throw new IllegalArgumentException(why);
        }
    }

    @Override
    public double[] volts() {
        return volts.clone();
    }

    @Override
    public double[] pascals() {
        return pascals.clone();
    }

    /** φ on left (0) or right (1). */
    double flowPotential(int side) {
        return mobility * pascals[side] - electric * volts[side];
    }

    /** κ at a place, refused unless positive. */
    double kappa(double x, double y) {
        double k = conductivity.at(x, y);
        if (!(k > 0 && k < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the conductivity must be > 0 and finite, got " + k);
        }
        return k;
    }

    /** The middle of the hole's box: a point from which its boundary is seen. */
    double[] centre() {
        int n = 512;
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                double x = domain.xMin() + (domain.xMax() - domain.xMin()) * (i + 0.5) / n;
                double y = domain.yMin() + (domain.yMax() - domain.yMin()) * (j + 0.5) / n;
                if (hole.contains(x, y)) {
                    low[0] = Math.min(low[0], x);
                    high[0] = Math.max(high[0], x);
                    low[1] = Math.min(low[1], y);
                    high[1] = Math.max(high[1], y);
                }
            }
        }
        refuse(!(low[0] <= high[0]), "the hole is too small to be found");
        return new double[] {0.5 * (low[0] + high[0]), 0.5 * (low[1] + high[1])};
    }

    /** Distance from c to the boundary of the hole in a direction. */
    double radius(double[] c, double theta) {
        double far = domain.xMax() - domain.xMin() + domain.yMax() - domain.yMin();
        double x = c[0] + far * StrictMath.cos(theta);
        double y = c[1] + far * StrictMath.sin(theta);
        return far * (1 - reach(x, y, c[0], c[1]));
    }

    /**
     * How far from a point outside the hole towards one inside the boundary lies, as a share of the distance.
     *
     * @return 0 … 1, to rounding
     */
    double reach(double outX, double outY, double inX, double inY) {
        double low = 0;
        double high = 1;
        for (int it = 0; it < 60; it++) {
            double mid = 0.5 * (low + high);
            if (hole.contains(outX + mid * (inX - outX), outY + mid * (inY - outY))) {
                high = mid;
            } else {
                low = mid;
            }
        }
        return 0.5 * (low + high);
    }
}
