package dev.assay.chaoticforecasting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.Seed;
import dev.assay.chaoticforecasting.Defaults;
import dev.assay.chaoticforecasting.metric.ForecastErrors;
import dev.assay.chaoticforecasting.metric.ValidTime;
import dev.assay.chaoticforecasting.problem.Deviations;
import dev.assay.chaoticforecasting.system.Dynamics;
import dev.assay.chaoticforecasting.system.Systems;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.junit.jupiter.api.Test;

class ForecastersTest {
    private static double[][] sines(int n) {
        double[][] rows = new double[n][2];
        for (int i = 0; i < n; i++) {
            rows[i][0] = 3 + Math.sin(0.2 * i);
            rows[i][1] = 50 * Math.cos(0.31 * i);
        }
        return rows;
    }

    private static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    @Test
    void lastValueAndMeanRepeatThemselves() {
        double[][] past = {{1, 10}, {2, 20}, {6, 60}};
        Forecaster last = new LastValue();
        last.fit(past);
        assertThat(flat(last.forecast(2))).containsExactly(6, 60, 6, 60);
        Forecaster mean = new TrainingMean();
        mean.fit(past);
        assertThat(flat(mean.forecast(2))).containsExactly(3, 30, 3, 30);
    }

    @Test
    void autoregressionContinuesSinesExactly() {
        double[][] all = sines(400);
        Forecaster ar = new LinearAr(new LinearAr.Settings(4));
        ar.fit(Arrays.copyOf(all, 200));
        double[] expected = flat(Arrays.copyOfRange(all, 200, 400));
        assertThat(flat(ar.forecast(200))).containsExactly(expected, within(1e-8));
    }

    @Test
    void autoregressionRecoversAStableRecursionWithIntercept() {
        double[][] rows = new double[60][1];
        rows[0][0] = 1;
        rows[1][0] = -2;
        for (int i = 2; i < 60; i++) {
            rows[i][0] = 0.7 + 0.5 * rows[i - 1][0] - 0.8 * rows[i - 2][0];
        }
        Forecaster ar = new LinearAr(new LinearAr.Settings(2));
        ar.fit(Arrays.copyOf(rows, 30));
        assertThat(flat(ar.forecast(30))).containsExactly(flat(Arrays.copyOfRange(rows, 30, 60)), within(1e-10));
    }

    @Test
    void quadraticAutoregressionLearnsTheHenonMap() {
        // x' = 1 − 1.4 x² + y, y' = 0.3 x: inside its features; λ = 0.42 a step, so 1e-12 grows to 1e-6 in 33 steps
        double[][] rows = new double[420][2];
        for (int i = 1; i < rows.length; i++) {
            rows[i][0] = 1 - 1.4 * rows[i - 1][0] * rows[i - 1][0] + rows[i - 1][1];
            rows[i][1] = 0.3 * rows[i - 1][0];
        }
        Forecaster nvar = new QuadraticNvar(new QuadraticNvar.Settings(1, 1, 1e-15, 2));
        nvar.fit(Arrays.copyOf(rows, 400));
        assertThat(flat(nvar.forecast(15))).containsExactly(flat(Arrays.copyOfRange(rows, 400, 415)), within(1e-6));
    }

    @Test
    void quadraticAutoregressionStaysWithinItsBound() {
        double[][] noise = new double[40][2];
        Random random = new Random(3);
        for (double[] row : noise) {
            row[0] = random.nextGaussian();
            row[1] = random.nextGaussian();
        }
        Forecaster nvar = new QuadraticNvar(new QuadraticNvar.Settings(3, 1, 1e-12, 1.5));
        nvar.fit(noise);
        for (double v : flat(nvar.forecast(500))) {
            assertThat(Math.abs(v)).isLessThan(8);
        }
    }

