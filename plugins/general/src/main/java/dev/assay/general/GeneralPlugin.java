package dev.assay.general;

import dev.assay.api.NoSettings;
import dev.assay.api.Plugin;
import dev.assay.api.Registry;

/** Registers what belongs to no family. */
public final class GeneralPlugin implements Plugin {
    @Override
    public void register(Registry registry) {
        registry.metric("quantity-error", NoSettings.class, QuantityError::metric)
                .lowerIsBetter()
                .title("Error of quantities")
                .summary(
                        "|x − x*| / |x*| of every scalar quantity, |x − x*| where x* = 0. Floor: the error of the truth.")
                .source("definition")
                .version(1);
        // No direction: beside figures that papers report.
        registry.metric("quantity", NoSettings.class, QuantityValue::metric)
                .title("Quantities")
                .summary("Every scalar quantity as the method gives it, where the truth has it too; to be set beside"
                        + " published figures.")
                .source("definition")
                .version(1);
        // No direction: a method that states too large an error would win by it.
        registry.metric("estimate-calibration", NoSettings.class, EstimateCalibration::metric)
                .title("Calibration of stated errors")
                .summary("|z| = |x − x*| / √(σ² + σ*²) of every estimate that states its error; about 1 when errors are"
                        + " honest, far above when they are too small")
                .source("the definition of a standard error")
                .version(1);
    }
}
