package dev.assay.multiphysicspde.flow;

import dev.assay.api.field.Region;
import java.util.Objects;
import java.util.Optional;

/**
 * Steady incompressible flow that carries heat in a box with solid walls:
 *
 * <pre>
 *   ∇·w = 0,   ρ (w·∇) w = −∇p + μ ∇²w + F(x, y, T),   c w·∇T = K ∇²T + S(x, y)
 * </pre>
 *
 * <p>w = (u, v) has no component normal to the walls; along them it is given.
 *
 * @param box xMin, xMax, yMin, yMax
 * @param density ρ, ≥ 0
 * @param viscosity μ, &gt; 0
 * @param conductivity K, &gt; 0
 * @param convection c
 * @param forceX x component of F per volume
 * @param forceY y component of F per volume
 * @param source S, not depending on T
 * @param walls left, right, bottom, top
 * @param solid where nothing flows, if anywhere
 */
public record FlowModel(
        double[] box,
        double density,
        double viscosity,
        double conductivity,
        double convection,
        Force forceX,
        Force forceY,
        Force source,
        Wall[] walls,
        Optional<Solid> solid) {
    private static final Force NO_HEAT = (x, y, t) -> 0;

    /** Index of a wall in {@link #walls()}. */
    public static final int LEFT = 0;
    /** Index of a wall. */
    public static final int RIGHT = 1;
    /** Index of a wall. */
    public static final int BOTTOM = 2;
    /** Index of a wall. */
    public static final int TOP = 3;

    public FlowModel {
        if (!(viscosity > 0) || !(conductivity > 0) || !(density >= 0)) {
            throw new IllegalArgumentException("need ρ ≥ 0, μ > 0, K > 0");
        }
        if (box.length != 4 || walls.length != 4) {
            throw new IllegalArgumentException("a box has four sides");
        }
        box = box.clone();
        walls = walls.clone();
        Objects.requireNonNull(forceX, "forceX");
        Objects.requireNonNull(forceY, "forceY");
        Objects.requireNonNull(source, "source");
    }

    /** A flow without a solid. */
    public FlowModel(
            double[] box,
            double density,
            double viscosity,
            double conductivity,
            double convection,
            Force forceX,
            Force forceY,
            Force source,
            Wall[] walls) {
        this(box, density, viscosity, conductivity, convection, forceX, forceY, source, walls, Optional.empty());
    }

    /** A flow without heat: T = 0 everywhere, {@code speeds} of the walls left, right, bottom, top along themselves. */
    public static FlowModel isothermal(
            double[] box, double density, double viscosity, Force forceX, Force forceY, double[] speeds) {
        Wall[] walls = new Wall[speeds.length];
        for (int s = 0; s < walls.length; s++) {
            walls[s] = new Wall(speeds[s], s < 2, 0);
        }
        return new FlowModel(box, density, viscosity, viscosity, 0, forceX, forceY, NO_HEAT, walls, Optional.empty());
    }

    /** Whether T is an unknown: not in {@link #isothermal} models. */
    public boolean carriesHeat() {
        return source != NO_HEAT;
    }

    /** The same model with F and the speeds of the walls multiplied by λ, for continuation from rest. */
    public FlowModel weakened(double lambda) {
        Wall[] slower = walls.clone();
        for (int s = 0; s < 4; s++) {
            slower[s] = new Wall(lambda * walls[s].speed(), walls[s].fixed(), walls[s].value());
        }
        return new FlowModel(
                box,
                density,
                viscosity,
                conductivity,
                convection,
                (x, y, t) -> lambda * forceX.at(x, y, t),
                (x, y, t) -> lambda * forceY.at(x, y, t),
                source,
                slower,
                solid);
    }

    @Override
    public double[] box() {
        return box.clone();
    }

    @Override
    public Wall[] walls() {
        return walls.clone();
    }

    /**
     * A body in the flow that conducts heat.
     *
     * @param region where
     * @param conductivity K there, &gt; 0
     */
    public record Solid(Region region, double conductivity) {
        /** How far from one place to another the surface lies, as a share of the distance; one of them is inside. */
        double reach(double fromX, double fromY, double toX, double toY) {
            boolean start = region.contains(fromX, fromY);
            double low = 0;
            double high = 1;
            for (int it = 0; it < 50; it++) {
                double mid = 0.5 * (low + high);
                if (region.contains(fromX + mid * (toX - fromX), fromY + mid * (toY - fromY)) == start) {
                    low = mid;
                } else {
                    high = mid;
                }
            }
            return 0.5 * (low + high);
        }
    }

    /** A function of place and temperature. */
    @FunctionalInterface
    public interface Force {
        /** The value at (x, y) where the temperature is t. */
        double at(double x, double y, double t);
    }

    /**
     * A wall: its own velocity along itself, and either its temperature or the heat that leaves through it.
     *
     * @param speed velocity along the wall
     * @param fixed whether the temperature is given
     * @param value the temperature, or the outward flux −K ∂T/∂n
     */
    public record Wall(double speed, boolean fixed, double value) {}
}
