package dev.assay.chaoticforecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.engine.Registrations;
import dev.assay.chaoticforecasting.catalogue.Catalogue;
import dev.assay.chaoticforecasting.catalogue.Entry;
import dev.assay.chaoticforecasting.problem.Deviations;
import dev.assay.chaoticforecasting.system.Dynamics;
import dev.assay.chaoticforecasting.system.Systems;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void everySystemOfTheDatabaseIsAProblem() {
        List<String> ids = Registrations.of(new ChaosPlugin()).problems().stream()
                .map(p -> p.id())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("hyperrossler", "sprotta", "lorenz96", "doublependulum-true");
        List<Entry> entries = Catalogue.entries();
        assertThat(ids).containsAll(entries.stream().map(Entry::id).toList());
        assertThat(entries.stream().filter(e -> e.id().endsWith("-2023"))).hasSize(10);
        assertThat(entries).hasSize(135 + 10 + 1);
        assertThat(entries.stream().filter(Entry::delayed)).hasSize(6 + 4);
        assertThat(entries.subList(0, 135).stream().filter(e -> e.dimension() == 3))
                .hasSize(104);
    }

    private static double[] tenPeriods(Entry entry, Dynamics system) {
        double[] times = IntStream.range(0, 1000)
                .mapToDouble(i -> system.firstTime() + i * entry.period() / 100)
                .toArray();
        return system.published().orbit(times, 1e-12);
    }

    /** Also the goal of speed: the 129 flows of the database take less than 5 s of one core. */
    @Test
    void publishedOrbitsHaveThePublishedSpreadAndCostSeconds() {
        List<Double> ratios = new ArrayList<>();
        var threads = ManagementFactory.getThreadMXBean();
        long flows = 0;
        for (Entry entry : Catalogue.entries().subList(0, 135)) {
            long before = threads.getCurrentThreadCpuTime();
            double[] rows = tenPeriods(entry, Systems.of(entry, ""));
            flows += entry.delayed() ? 0 : threads.getCurrentThreadCpuTime() - before;
            double[] s = Deviations.of(rows, entry.dimension());
            for (int c = 0; c < s.length; c++) {
                double ratio = s[c] / entry.spread().get(c);
                assertThat(ratio).as(entry.id() + " coordinate " + c).isBetween(0.02, 20.0);
                ratios.add(ratio);
            }
        }
        ratios.sort(null);
        assertThat(ratios.get(ratios.size() / 2)).as("median").isCloseTo(1, within(0.03));
        assertThat(flows * 1e-9).as("seconds").isLessThan(5);
    }

    private static double drift(String id, ToDoubleFunction<double[]> energy) {
        Entry entry = Catalogue.of(id);
        var system = Systems.ordinary(id);
        double[] state =
                entry.initial().stream().mapToDouble(Double::doubleValue).toArray();
        var solver = new dev.assay.numerics.ode.DormandPrince8(system.field(), state.length, 1e-12, 1e-12);
        solver.start(0, state);
        double first = energy.applyAsDouble(state);
        double largest = 0;
        for (int i = 1; i <= 100; i++) {
            solver.advance(i * entry.period() / 10);
            largest = Math.max(largest, Math.abs(energy.applyAsDouble(solver.state()) - first));
        }
        return largest / Math.max(1, Math.abs(first));
    }

    @Test
    void energyIsConservedWhereItShould() {
        assertThat(drift(
                        "henonheiles",
                        s -> 0.5 * (s[0] * s[0] + s[1] * s[1] + s[2] * s[2] + s[3] * s[3])
                                + s[0] * s[0] * s[1]
                                - s[1] * s[1] * s[1] / 3))
                .isLessThan(1e-10);
        assertThat(drift("nuclearquadrupole", s -> {
                    double square = s[0] * s[0] + s[1] * s[1];
                    return 0.5 * (s[2] * s[2] + s[3] * s[3] + square)
                            + 0.55 / Math.sqrt(2) * s[0] * (3 * s[1] * s[1] - s[0] * s[0])
                            + 0.1 * square * square;
                }))
                .isLessThan(1e-10);
        assertThat(drift(
                        "swingingatwood",
                        s -> s[2] * s[2] / 11 + s[3] * s[3] / (2 * s[0] * s[0]) + 9.82 * s[0] * (4.5 - Math.cos(s[1]))))
                .isLessThan(1e-10);
        assertThat(drift("doublependulum-true", ProblemsTest::pendulum)).isLessThan(1e-10);
        assertThat(drift("doublependulum", ProblemsTest::pendulum))
                .as("the database's field is not Hamiltonian")
                .isGreaterThan(1e-2);
    }

    private static double pendulum(double[] s) {
        double difference = s[0] - s[1];
        double sine = Math.sin(difference);
        double kinetic = s[2] * s[2] + 2 * s[3] * s[3] - 2 * s[2] * s[3] * Math.cos(difference);
        return kinetic / (2 * (1 + sine * sine)) - 9.81 * (2 * Math.cos(s[0]) + Math.cos(s[1]));
    }
}
