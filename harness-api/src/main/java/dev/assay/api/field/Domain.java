package dev.assay.api.field;

import dev.assay.api.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * A box [xMin, xMax] × [yMin, yMax] with named regions. Its boundary parts are {@code left}, {@code right},
 * {@code bottom}, {@code top}.
 *
 * @since 1.0
 */
public final class Domain {
    /** The boundary parts of a box. */
    public static final List<String> PARTS = List.of("left", "right", "bottom", "top");

    private final double xMin;
    private final double xMax;
    private final double yMin;
    private final double yMax;
    private final List<Region> regions;

    private Domain(double xMin, double xMax, double yMin, double yMax, List<Region> regions) {
        this.xMin = xMin;
        this.xMax = xMax;
        this.yMin = yMin;
        this.yMax = yMax;
        this.regions = regions;
    }

    /** {@return a box, lengths in the question's unit of length} */
    public static Domain box(double xMin, double xMax, double yMin, double yMax) {
        Check.greater("xMax", xMax, xMin);
        Check.greater("yMax", yMax, yMin);
        return new Domain(xMin, xMax, yMin, yMax, List.of());
    }

    /** {@return this domain with one region more} */
    public Domain with(Region region) {
        List<Region> more = new ArrayList<>(regions);
        more.add(region);
        return new Domain(xMin, xMax, yMin, yMax, List.copyOf(more));
    }

    /** {@return the left end} */
    public double xMin() {
        return xMin;
    }

    /** {@return the right end} */
    public double xMax() {
        return xMax;
    }

    /** {@return the lower end} */
    public double yMin() {
        return yMin;
    }

    /** {@return the upper end} */
    public double yMax() {
        return yMax;
    }

    /** {@return the regions, in the order given} */
    public List<Region> regions() {
        return regions;
    }

    /** {@return the region of a name}
     * @throws IllegalArgumentException when there is none */
    public Region region(String name) {
        return regions.stream()
                .filter(region -> region.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no region '" + name + "'"));
    }
}
