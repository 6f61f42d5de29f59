package dev.assay.multiphysicspde.metric;

import static dev.assay.api.Facets.FIELD;

import dev.assay.api.Judging;
import dev.assay.api.Metric;
import dev.assay.api.Scores;
import dev.assay.api.value.Estimate;
import dev.assay.multiphysicspde.problem.TruthFacets;
import dev.assay.numerics.fft.ChirpFft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Errors of fields on the tensor grid of places, a score a field, means over instances: at the boundary, in bands of wave
 * numbers, of the field's integral. Beside ours stand published variants with their quirks, under names of their own.
 */
public final class GridErrors {
    private static final double[] BANDS = {4.5, 12.5, Double.POSITIVE_INFINITY};
    private static final String[] NAMES = {"low", "middle", "high"};

    private GridErrors() {}

    /** √ mean |e|² over all places, in the field's unit. */
    public static Metric rmse() {
        return floored(e -> {
            double sum = 0;
            for (int k = 0; k < e.re().length; k++) {
                sum += e.re()[k] * e.re()[k] + e.im()[k] * e.im()[k];
            }
            return StrictMath.sqrt(sum / e.count());
        });
    }

    /** √ mean |e|² over the outer ring of places, each once; the two ends of a line. */
    public static Metric boundary() {
        return floored(e -> {
            double sum = 0;
            int count = 0;
            for (int j = 0; j < e.ny(); j++) {
                for (int i = 0; i < e.nx(); i++) {
                    if (i == 0 || i == e.nx() - 1 || e.ny() > 1 && (j == 0 || j == e.ny() - 1)) {
                        sum += e.square(i, j);
                        count++;
                    }
                }
            }
            return StrictMath.sqrt(sum / count);
        });
    }

    /** As PDEBench: √(Σ |e|² over the four edges / (2 nx + 2 ny)), corners counted twice. */
    public static Metric boundaryOfPdeBench() {
        return plain(e -> {
            double sum = 0;
            for (int i = 0; i < e.nx(); i++) {
                sum += e.square(i, 0) + e.square(i, e.ny() - 1);
            }
            for (int j = 0; j < e.ny(); j++) {
                sum += e.square(0, j) + e.square(e.nx() - 1, j);
            }
            return e.ny() == 1
                    ? StrictMath.sqrt((e.square(0, 0) + e.square(e.nx() - 1, 0)) / 2)
                    : StrictMath.sqrt(sum / (2 * e.nx() + 2 * e.ny()));
        });
    }

    /** |mean e| / √ mean |truth|²: the error of the field's integral, which a conserving solver keeps at round-off. */
    public static Metric integral() {
        return plain(e -> StrictMath.hypot(sum(e.re()), sum(e.im())) / e.count() / e.size());
    }

    /** As PDEBench's cRMSE: |Σ e| / (nx ny), in the field's unit; their mean over samples is quadratic. */
    public static Metric integralOfPdeBench() {
        return Metric.many(List.of(FIELD), List.of(FIELD), judging -> {
            Map<String, double[]> squares = new LinkedHashMap<>();
            for (GridError e : GridError.all(judging)) {
                double sum = StrictMath.hypot(sum(e.re()), sum(e.im())) / e.re().length;
                double[] s = squares.computeIfAbsent(e.label(), label -> new double[2]);
                s[0] += sum * sum;
                s[1]++;
            }
            Scores scores = Scores.empty();
            for (var entry : squares.entrySet()) {
                double[] s = entry.getValue();
                scores = scores.and("", entry.getKey(), StrictMath.sqrt(s[0] / s[1]), Double.NaN);
            }
            return scores;
        });
    }

    /**
     * RMSE in three bands of the wave number r = √(k_x² + k_y²), signed wave numbers: low r &lt; 4.5, middle &lt; 12.5, high.
     *
     * <pre>  s_band = √(Σ_band |F|²),  F_k = 1/(nx ny) Σ e exp(−2πi k·x),   s_low² + s_middle² + s_high² = mean |e|² </pre>
     */
    public static Metric spectral() {
        return bands((e, band) -> 1.0 / ((double) e.re().length * e.re().length));
    }

    /** As the formula of Multiphysics Bench intends: unnormalised transform, √(Σ_band |F|²) / (k_max − k_min + 1). */
    public static Metric spectralOfMultiphysicsBench() {
        double[] width = {5, 8, 52};
        return bands((e, band) -> 1 / (width[band] * width[band]));
    }

    /** As PDEBench: positive wave numbers only, shells ⌊r⌋ = k, √(mean |F|²)/(nx ny) averaged over shells of a band. */
    public static Metric spectralOfPdeBench() {
        return Metric.many(List.of(FIELD), List.of(FIELD), judging -> collected(judging, GridErrors::shells));
    }

    /** As The Well: √(mean |e|² / (var + 10⁻⁷)), which means nothing for small SI units. */
    public static Metric vrmseOfTheWell() {
        return Metric.many(List.of(FIELD), List.of(FIELD), judging -> {
            Scores scores = Scores.empty();
            for (var key : judging.answer().labelled(FIELD)) {
                var exact = judging.truth().find(FIELD.named(key.label()));
                if (exact.isPresent()) {
                    var s = FieldErrors.Sums.of(judging.answer().get(key), exact.get());
                    double score = s.rms() / StrictMath.sqrt(s.variance() + 1e-7);
                    scores = scores.and("", key.label(), score, Double.NaN);
                }
            }
            return scores;
        });
    }

