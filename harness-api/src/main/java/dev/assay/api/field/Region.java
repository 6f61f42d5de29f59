package dev.assay.api.field;

import dev.assay.api.Check;
import java.util.Objects;

/**
 * A named part of the domain.
 *
 * @since 1.0
 */
public final class Region {
    private final String name;
    private final Inside inside;

    private Region(String name, Inside inside) {
        this.name = Check.id(name);
        this.inside = Objects.requireNonNull(inside, "inside");
    }

    /** {@return a region from its indicator} */
    public static Region of(String name, Inside inside) {
        return new Region(name, inside);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return whether (x, y) lies inside} */
    public boolean contains(double x, double y) {
        return inside.test(x, y);
    }

    /**
     * An indicator of the plane.
     *
     * @since 1.0
     */
    @FunctionalInterface
    public interface Inside {
        /** {@return whether (x, y) lies inside} */
        boolean test(double x, double y);
    }
}
