package dev.assay.multiphysicspde.metric;

import dev.assay.api.Metric;
import dev.assay.api.MetricEntry;
import dev.assay.api.NoSettings;
import dev.assay.api.Registry;
import java.util.function.Supplier;

/** Brings the scores of fields, quantities and rollouts. */
public final class FieldMetrics {
    private static final String FAMILY = "multiphysics-pde";
    private static final String BENCH = "Multiphysics Bench, arXiv:2505.17575";
    private static final String PDEBENCH = "PDEBench 2022, arXiv:2210.07182";

    private FieldMetrics() {}

    /** Registers them. */
    public static void register(Registry registry) {
        registry.metric("vrmse", NoSettings.class, s -> FieldErrors.vrmse())
                .unit("1")
                .lowerIsBetter()
                .family(FAMILY)
                .title("VRMSE")
                .summary("√(mean |e|²/mean |f − f̄|²) per field; the mean predictor scores 1. Floor: the error of the"
                        + " truth. NaN for a constant field.")
                .source("The Well 2024, arXiv:2412.00568, without its ε")
                .version(1);
        registry.metric("relative-l2", NoSettings.class, s -> FieldErrors.relativeL2())
                .unit("1")
                .lowerIsBetter()
                .family(FAMILY)
                .title("Relative L2 error")
                .summary("‖e‖₂/‖f‖₂ per field, also called nRMSE. Floor: the error of the truth.")
                .source("Multiphysics Bench, arXiv:2505.17575")
                .version(1);
        registry.metric("max-error", NoSettings.class, s -> FieldErrors.maxError())
                .unit("field's own")
                .lowerIsBetter()
                .family(FAMILY)
                .title("Largest error")
                .summary("max |e| over the places, per field, in its unit.")
                .source("Multiphysics Bench, arXiv:2505.17575")
                .version(1);
        registry.metric("nusselt-error", NoSettings.class, s -> QuantityError.of("nusselt"))
                .unit("1")
                .lowerIsBetter()
                .family(FAMILY)
                .title("Error of the Nusselt number")
                .summary("|Nu − Nu*|/Nu* of the mean Nusselt number of the hot wall, as the method gives it. Floor: the"
                        + " error of the truth.")
                .source("de Vahl Davis 1983, doi:10.1002/fld.1650030305")
                .version(1);
        registry.metric("joule-heat-error", NoSettings.class, s -> QuantityError.of("jouleHeat"))
                .unit("1")
                .lowerIsBetter()
                .family(FAMILY)
                .title("Error of the heat made")
                .summary("|Q − Q*|/Q* of the heat ∫ ½σ(T)|E|² dA made in the box, as the method gives it. Floor: the"
                        + " error of the truth.")
                .source("an integral that the pointwise errors of E do not show; definition of Assay")
                .version(1);
        parts(registry);
        published(registry);
    }

    private static void parts(Registry registry) {
        lower(registry, "field-rmse", GridErrors::rmse, "field's own")
                .title("RMSE")
                .summary("√ mean |e|² over the grid of places, per field, in its unit. Floor: the error of the truth.")
                .source(BENCH);
        lower(registry, "boundary-rmse", GridErrors::boundary, "field's own")
                .title("RMSE at the boundary")
                .summary("√ mean |e|² over the outer ring of places, each counted once. Floor: the error of the truth.")
                .source(BENCH);
        lower(registry, "spectral-error", GridErrors::spectral, "field's own")
                .title("Error in bands of wave numbers")
                .summary("√ Σ |F|² of the error's transform, 1/(nx ny), for |k| below 4.5, below 12.5 and above: the"
                        + " squares of low, middle and high add up to the mean square error.")
                .source("Parseval's form; definition of Assay after " + BENCH);
        lower(registry, "integral-error", GridErrors::integral, "1")
                .title("Error of the integral")
                .summary("|mean e| / √ mean |f|² per field: what a conserving solver keeps small whatever its grid.")
                .source("definition of Assay after " + PDEBENCH);
        lower(registry, "residual", Residual::metric, "1")
                .title("Residual of the equation")
                .summary("‖∇·(K∇u) − ru + f‖ over the sum of the norms of its terms, central differences at the inner"
                        + " places, the same for all methods; steady diffusion only. Floor: the truth's own.")
                .source("definition of Assay");
        registry.metric("correlation-time", CorrelationTime.Settings.class, CorrelationTime::metric)
                .unit("time")
                .higherIsBetter()
                .family(FAMILY)
                .title("Correlation time of a rollout")
                .summary(
                        "Time of the first row whose correlation with the truth over the places is not above 0.8; floor:"
                                + " the whole horizon.")
                .source("Kochkov et al. 2021, doi:10.1073/pnas.2101784118")
                .version(1);
    }

    private static void published(Registry registry) {
        lower(registry, "vrmse-thewell", GridErrors::vrmseOfTheWell, "1")
                .title("VRMSE as in The Well")
                .summary("√(mean |e|² / (var + 10⁻⁷)): the 10⁻⁷ swallows fields that are small in SI units.")
                .source("The Well 2024, arXiv:2412.00568");
        lower(registry, "boundary-rmse-pdebench", GridErrors::boundaryOfPdeBench, "field's own")
                .title("Boundary RMSE as in PDEBench")
                .summary("√(Σ over the four edges |e|² / (2 nx + 2 ny)): corners count twice.")
                .source(PDEBENCH);
        lower(registry, "conserved-rmse-pdebench", GridErrors::integralOfPdeBench, "field's own")
                .title("cRMSE as in PDEBench")
                .summary("√ mean over instances (Σ e / (nx ny))².")
                .source(PDEBENCH);
        lower(registry, "spectral-rmse-pdebench", GridErrors::spectralOfPdeBench, "field's own")
                .title("fRMSE as in PDEBench")
                .summary("Positive wave numbers only, shells of equal ⌊|k|⌋, √ Σ |F|² / (nx ny), means over shells 0–3,"
                        + " 4–11 and above: no Parseval.")
                .source(PDEBENCH);
        lower(registry, "spectral-rmse-multiphysics-bench", GridErrors::spectralOfMultiphysicsBench, "field's own")
                .title("fRMSE as Multiphysics Bench defines it")
                .summary(
                        "√ Σ |F|² / (k_max − k_min + 1) with the unnormalised transform; its released evaluators compute"
                                + " something else, so that published values cannot be matched.")
                .source(BENCH);
    }

    private static MetricEntry lower(Registry registry, String id, Supplier<Metric> metric, String unit) {
        return registry.metric(id, NoSettings.class, none -> metric.get())
                .unit(unit)
                .lowerIsBetter()
                .family(FAMILY)
                .version(1);
    }
}