    @FunctionalInterface
    private interface Weight {
        /** {@return what |F|² counts in a band} */
        double of(GridError e, int band);
    }

    private static Metric bands(Weight weight) {
        return Metric.many(
                List.of(FIELD),
                List.of(FIELD),
                judging -> collected(judging, e -> {
                    double[] power = power(e);
                    double[] sum = new double[BANDS.length];
                    for (int j = 0; j < e.ny(); j++) {
                        for (int i = 0; i < e.nx(); i++) {
                            int kx = wave(i, e.nx());
                            int ky = wave(j, e.ny());
                            int band = band(StrictMath.hypot(kx, ky));
                            sum[band] += power[j * e.nx() + i] * weight.of(e, band);
                        }
                    }
                    for (int b = 0; b < sum.length; b++) {
                        sum[b] = StrictMath.sqrt(sum[b]);
                    }
                    return sum;
                }));
    }

    private static double[] shells(GridError e) {
        double[] power = power(e);
        int shells = Math.max(1, Math.min(e.nx(), e.ny() == 1 ? e.nx() : e.ny()) / 2);
        double[] sum = new double[shells];
        for (int j = 0; j < Math.max(1, e.ny() / 2); j++) {
            for (int i = 0; i < e.nx() / 2; i++) {
                int shell = (int) StrictMath.hypot(i, j);
                if (shell < shells) {
                    sum[shell] += power[j * e.nx() + i];
                }
            }
        }
        double[] band = new double[3];
        int[] edge = {0, 4, 12, shells};
        for (int b = 0; b < 3; b++) {
            for (int k = edge[b]; k < Math.min(edge[b + 1], shells); k++) {
                band[b] +=
                        StrictMath.sqrt(sum[k]) / e.re().length / Math.max(1, Math.min(edge[b + 1], shells) - edge[b]);
            }
        }
        return band;
    }

    /** |Σ e exp(−2πi k·x)|², row-major in k. */
    private static double[] power(GridError e) {
        int nx = e.nx();
        int ny = e.ny();
        double[] re = e.re().clone();
        double[] im = e.im().clone();
        ChirpFft rows = new ChirpFft(nx);
        double[] a = new double[nx];
        double[] b = new double[nx];
        for (int j = 0; j < ny; j++) {
            System.arraycopy(re, j * nx, a, 0, nx);
            System.arraycopy(im, j * nx, b, 0, nx);
            rows.transform(a, b, false);
            System.arraycopy(a, 0, re, j * nx, nx);
            System.arraycopy(b, 0, im, j * nx, nx);
        }
        ChirpFft columns = new ChirpFft(ny);
        double[] c = new double[ny];
        double[] d = new double[ny];
        double[] power = new double[nx * ny];
        for (int i = 0; i < nx; i++) {
            for (int j = 0; j < ny; j++) {
                c[j] = re[j * nx + i];
                d[j] = im[j * nx + i];
            }
            columns.transform(c, d, false);
            for (int j = 0; j < ny; j++) {
                power[j * nx + i] = c[j] * c[j] + d[j] * d[j];
            }
        }
        return power;
    }

    private static int wave(int k, int n) {
        return 2 * k <= n ? k : k - n;
    }

    private static int band(double r) {
        int band = 0;
        while (r >= BANDS[band]) {
            band++;
        }
        return band;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static Metric floored(ToDoubleFunction<GridError> score) {
        return Metric.many(List.of(FIELD), List.of(FIELD), judging -> scores(judging, score, true));
    }

    private static Metric plain(ToDoubleFunction<GridError> score) {
        return Metric.many(List.of(FIELD), List.of(FIELD), judging -> scores(judging, score, false));
    }

    private static Scores scores(Judging judging, ToDoubleFunction<GridError> score, boolean floored) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (GridError e : GridError.all(judging)) {
            double[] s = sums.computeIfAbsent(e.label(), label -> new double[2]);
            s[0] += score.applyAsDouble(e);
            s[1]++;
        }
        Scores scores = Scores.empty();
        for (var entry : sums.entrySet()) {
            double floor = judging.truth()
                    .find(TruthFacets.FIELD_ERROR.named(entry.getKey()))
                    .map(Estimate::value)
                    .orElse(Double.NaN);
            double[] s = entry.getValue();
            scores = scores.and("", entry.getKey(), s[0] / s[1], floored ? floor : Double.NaN);
        }
        return scores;
    }

    @FunctionalInterface
    private interface Banded {
        double[] of(GridError e);
    }

    private static Scores collected(Judging judging, Banded banded) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (GridError e : GridError.all(judging)) {
            double[] s = sums.computeIfAbsent(e.label(), label -> new double[NAMES.length + 1]);
            double[] found = banded.of(e);
            for (int b = 0; b < NAMES.length; b++) {
                s[b] += found[b];
            }
            s[NAMES.length]++;
        }
        Scores scores = Scores.empty();
        for (var entry : sums.entrySet()) {
            double[] s = entry.getValue();
            for (int b = 0; b < NAMES.length; b++) {
                scores = scores.and(NAMES[b], entry.getKey(), s[b] / s[NAMES.length], Double.NaN);
            }
        }
        return scores;
    }
}
