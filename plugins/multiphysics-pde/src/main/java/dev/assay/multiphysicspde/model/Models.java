package dev.assay.multiphysicspde.model;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.IncompressibleFlow;
import dev.assay.api.field.Region;
import dev.assay.api.field.Transport;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.wave.WaveModel;
import java.util.List;
import java.util.Optional;

/** Reads a {@link FieldQuestion} into the plain models that the kernels solve, or says why it cannot. */
public final class Models {
    private Models() {}

    private static boolean isFlowAlone(FieldQuestion q) {
        return q.equations().size() == 1 && q.equations().get(0) instanceof IncompressibleFlow;
    }

    private static boolean isWaveAlone(FieldQuestion q) {
        return q.equations().size() == 1 && q.equations().get(0) instanceof Helmholtz;
    }

    private static boolean is(FieldQuestion q, Class<?> first) {
        return q.equations().size() == 2
                && q.equations().stream().anyMatch(first::isInstance)
                && q.equations().stream().anyMatch(Transport.class::isInstance);
    }

    /** Why the question is no flow in a box, with heat or without, if so. */
    public static Optional<String> notFlow(FieldQuestion q) {
        if (!is(q, IncompressibleFlow.class) && !isFlowAlone(q)) {
            return Optional.of("needs one incompressible flow and at most one transport equation beside it");
        }
        try {
            flow(q);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Why the question is no wave in a box, with heat or without, if so. */
    public static Optional<String> notWave(FieldQuestion q) {
        if (!is(q, Helmholtz.class) && !isWaveAlone(q)) {
            return Optional.of("needs one Helmholtz and at most one transport equation");
        }
        try {
            wave(q);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The first transport equation: that of heat. */
    public static Transport transport(FieldQuestion q) {
        return q.equations(Transport.class).get(0);
    }

    /** The model of a flow, with heat or without. */
    public static FlowModel flow(FieldQuestion q) {
        IncompressibleFlow flow = q.equations(IncompressibleFlow.class).get(0);
        if (isFlowAlone(q)) {
            return isothermal(q, flow);
        }
        Transport heat = transport(q);
        refuse(heat.carrier().filter(c -> c != flow).isPresent(), "the flow that carries heat is not the one given");
        refuse(!zero(heat.reaction()), "a reaction term is not solved for");
        Optional<FlowModel.Solid> solid = solid(q, flow, heat);
        FlowModel.Wall[] walls = new FlowModel.Wall[4];
        for (int s = 0; s < 4; s++) {
            String part = Domain.PARTS.get(s);
            boolean vertical = s < 2;
            double normal = fixed(q, vertical ? flow.u() : flow.v(), part);
            refuse(normal != 0, "walls must be tight");
            Condition t = condition(q, heat.unknown(), part);
            refuse(
                    !t.type().equals("fixed") && !t.type().equals("flux"),
                    "condition '" + t.type() + "' of heat on a wall of a flow is not solved for");
            walls[s] = new FlowModel.Wall(
                    fixed(q, vertical ? flow.v() : flow.u(), part),
                    t.type().equals("fixed"),
                    constant(t.value(), "the value on " + part));
        }
        refuse(!heat.source().reads().isEmpty(), "a heat source that reads unknowns is not solved for");
        return new FlowModel(
                box(q),
                constant(flow.density(), "density"),
                constant(flow.viscosity(), "viscosity"),
                solid.isPresent() ? outside(q, heat) : constant(heat.conductivity(), "conductivity"),
                heat.carrier().isPresent() ? constant(heat.convection(), "convection") : 0,
                force(flow.forceX(), heat.unknown()),
                force(flow.forceY(), heat.unknown()),
                force(heat.source(), heat.unknown()),
                walls,
                solid);
    }

    /** The region on whose surface nothing moves, if any; its conductivity is that in its middle. */
    private static Optional<FlowModel.Solid> solid(FieldQuestion q, IncompressibleFlow flow, Transport heat) {
        if (q.domain().regions().isEmpty()) {
            return Optional.empty();
        }
        refuse(q.domain().regions().size() > 1, "needs one solid region at most");
        Region region = q.domain().regions().get(0);
        refuse(
                fixed(q, flow.u(), region.name()) != 0 || fixed(q, flow.v(), region.name()) != 0,
                "a moving solid is not solved for");
        return Optional.of(new FlowModel.Solid(region, sampled(q, heat, region, true)));
    }

    private static double outside(FieldQuestion q, Transport heat) {
        return sampled(q, heat, q.domain().regions().get(0), false);
    }

    /** The conductivity inside or outside of a region, refused where it is not one number. */
    private static double sampled(FieldQuestion q, Transport heat, Region region, boolean inside) {
        refuse(!heat.conductivity().reads().isEmpty(), "a conductivity of heat that reads unknowns is not solved for");
        Domain d = q.domain();
        double found = Double.NaN;
        int n = 128;
        for (int k = 0; k < n * n; k++) {
            double x = d.xMin() + (d.xMax() - d.xMin()) * (k % n + 0.5) / n;
            double y = d.yMin() + (d.yMax() - d.yMin()) * (k / n + 0.5) / n;
            if (region.contains(x, y) == inside) {
                double value = heat.conductivity().at(x, y);
                refuse(!Double.isNaN(found) && found != value, "the conductivity of each material must be constant");
                found = value;
            }
        }
        refuse(!(found > 0), "no place of 128 × 128 is in region '" + region.name() + "'");
        return found;
    }

    private static FlowModel isothermal(FieldQuestion q, IncompressibleFlow flow) {
        refuse(!q.domain().regions().isEmpty(), "a solid in a flow without heat is not solved for");
        double[] speeds = new double[4];
        for (int s = 0; s < 4; s++) {
            String part = Domain.PARTS.get(s);
            refuse(fixed(q, s < 2 ? flow.u() : flow.v(), part) != 0, "walls must be tight");
            speeds[s] = fixed(q, s < 2 ? flow.v() : flow.u(), part);
        }
        refuse(
                !flow.forceX().reads().isEmpty() || !flow.forceY().reads().isEmpty(),
                "a force that reads unknowns needs an equation for them");
        return FlowModel.isothermal(
                box(q),
                constant(flow.density(), "density"),
                constant(flow.viscosity(), "viscosity"),
                (x, y, t) -> flow.forceX().at(x, y),
                (x, y, t) -> flow.forceY().at(x, y),
                speeds);
    }

    /** The model of a wave, with the heat it makes or without. */
    public static WaveModel wave(FieldQuestion q) {
        Helmholtz wave = q.equations(Helmholtz.class).get(0);
        refuse(!wave.permittivity().reads().isEmpty(), "a permittivity that reads unknowns is not solved for");
        for (String part : Domain.PARTS) {
            refuse(!condition(q, wave.unknown(), part).type().equals("open"), "the wave must leave through all sides");
        }
        if (isWaveAlone(q)) {
            refuse(!wave.conductivity().reads().isEmpty(), "a conductivity that reads unknowns needs their equation");
            return WaveModel.cold(
                    box(q),
                    wave.wavenumber(),
                    1 / (wave.angularFrequency() * Helmholtz.EPSILON_0),
                    wave.amplitude(),
                    wave.angle(),
                    wave.permittivity()::at,
                    wave.conductivity()::at);
        }
        Transport heat = transport(q);
        refuse(heat.carrier().isPresent() || !zero(heat.reaction()), "only conduction is solved for");
        refuse(!heat.conductivity().reads().isEmpty(), "a conductivity of heat that reads unknowns is not solved for");
        WaveModel.Side[] sides = new WaveModel.Side[4];
        for (int s = 0; s < 4; s++) {
            String part = Domain.PARTS.get(s);
            Condition t = condition(q, heat.unknown(), part);
            refuse(
                    !t.type().equals("robin") && !t.type().equals("fixed"),
                    "condition '" + t.type() + "' of heat is not solved for here");
            sides[s] = new WaveModel.Side(
                    t.type().equals("fixed")
                            ? Double.POSITIVE_INFINITY
                            : constant(t.transfer(), "the transfer on " + part),
                    constant(t.value(), "the value on " + part));
        }
        return new WaveModel(
                box(q),
                wave.wavenumber(),
                1 / (wave.angularFrequency() * Helmholtz.EPSILON_0),
                wave.amplitude(),
                wave.angle(),
                wave.permittivity()::at,
                ofTemperature(wave.conductivity(), heat.unknown()),
                heat.conductivity()::at,
                ofField(heat.source(), wave.unknown(), heat.unknown()),
                sides);
    }

    private static WaveModel.OfTemperature ofTemperature(Coefficient c, Unknown t) {
        if (c.reads().isEmpty()) {
            return (x, y, now) -> c.at(x, y);
        }
        refuse(c.readsGradients() || !c.reads().equals(List.of(t)), "a conductivity may read the temperature only");
        double[] state = new double[1];
        return (x, y, now) -> {
            state[0] = now;
            return c.at(x, y, 0, state);
        };
    }

    private static WaveModel.OfField ofField(Coefficient c, Unknown e, Unknown t) {
        refuse(c.readsGradients(), "a heat source that reads gradients is not solved for");
        int width = 0;
        int ofE = -1;
        int ofT = -1;
        for (Unknown u : c.reads()) {
            if (u.equals(e)) {
                ofE = width;
            } else if (u.equals(t)) {
                ofT = width;
            } else {
                throw new IllegalArgumentException("the heat source reads " + u);
            }
            width += u.isComplex() ? 2 : 1;
        }
        int size = width;
        int atE = ofE;
        int atT = ofT;
        double[] state = new double[size];
        return (x, y, now, er, ei) -> {
            if (atE >= 0) {
                state[atE] = er;
                state[atE + 1] = ei;
            }
            if (atT >= 0) {
                state[atT] = now;
            }
            return c.at(x, y, 0, state);
        };
    }

    private static FlowModel.Force force(Coefficient c, Unknown t) {
        if (c.reads().isEmpty()) {
            return (x, y, now) -> c.at(x, y);
        }
        refuse(c.readsGradients() || !c.reads().equals(List.of(t)), "a force may read the temperature only");
        double[] state = new double[1];
        return (x, y, now) -> {
            state[0] = now;
            return c.at(x, y, 0, state);
        };
    }

    private static double[] box(FieldQuestion q) {
        Domain d = q.domain();
        return new double[] {d.xMin(), d.xMax(), d.yMin(), d.yMax()};
    }

    private static Condition condition(FieldQuestion q, Unknown u, String part) {
        return q.condition(u, part)
                .orElseThrow(() -> new IllegalArgumentException("no condition for " + u + " on " + part));
    }

    private static double fixed(FieldQuestion q, Unknown u, String part) {
        Condition c = condition(q, u, part);
        refuse(!c.type().equals("fixed"), "velocities must be given on all walls");
        return constant(c.value(), "the velocity on " + part);
    }

    private static double constant(Coefficient c, String name) {
        refuse(!c.isConstant(), name + " must be constant");
        return c.at(0, 0);
    }

    private static boolean zero(Coefficient c) {
        return c.isConstant() && c.at(0, 0) == 0;
    }

    private static void refuse(boolean bad, String why) {
        if (bad) {
            throw new IllegalArgumentException(why);
        }
    }
}
