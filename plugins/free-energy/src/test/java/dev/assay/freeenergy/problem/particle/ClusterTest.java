package dev.assay.freeenergy.problem.particle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.density.Density;
import dev.assay.freeenergy.problem.Targets;
import java.lang.management.ManagementFactory;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {
    @ParameterizedTest
    @CsvSource({"2,3", "4,2", "13,3"})
    void theFrameIsAnIsometryOntoTheCentredPositions(int n, int s) {
        Helmert frame = new Helmert(n, s);
        RandomGenerator random = ParticleReferences.random(1);
        double[] x = random.doubles(frame.dimension(), -1, 1).toArray();
        double[] y = random.doubles(frame.dimension(), -1, 1).toArray();
        double[] r = new double[n * s];
        double[] q = new double[n * s];
        double[] back = new double[x.length];
        frame.positions(x, r);
        frame.positions(y, q);
        frame.coordinates(r, back);
        assertThat(back).containsExactly(x, within(1e-14));
        assertThat(dot(r, q)).isCloseTo(dot(x, y), within(1e-13));
        for (int a = 0; a < s; a++) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += r[i * s + a];
            }
            assertThat(sum).isCloseTo(0, within(1e-14));
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Test
    void fourParticlesHaveTheFiveKnownMinima() {
        Density density = Targets.question("dw4");
        TreeSet<Long> found = new TreeSet<>();
        RandomGenerator random = ParticleReferences.random(5);
        for (int k = 0; k < 400; k++) {
            found.add(Math.round(-1e5 * Relax.down(density, density.start(random))));
        }
        assertThat(found).containsExactly(-2579220L, -2531245L, -2435243L, -2346543L, -2106648L);
    }

    @ParameterizedTest
    @CsvSource({
        "lj13-dem,-83.089644",
        "lj13-bgflow,-38.772188",
        "lj13-sphere,-44.326801",
        "lj55-dem,-491.641269",
        "lj55-bgflow,-212.601481"
    })
    void theIcosahedronHasTheKnownEnergy(String id, double energy) {
        Density density = Targets.question(id);
        double[] r = Relax.mackay(density.dimension() > 36);
        double[] x = new double[density.dimension()];
        new Helmert(r.length / 3, 3).coordinates(r, x);
        assertThat(-Relax.down(density, x)).isCloseTo(energy, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lj13-dem", "lj13-bgflow", "lj13-sphere", "lj55-dem", "lj55-bgflow"})
    void startsAreInsideAndApart(String id) {
        Density density = Targets.question(id);
        RandomGenerator random = ParticleReferences.random(7);
        for (int k = 0; k < 50; k++) {
            assertThat(density.logDensity(density.start(random))).isBetween(-1e5, 1e3);
        }
    }

    @Test
    void outsideTheSphereAndWhereParticlesMeetThereIsNothing() {
        double[] x = new double[36];
        double[] g = new double[36];
        x[0] = 20;
        for (String id : new String[] {"lj13-sphere", "lj13-dem"}) {
            Density density = Targets.question(id);
            assertThat(density.logDensity(x)).isEqualTo(Double.NEGATIVE_INFINITY);
            assertThat(density.need(Density.GRADIENT).at(x, g)).isEqualTo(Double.NEGATIVE_INFINITY);
            assertThat(g).containsOnly(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dw4", "lj13-dem", "lj13-sphere"})
    void aDensityAllocatesNothing(String id) {
        Density density = Targets.question(id);
        double[] x = density.start(ParticleReferences.random(2));
        double[] g = new double[x.length];
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = 0;
        for (int round = 0; round < 3; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int k = 0; k < 2000; k++) {
                density.logDensity(x);
                density.need(Density.GRADIENT).at(x, g);
            }
            bytes = threads.getCurrentThreadAllocatedBytes() - before;
        }
        assertThat(bytes).isLessThan(20_000);
    }
}
