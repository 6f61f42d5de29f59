package dev.assay.freeenergy.problem.particle;

import dev.assay.api.Exhibit;
import dev.assay.api.Facets;
import dev.assay.api.Judging;
import dev.assay.api.value.Samples;

/** Pictures of particles. */
final class ParticlePictures {
    private static final int BINS = 200;
    private static final int SAMPLES = 2000;

    private ParticlePictures() {}

    /** Turns a sample into positions. */
    interface Positions {
        /** Writes n s positions. */
        void of(double[] x, double[] r);
    }

    /** {@return the distribution of the distance of a pair, over up to 2000 samples spread evenly} */
    static Exhibit distances(Judging judging, int n, int s, double most, Positions positions) {
        Samples samples = judging.answer().get(Facets.SAMPLES);
        double[] weights = samples.weights();
        double[] x = new double[samples.dimension()];
        double[] r = new double[n * s];
        double[] density = new double[BINS];
        double total = 0;
        int count = Math.min(SAMPLES, samples.count());
        double width = most / BINS;
        for (int k = 0; k < count; k++) {
            int sample = (int) ((k + 0.5) * samples.count() / count);
            samples.copy(sample, x);
            positions.of(x, r);
            total += weights[sample];
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    double bin = distance(r, i, j, s) / width;
                    if (bin < BINS) {
                        density[(int) bin] += weights[sample];
                    }
                }
            }
        }
        double[] d = new double[BINS];
        for (int b = 0; b < BINS; b++) {
            d[b] = (b + 0.5) * width;
            density[b] /= total > 0 ? total * 0.5 * n * (n - 1) * width : 1;
        }
        return Exhibit.axes("distance of a pair", "1", "density", "1").line("samples", d, density);
    }

    private static double distance(double[] r, int i, int j, int s) {
        double sum = 0;
        for (int a = 0; a < s; a++) {
            double e = r[i * s + a] - r[j * s + a];
            sum += e * e;
        }
        return Math.sqrt(sum);
    }

    /** {@return the particles of the last sample, seen along the last axis} */
    static Exhibit last(Judging judging, int n, int s, Positions positions) {
        Samples samples = judging.answer().get(Facets.SAMPLES);
        double[] x = new double[samples.dimension()];
        samples.copy(samples.count() - 1, x);
        double[] r = new double[n * s];
        positions.of(x, r);
        double[][] plane = new double[2][n];
        for (int i = 0; i < n; i++) {
            plane[0][i] = r[i * s];
            plane[1][i] = r[i * s + 1];
        }
        return Exhibit.axes("first axis", "1", "second axis", "1").points("particles", plane[0], plane[1]);
    }
}
