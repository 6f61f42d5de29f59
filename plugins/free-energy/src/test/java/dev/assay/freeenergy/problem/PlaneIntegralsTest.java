package dev.assay.freeenergy.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.Truth;
import dev.assay.api.density.Density;
import dev.assay.api.value.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every target in the plane: ln Z, moments and shares of modes from the question alone, by the midpoint rule. */
class PlaneIntegralsTest {
    @ParameterizedTest
    @CsvSource({
        "gauss-std,-9,9,-9,9,0.1",
        "gauss-icg-log d=2,-30,30,-30,30,0.05",
        "gauss-corr d=2,-9,9,-9,9,0.05",
        "gauss-ar1 d=2,-9,9,-9,9,0.05",
        "gmm40-fab,-52,52,-52,52,0.1",
        "gmm25-grid,-15,15,-15,15,0.05",
        "gmm9-grid,-10,10,-10,10,0.05",
        "mix2d-challenging,-10,10,-10,10,0.02",
        "gmm-random d=2,-18,18,-18,18,0.1",
        "funnel-easy-1 d=2,-8,8,-200,200,0.05",
        "banana-ig,-80,80,-12,192,0.2",
        "rosenbrock-36 d=2,-8,10,-4,100,0.05",
        "rosenbrock-hybrid n1=2 n2=1 a=0.5,-8,9,-4,80,0.05",
        "manywell-fab-32 d=2,-5,5,-9,9,0.02",
        "multiwell-sde d=2 m=2,-5,5,-5,5,0.01",
        "multiwell-sde d=2 m=1 delta=1,-5,5,-9,9,0.02",
        "dw2-snf,-5,5,-9,9,0.02",
        "dw2-snf a=3 b=2 c=0.1,-6,6,-9,9,0.02",
        "rings-sde,-7,7,-7,7,0.01",
        "mueller-brown,-3,2.5,-2,4,0.01"
    })
    void integralsOverThePlaneAgreeWithTheTruth(
            String target, double left, double right, double bottom, double top, double h) {
        String[] words = target.split(" ");
        String[] parameters = new String[2 * words.length - 2];
        for (int k = 1; k < words.length; k++) {
            parameters[2 * k - 2] = words[k].split("=")[0];
            parameters[2 * k - 1] = words[k].split("=")[1];
        }
        Density density = Targets.question(words[0], parameters);
        Truth truth = Targets.truth(words[0], parameters);
        double logZ = truth.get(Facets.LOG_Z).value();
        double[] shares =
                new double[truth.find(Facets.MODES).map(m -> m.count()).orElse(0)];
        double[] sums = new double[7];
        double[] x = new double[2];
        for (double b = bottom + h / 2; b <= top; b += h) {
            for (double a = left + h / 2; a <= right; a += h) {
                x[0] = a;
                x[1] = b;
                double p = Math.exp(density.logDensity(x) - logZ) * h * h;
                sums[0] += p;
                for (int i = 0; i < 2; i++) {
                    double s = x[i] * x[i];
                    sums[1 + i] += p * x[i];
                    sums[3 + i] += p * s;
                    sums[5 + i] += p * s * s;
                }
                if (shares.length > 0 && p > 1e-12) {
                    shares[truth.get(Facets.MODES).of(x)] += p;
                }
            }
        }
        assertThat(sums[0]).as("Z over the truth's").isCloseTo(1, within(2e-8));
        Table moments = truth.get(Facets.MOMENTS);
        for (int i = 0; i < 2; i++) {
            double[] row = MomentTable.fromRaw(sums[1 + i], sums[3 + i], sums[5 + i]);
            double square = Math.abs(moments.get(i, "meanSquare"));
            assertThat(row[0]).as("E x%d", i).isCloseTo(moments.get(i, "mean"), within(2e-7 * Math.sqrt(square)));
            assertThat(row[1]).as("Var x%d", i).isCloseTo(moments.get(i, "variance"), within(2e-6 * square));
            assertThat(row[2]).as("E x%d²", i).isCloseTo(square, within(2e-6 * square));
            double fourth = moments.get(i, "varianceSquare");
            assertThat(row[3]).as("Var x%d²", i).isCloseTo(fourth, within(1e-4 * fourth));
        }
        if (shares.length > 0) {
            double[] exact = truth.get(Facets.MODES).shares();
            double overlap = words[0].equals("gmm40-fab") ? 7e-4 : 2e-4; // its shares are its weights
            for (int k = 0; k < shares.length; k++) {
                assertThat(shares[k]).as("share of mode %d", k).isCloseTo(exact[k], within(overlap));
            }
        }
    }
}
