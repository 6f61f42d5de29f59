package dev.assay.multiphysicspde.metric;

import static dev.assay.api.Facets.FIELD;

import dev.assay.api.Facet;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.problem.TruthFacets;
import java.util.List;
import java.util.Optional;

/**
 * Errors of fields at the places wanted, one score a field; e = answer − truth, complex fields by modulus, places where
 * the truth is NaN (holes) left out.
 *
 * <pre>
 *   vrmse = √(mean |e|² / mean |f − f̄|²),   relative L2 = ‖e‖₂/‖f‖₂,   max = max |e|
 * </pre>
 *
 * <p>The mean predictor has vrmse 1. The floor is what the error of the truth itself would give.
 *
 * @see <a href="https://arxiv.org/abs/2412.00568">The Well (2024), appendix on metrics, without its ε</a>
 */
public final class FieldErrors {
    private FieldErrors() {}

    /** Root mean square error over the standard deviation of the truth; NaN for a constant field. */
    public static Metric vrmse() {
        return metric(s -> {
            double spread = StrictMath.sqrt(s.variance());
            return spread <= 1e-12 * s.largest() ? Double.NaN : spread;
        });
    }

    /** ‖e‖₂/‖f‖₂. */
    public static Metric relativeL2() {
        return metric(Sums::size);
    }

    /** max |e|, in the field's own unit; no floor. */
    public static Metric maxError() {
        return Metric.each(
                FIELD, FIELD, (f, exact, judging) -> Sums.of(f, exact).worst());
    }

    private interface Scale {
        double of(Sums sums);
    }

    private static Metric metric(Scale scale) {
        return Metric.many(List.of(FIELD), List.of(FIELD), judging -> scores(judging, scale));
    }

    private static Scores scores(Judging judging, Scale scale) {
        Scores scores = Scores.empty();
        for (Facet<Field> key : judging.answer().labelled(FIELD)) {
            Optional<Field> exact = judging.truth().find(FIELD.named(key.label()));
            if (exact.isPresent()) {
                Sums s = Sums.of(judging.answer().get(key), exact.get());
                double unit = scale.of(s);
                double floor = judging.truth()
                        .find(TruthFacets.FIELD_ERROR.named(key.label()))
                        .map(Estimate::value)
                        .orElse(Double.NaN);
                scores = scores.and("", key.label(), s.rms() / unit, floor / unit);
            }
        }
        return scores;
    }

    /**
     * What all the errors are made of.
     *
     * @param rms √ mean |e|²
     * @param size √ mean |f|²
     * @param variance mean |f − f̄|²
     * @param worst max |e|
     * @param largest max |f|
     */
    record Sums(double rms, double size, double variance, double worst, double largest) {
        static Sums of(Field answer, Field exact) {
            if (answer.count() != exact.count()) {
                throw new IllegalArgumentException(
                        "the field has " + answer.count() + " places, wanted were " + exact.count());
            }
            double[] ar = answer.values();
            double[] ai = answer.imaginary();
            double[] fr = exact.values();
            double[] fi = exact.imaginary();
            double meanRe = 0;
            double meanIm = 0;
            int n = 0;
            for (int k = 0; k < fr.length; k++) {
                if (!Double.isNaN(fr[k])) {
                    n++;
                    meanRe += fr[k];
                    meanIm += fi[k];
                }
            }
            meanRe /= n;
            meanIm /= n;
            double error = 0;
            double size = 0;
            double variance = 0;
            double worst = 0;
            double largest = 0;
            for (int k = 0; k < fr.length; k++) {
                if (!Double.isNaN(fr[k])) {
                    double e = square(ar[k] - fr[k], ai[k] - fi[k]);
                    double f = square(fr[k], fi[k]);
                    error += e;
                    size += f;
                    variance += square(fr[k] - meanRe, fi[k] - meanIm);
                    // max keeps NaN: a hole in the answer must not pass as a small error
                    worst = Math.max(worst, e);
                    largest = Math.max(largest, f);
                }
            }
            return new Sums(
                    StrictMath.sqrt(error / n),
                    StrictMath.sqrt(size / n),
                    variance / n,
                    StrictMath.sqrt(worst),
                    StrictMath.sqrt(largest));
        }

        private static double square(double re, double im) {
            return re * re + im * im;
        }
    }
}
