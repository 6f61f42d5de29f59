package dev.assay.chaoticforecasting.problem;

import dev.assay.api.Facets;
import dev.assay.api.ProblemEntry;
import dev.assay.api.Registry;
import dev.assay.api.history.History;
import dev.assay.chaoticforecasting.catalogue.Catalogue;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.chaoticforecasting.system.Systems;
import java.util.Locale;
import java.util.Map;

/** One forecasting problem for each system of the catalogue. */
public final class CatalogueProblems {
    /** What is worth saying of a system beside its facts. */
    private static final Map<String, String> WORDS = Map.of(
            "lorenz", "x' = σ(y − x), y' = x(ρ − z) − y, z' = xy − βz; two lobes, visited in no regular order.",
            "rossler", "x' = −y − z, y' = x + ay, z' = b + z(x − c); a spiral with rare sharp peaks in z.",
            "lorenz96", "x_i' = (x_{i+1} − x_{i−2}) x_{i−1} − x_i + f on a ring of four.",
            "mackeyglass",
                    "x' = β x(t−τ)/(1 + x(t−τ)ⁿ) − γx. The default forecast is shorter than the delay, so that much of it"
                            + " is already in the past.",
            "doublependulum",
                    "The database's field, whose cross term is half the Hamiltonian one: energy is not conserved.",
            "doublependulum-true", "The Hamiltonian field of two point masses; energy is conserved.",
            "torus", "Not chaotic: time itself drives a quasiperiodic curve.");

    private CatalogueProblems() {}

    /** Registers them. */
    public static void register(Registry registry) {
        for (Entry entry : Catalogue.entries()) {
            described(registry.problem(
                            entry.id(),
                            History.class,
                            SystemParameters.class,
                            (p, instance) -> new ForecastProblem(
                                    p.protocol(entry), p.view(), Systems.of(entry, p.parameters()), instance)))
                    .title(entry.title())
                    .summary(summary(entry))
                    .source(entry.source() + "; constants: arXiv 2110.05266, edition of "
                            + (entry.id().endsWith("-2023") ? "September 2023" : "April 2025"));
        }
    }

    /** Adds what all forecasting problems of known systems share. */
    static ProblemEntry<History> described(ProblemEntry<History> entry) {
        return entry.knows(
                        Facets.FORECAST,
                        ChaosFacets.LARGEST_EXPONENT,
                        ChaosFacets.HORIZON_OF_TRUTH,
                        ChaosFacets.NOISE,
                        ChaosFacets.OTHER_STRETCHES,
                        Facets.DYNAMICS)
                .exhibit("forecast against truth", Facets.FORECAST, Pictures::forecast)
                .exhibit("orbit forecast and true", Facets.FORECAST, Pictures::orbit)
                .version(1);
    }

    private static String summary(Entry entry) {
        StringBuilder text = new StringBuilder(WORDS.getOrDefault(entry.id(), ""));
        text.append(text.isEmpty() ? "" : " ");
        text.append(
                entry.delayed()
                        ? "A delay equation, published as ten copies over one delay"
                        : "A flow of " + entry.raw().size() + " variables");
        text.append(entry.tags().contains("driven") ? ", driven by a clock" : "");
        text.append(entry.tags().contains("conservative") ? ", without attractor" : "");
        text.append(entry.tags().contains("kink") ? ", with kinks" : "");
        text.append(entry.tags().contains("stiff") ? ", stiff" : "");
        text.append(String.format(
                Locale.ROOT,
                "; period %.4g, λ = %.3g: the default forecast of two periods covers %.2g Lyapunov times. Parameters: ",
                entry.period(),
                entry.exponent(),
                200 * 12 * entry.period() / 1199 * entry.exponent()));
        text.append(
                entry.parameters().isEmpty()
                        ? "none"
                        : String.join(", ", entry.parameters().keySet()));
        return text.append(". The past is 1000 rows at 100 a period, the next 200 are to be forecast.")
                .toString();
    }
}
