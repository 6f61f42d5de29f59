package dev.assay.api.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.Capability;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DensityTest {
    private final Map<String, Long> counts = new TreeMap<>();

    private Density metered(Density density) {
        return density.metered(unit -> n -> counts.merge(unit, n, Long::sum));
    }

    private static Density normal() {
        return Density.of(2, x -> -0.5 * (x[0] * x[0] + x[1] * x[1]))
                .with(Density.GRADIENT, (x, g) -> {
                    g[0] = -x[0];
                    g[1] = -x[1];
                    return -0.5 * (x[0] * x[0] + x[1] * x[1]);
                })
                .with(Density.BASE, Base.normal(2, 2));
    }

    @Test
    void eachCapabilityHasItsMeter() {
        Density density = metered(normal());
        double[] x = {1, 2};
        assertThat(density.logDensity(x)).isEqualTo(-2.5);
        assertThat(counts).isEqualTo(Map.of("densities", 1L));
        assertThat(density.need(Density.GRADIENT).at(x, new double[2])).isEqualTo(-2.5);
        assertThat(counts).isEqualTo(Map.of("densities", 1L, "gradients", 1L));
        double[] out = new double[2];
        density.need(Density.BATCH).at(2, new double[] {1, 2, 0, 2}, out);
        assertThat(out).containsExactly(-2.5, -2);
        assertThat(counts).isEqualTo(Map.of("densities", 3L, "gradients", 1L));
        Base base = density.need(Density.BASE);
        base.logDensity(x);
        base.gradient(x, new double[2]);
        base.draw(new Random(1), x);
        assertThat(counts).isEqualTo(Map.of("densities", 3L, "gradients", 1L, "baseDensities", 2L));
    }

    @Test
    void nothingCountsBeforeItIsMetered() {
        Density plain = normal();
        metered(plain);
        plain.logDensity(new double[2]);
        assertThat(counts).isEmpty();
    }

    @Test
    void whatIsNotOfferedIsRefusedByName() {
        Density density = Density.of(1, x -> 0);
        assertThat(density.offers()).containsExactly(Density.BATCH, Density.LOG_DENSITY);
        assertThatThrownBy(() -> density.need(Density.GRADIENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this density does not offer gradient; it offers [batch, logDensity]");
    }

    @Test
    void withDoesNotChangeTheDensityItStartsFrom() {
        Density bare = Density.of(1, x -> 0);
        bare.with(Density.GRADIENT, (x, g) -> 0);
        assertThat(bare.offers()).doesNotContain(Density.GRADIENT);
    }

    @Test
    void aPluginsOwnCapabilityIsMeteredToo() {
        Capability<LogDensity> curvature =
                Capability.of("my-plugin/curvature", LogDensity.class, "curvatures", (f, meter) -> x -> {
                    meter.count(1);
                    return f.at(x);
                });
        Density density = metered(Density.of(1, x -> 0).with(curvature, x -> 7));
        assertThat(density.need(curvature).at(new double[1])).isEqualTo(7);
        assertThat(counts).isEqualTo(Map.of("curvatures", 1L));
    }

    @Test
    void startsAndNamesAreKept() {
        Density density = metered(Density.of(2, x -> 0)
                .startingAt((random, x) -> {
                    x[0] = 3;
                    x[1] = random.nextDouble();
                })
                .coordinates(List.of("φ", "ψ")));
        assertThat(density.coordinates()).containsExactly("φ", "ψ");
        assertThat(density.start(new Random(4))).containsExactly(3, new Random(4).nextDouble());
        assertThat(Density.of(2, x -> 0).coordinates()).containsExactly("x0", "x1");
        assertThatThrownBy(() -> density.coordinates(List.of("a"))).hasMessage("there must be 2 names, got 1");
    }

    @Test
    void theNormalBaseIsNormalisedWithItsGradient() {
        Base base = Base.normal(1, 1.5);
        double sum = 0;
        double h = 1e-3;
        for (int i = -12_000; i <= 12_000; i++) {
            sum += h * Math.exp(base.logDensity(new double[] {i * h}));
        }
        assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12));
        double[] g = new double[1];
        base.gradient(new double[] {0.7}, g);
        double slope = (base.logDensity(new double[] {0.7 + 1e-5}) - base.logDensity(new double[] {0.7 - 1e-5})) / 2e-5;
        assertThat(g[0]).isCloseTo(slope, org.assertj.core.data.Offset.offset(1e-9));
    }
}
