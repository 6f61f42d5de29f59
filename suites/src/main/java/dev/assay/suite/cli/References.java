package dev.assay.suite.cli;

import dev.assay.api.Facet;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.density.Density;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.api.engine.Seed;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.api.value.Series;
import dev.assay.api.value.Table;
import dev.assay.suite.AssayException;
import dev.assay.suite.AssayException.ErrorCode;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.run.CacheFolder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the truth of an instance knows, for people: quickly, or with the command that computes it. */
final class References {
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(1400);

    private References() {}

    /** {@return the coordinates of a density, and {@code reference}: an entry a facet} */
    static Map<String, Object> of(Catalogue.Entry<ProblemRegistration> entry, Map<String, String> parameters)
            throws IOException {
        Kept truths = Kept.inFolder(CacheFolder.make().resolve("truths"));
        Kept kept = truths.under(entry.plugin().sha256() + "/" + entry.of().id() + "/" + parameters);
        Map<String, Object> document = new LinkedHashMap<>();
        ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
            Thread worker = new Thread(task, "assay-reference");
            worker.setDaemon(true);
            return worker;
        });
        long deadline = System.nanoTime() + PATIENCE;
        try {
            Seed seed = Seed.of(0).child("show");
            Problem<?> problem =
                    entry.plugin().call(() -> entry.of().make(parameters, new EngineInstance(seed, kept, 1)));
            if (entry.plugin().call(problem::question) instanceof Density density) {
                document.put("coordinates", density.coordinates());
            }
            Truth truth = entry.plugin().call(() -> problem.truth(new EngineInstance(seed.child("truth"), kept, 1)));
            Map<String, Object> reference = new LinkedHashMap<>();
            for (Facet<?> facet : truth.facets()) {
                var value = thread.submit(() -> entry.plugin().call(() -> describe(truth, facet)));
                try {
                    reference.put(facet.toString(), value.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS));
                } catch (TimeoutException e) {
                    reference.put(
                            facet.toString(), later(truth, facet, entry.of().id()));
                }
            }
            document.put("reference", reference);
            return document;
        } catch (ExecutionException e) {
            throw new AssayException(ErrorCode.NO_RESULT, "the truth does not open: " + e.getCause(), e);
        } catch (IllegalArgumentException e) {
            throw new AssayException(ErrorCode.BAD_SETTING, e.getMessage(), e);
        } catch (Exception e) {
            throw new AssayException(ErrorCode.NO_RESULT, "the truth does not open: " + e, e);
        } finally {
            thread.shutdownNow();
        }
    }

    private static Map<String, Object> later(Truth truth, Facet<?> facet, String problem) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("value", null);
        row.put("command", "assay run a suite with '" + problem + "': the truth is computed once and kept");
        row.put("source", truth.source(facet));
        return row;
    }

    private static Map<String, Object> describe(Truth truth, Facet<?> facet) {
        Map<String, Object> row = new LinkedHashMap<>();
        Object value = truth.get(facet);
        double error = truth.error(facet);
        if (value instanceof Estimate estimate) {
            row.put(
                    "value",
                    estimate.isComplex()
                            ? new double[] {estimate.value(), estimate.imaginary()}
                            : (Object) estimate.value());
            error = Double.isNaN(error) ? estimate.error() : error;
        } else if (value instanceof Field field) {
            row.put("value", field.values());
        } else if (value instanceof Series series) {
            row.put("value", series.values());
        } else if (value instanceof Table table) {
            row.put("columns", table.columns());
            row.put("value", table.values());
        }
        if (!Double.isNaN(error)) {
            row.put("error", error);
        }
        row.put("source", truth.source(facet));
        return row;
    }
}
