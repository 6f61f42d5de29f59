package dev.assay.multiphysicspde.metric;

import static dev.assay.api.Facets.FIELD;

import dev.assay.api.Facet;
import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.Question;
import dev.assay.api.Scores;
import dev.assay.api.operator.OperatorTask;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.multiphysicspde.problem.TruthFacets;
import java.util.ArrayList;
import java.util.Arrays;
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
 * <p>Where a question asks for several instances, the first two are means over them. The mean predictor has vrmse 1. The floor is what the error of the truth itself would give.
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
                double floor = judging.truth()
                        .find(TruthFacets.FIELD_ERROR.named(key.label()))
                        .map(Estimate::value)
                        .orElse(Double.NaN);
                List<Sums> all = Sums.of(judging.answer().get(key), exact.get(), instances(judging));
                double score = 0;
                double perfect = 0;
                for (Sums s : all) {
                    double unit = scale.of(s);
                    score += s.rms() / unit / all.size();
                    perfect += floor / unit / all.size();
                }
                scores = scores.and("", key.label(), score, perfect);
            }
        }
        return scores;
    }

    /** How many instances a field holds, one after the other. */
    private static int instances(Judging judging) {
        return judging.question(Question.class) instanceof OperatorTask task ? task.tests() : 1;
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
            return of(answer, exact, 1).get(0);
        }

        /** One for each of several instances of equal size, which the fields hold one after the other. */
        static List<Sums> of(Field answer, Field exact, int instances) {
            if (answer.count() != exact.count()) {
                throw new IllegalArgumentException(
                        "the field has " + answer.count() + " places, wanted were " + exact.count());
            }
            double[][] parts = {answer.values(), answer.imaginary(), exact.values(), exact.imaginary()};
            int size = exact.count() / instances;
            List<Sums> all = new ArrayList<>();
            for (int i = 0; i < instances; i++) {
                double[][] part = new double[parts.length][];
                for (int p = 0; p < parts.length; p++) {
                    part[p] = Arrays.copyOfRange(parts[p], i * size, (i + 1) * size);
                }
                all.add(of(part[0], part[1], part[2], part[3]));
            }
            return all;
        }

        private static Sums of(double[] ar, double[] ai, double[] fr, double[] fi) {
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