    @Test
    void spectralRadiusByGrowthAgreesWithAnEigenvalueSolver() {
        int n = 150;
        int degree = 10;
        Random random = new Random(11);
        int[] columns = random.ints(n * degree, 0, n).toArray();
        double[] weights = new double[n * degree];
        DMatrixRMaj dense = new DMatrixRMaj(n, n);
        for (int k = 0; k < weights.length; k++) {
            weights[k] = random.nextGaussian();
            dense.add(k / degree, columns[k], weights[k]);
        }
        var eigen = DecompositionFactory_DDRM.eig(n, false);
        eigen.decompose(dense);
        double radius = 0;
        for (int i = 0; i < n; i++) {
            radius = Math.max(radius, eigen.getEigenvalue(i).getMagnitude());
        }
        int[] starts = IntStream.rangeClosed(0, n).map(i -> i * degree).toArray();
        assertThat(Reservoir.growth(starts, columns, weights)).isCloseTo(radius, within(3e-3 * radius));
    }

    @Test
    void echoStateContinuesASine() {
        double[][] all = sines(700);
        Forecaster esn =
                new EchoState(Defaults.of(EchoState.Settings.class), Seed.of(1).generator());
        esn.fit(Arrays.copyOf(all, 500));
        double error = ForecastErrors.rmse(
                flat(Arrays.copyOfRange(all, 500, 600)), flat(esn.forecast(100)), new double[] {0.7, 35});
        assertThat(error).isLessThan(0.01);
    }

    @Test
    void forecastingTwiceGivesTheSame() {
        double[][] past = sines(120);
        for (Forecaster f : new Forecaster[] {
            new LastValue(),
            new TrainingMean(),
            new LinearAr(new LinearAr.Settings(3)),
            new QuadraticNvar(Defaults.of(QuadraticNvar.Settings.class)),
            new EchoState(
                    Defaults.of(EchoState.Settings.class, Map.of("units", "60")),
                    Seed.of(2).generator())
        }) {
            f.fit(past);
            double[] once = flat(f.forecast(50));
            assertThat(flat(f.forecast(50))).isEqualTo(once);
            f.fit(past);
            assertThat(flat(f.forecast(50))).as("a second fit").isEqualTo(once);
        }
    }

    /** 30 points a period, 1000 rows, 200 ahead: 8.9 Lyapunov times of Lorenz, 5.9 of Rössler. */
    @Test
    void echoStateReachesItsLevelOnLorenzAndRossler() {
        double[] times = {
            median(Systems.ordinary("lorenz"), 1.5008, 0.8917), median(Systems.ordinary("rossler"), 5.9086, 0.1506)
        };
        assertThat(times[0]).as("Lorenz").isGreaterThan(6);
        assertThat(times[1]).as("Rössler").isGreaterThan(4.5);
    }

    private static double median(Dynamics system, double period, double lambda) {
        double[] valid = new double[3];
        for (int k = 0; k < 3; k++) {
            double[] t = new double[1200];
            for (int i = 0; i < t.length; i++) {
                t[i] = i * period / 30;
            }
            double[] rows = system.drawn(Seed.of(100 + k).generator(), period).orbit(t, 1e-12);
            double[][] past = new double[1000][];
            for (int i = 0; i < 1000; i++) {
                past[i] = Arrays.copyOfRange(rows, 3 * i, 3 * i + 3);
            }
            Forecaster esn = new EchoState(
                    Defaults.of(EchoState.Settings.class), Seed.of(k).generator());
            esn.fit(past);
            double[] truth = Arrays.copyOfRange(rows, 3000, 3600);
            double[] s = Deviations.of(Arrays.copyOf(rows, 3000), 3);
            valid[k] = ValidTime.validRows(truth, flat(esn.forecast(200)), s, new ValidTime.Settings("nrmse", 0.4))
                    * period
                    / 30
                    * lambda;
        }
        Arrays.sort(valid);
        return valid[1];
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new LinearAr.Settings(0)).hasMessageContaining("lags must be >= 1");
        assertThatThrownBy(() -> new QuadraticNvar.Settings(1, 0, 1, 1)).hasMessageContaining("stride");
        assertThatThrownBy(() -> Defaults.of(EchoState.Settings.class, Map.of("leak", "0")))
                .hasMessageContaining("leak");
        assertThatThrownBy(() -> Defaults.of(EchoState.Settings.class, Map.of("units", "100000")))
                .hasMessageContaining("5000");
    }
}
