package dev.assay.freeenergy.problem.posterior;

import dev.assay.api.Facets;
import dev.assay.api.Truth;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.problem.MomentTable;
import dev.assay.freeenergy.reference.References;

/** Reads a posterior's evidence and moments from the kept truths: {@code log-z}, {@code mean[i]}, {@code second[i]}, {@code fourth[i]}. */
final class KeptMoments {
    private KeptMoments() {}

    /** {@return the names of what is kept of d coordinates} */
    static String[] names(int d) {
        String[] names = new String[1 + 3 * d];
        names[0] = "log-z";
        for (int i = 0; i < d; i++) {
            names[1 + 3 * i] = "mean[" + i + "]";
            names[2 + 3 * i] = "second[" + i + "]";
            names[3 + 3 * i] = "fourth[" + i + "]";
        }
        return names;
    }

    /** {@return evidence and moments; empty before {@code Remake} has run} */
    static Truth truth(String id, int d) {
        var logZ = References.find(id, "", "log-z");
        if (logZ.isEmpty()) {
            return Truth.empty();
        }
        Estimate evidence = logZ.get().value();
        return Truth.of(Facets.LOG_Z, logZ.get().source(), () -> evidence)
                .and(
                        Facets.MOMENTS,
                        logZ.get().source(),
                        largestError(id, d),
                        () -> MomentTable.of(d, i -> {
                            double first = value(id, "mean[" + i + "]").value();
                            double second = value(id, "second[" + i + "]").value();
                            return MomentTable.fromRaw(
                                    first,
                                    second,
                                    value(id, "fourth[" + i + "]").value());
                        }));
    }

    private static double largestError(String id, int d) {
        double largest = 0;
        for (int i = 0; i < d; i++) {
            largest = Math.max(largest, value(id, "mean[" + i + "]").error());
        }
        return largest;
    }

    private static Estimate value(String id, String quantity) {
        return References.find(id, "", quantity)
                .orElseThrow(() -> new IllegalStateException("no kept value " + quantity + " of " + id))
                .value();
    }
}
