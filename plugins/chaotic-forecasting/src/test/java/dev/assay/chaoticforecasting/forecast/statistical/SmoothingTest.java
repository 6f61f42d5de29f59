package dev.assay.chaoticforecasting.forecast.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.Seed;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmoothingTest {
    private static double[] series(int n, double noise) {
        RandomGenerator random = Seed.of(8).generator();
        double[] season = {3, -1, 0, 2, -4};
        return IntStream.range(0, n)
                .mapToDouble(t -> 10 + 0.3 * t + season[t % 5] + noise * random.nextGaussian())
                .toArray();
    }

    @Test
    void aLineWithSeasonsIsContinuedExactly() {
        double[] all = series(93, 0);
        var smoothing = new ExponentialSmoothing(new ExponentialSmoothing.Settings("additive", 5));
        smoothing.fit(Arrays.copyOf(all, 63));
        assertThat(smoothing.forecast(30)).containsExactly(Arrays.copyOfRange(all, 63, 93), within(1e-9));
    }

    @Test
    void itsWeightsAreRecovered() {
        RandomGenerator random = Seed.of(2).generator();
        double level = 4;
        double slope = 0.1;
        double[] x = new double[4000];
        for (int t = 0; t < x.length; t++) {
            double e = random.nextGaussian();
            x[t] = level + slope + e;
            level += slope + 0.6 * e;
            slope += 0.6 * 0.3 * e;
        }
        Smoothing smoothing = new Smoothing(true, 0);
        smoothing.fit(x);
        assertThat(smoothing.alpha()).isCloseTo(0.6, within(0.05));
        assertThat(smoothing.beta()).isCloseTo(0.3, within(0.05));
        assertThat(smoothing.squares() / x.length).isCloseTo(1, within(0.05));
    }

    @Test
    void smoothSeriesAreContinuedAlongTheirLastTwoValues() {
        double[] x =
                IntStream.range(0, 400).mapToDouble(t -> Math.sin(0.05 * t)).toArray();
        var holt = new ExponentialSmoothing(new ExponentialSmoothing.Settings("none", 12));
        holt.fit(x);
        double[] forecast = holt.forecast(2);
        assertThat(forecast[1] - forecast[0]).isCloseTo(x[399] - x[398], within(1e-3));
    }

    /** Hyndman and Billah 2003: Theta is simple smoothing with drift b/2. */
    @Test
    void thetaIsSmoothingWithHalfTheDrift() {
        double[] x = series(200, 2);
        Theta theta = Theta.withDrift(new Theta.Settings(2, "none"));
        theta.fit(x);
        Smoothing simple = new Smoothing(false, 0);
        simple.fit(x);
        double[] forecast = theta.forecast(40);
        double[] flat = simple.forecast(40);
        double[] line = Seasons.line(x, 0, 200);
        assertThat(theta.alpha()).isEqualTo(simple.alpha());
        double memory = (1 - Math.pow(1 - theta.alpha(), 200)) / theta.alpha();
        for (int h = 0; h < 40; h++) {
            assertThat(forecast[h]).isCloseTo(flat[h] + 0.5 * line[1] * (h + memory), within(1e-10));
        }
    }

    /** For a first level on the line both forms are the same method: here both give 10 + 0.3 t. */
    @Test
    void bothFormsContinueALine() {
        double[] all = IntStream.range(0, 150).mapToDouble(t -> 10 + 0.3 * t).toArray();
        for (Theta theta : new Theta[] {
            Theta.withLines(new Theta.Settings(2, "none")), Theta.withDrift(new Theta.Settings(2, "none"))
        }) {
            theta.fit(Arrays.copyOf(all, 100));
            // smoothing lags behind by nothing with α = 1, and half the drift is what the definition adds
            double[] forecast = theta.forecast(50);
            assertThat(forecast[1] - forecast[0]).isCloseTo(0.15, within(1e-9));
            assertThat(forecast[0]).isCloseTo(all[100], within(0.16));
        }
    }

    @Test
    void seasonsAreFoundAndTakenAway() {
        double[] x = IntStream.range(0, 600)
                .mapToDouble(t -> Math.sin(2 * Math.PI * t / 40))
                .toArray();
        assertThat(Seasons.length(x)).isEqualTo(40);
        double[] rising =
                IntStream.range(0, 600).mapToDouble(t -> 0.01 * t + x[t]).toArray();
        double[] component = Seasons.component(rising, 40);
        for (int k = 0; k < 40; k++) {
            assertThat(component[k]).isCloseTo(Math.sin(2 * Math.PI * k / 40), within(1e-9));
        }
        Theta theta = Theta.withDrift(new Theta.Settings(2, "additive"));
        theta.fit(x);
        assertThat(theta.season()).isEqualTo(40);
        double[] forecast = theta.forecast(20);
        for (int h = 0; h < 20; h++) {
            assertThat(forecast[h]).isCloseTo(Math.sin(2 * Math.PI * h / 40), within(0.02));
        }
        assertThat(Seasons.length(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9})).isZero();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new ExponentialSmoothing.Settings("multiplicative", 12))
                .hasMessage("season must be 'additive' or 'none', got 'multiplicative'");
        assertThatThrownBy(() -> new Theta.Settings(0, "none")).hasMessageContaining("theta must be");
    }
}
