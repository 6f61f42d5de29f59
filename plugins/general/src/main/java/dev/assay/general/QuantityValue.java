package dev.assay.general;

import static dev.assay.api.Facets.QUANTITY;

import dev.assay.api.Metric;
import dev.assay.api.NoSettings;

/** Every scalar quantity as the method gives it, labelled by the quantity. */
public final class QuantityValue {
    private QuantityValue() {}

    /** {@return the metric} */
    public static Metric metric(NoSettings settings) {
        return Metric.each(QUANTITY, QUANTITY, (answer, exact, judging) -> answer.value());
    }
}
