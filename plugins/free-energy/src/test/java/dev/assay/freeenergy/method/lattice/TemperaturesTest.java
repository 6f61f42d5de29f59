package dev.assay.freeenergy.method.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Problem;
import dev.assay.api.Truth;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Estimate;
import dev.assay.freeenergy.Bench;
import dev.assay.freeenergy.problem.lattice.EdwardsAnderson;
import dev.assay.freeenergy.problem.lattice.Ising2d;
import dev.assay.freeenergy.problem.lattice.Potts;
import dev.assay.freeenergy.problem.lattice.SherringtonKirkpatrick;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods that go through temperatures or energies, and the multi-spin one, against exact answers. */
class TemperaturesTest {
    @TempDir
    Path folder;

    private void check(Method<Lattice> method, Problem<Lattice> problem, long spins, double energyError) {
        Answer answer =
                Bench.run(method, problem.question(), "spins", spins, 3, folder).answer();
        Truth truth = problem.truth(new EngineInstance(Seed.of(1), Kept.inMemory(), 1));
        for (var facet : List.of(
                Facets.LOG_Z, Facets.ENERGY, Facets.MAGNETIZATION, Facets.HEAT_CAPACITY, Facets.SUSCEPTIBILITY)) {
            if (answer.find(facet).isPresent() && truth.find(facet).isPresent()) {
                Estimate found = answer.get(facet);
                double z = (found.value() - truth.get(facet).value()) / found.error();
                assertThat(z)
                        .as("%s: %s, exact %s", facet, found, truth.get(facet))
                        .isBetween(-4.5, 4.5);
            }
        }
        assertThat(answer.get(Facets.ENERGY).error()).isLessThan(energyError);
    }

    private Problem<Lattice> ising(int side, double t) {
        return new Ising2d(new Ising2d.Parameters(side, t), Bench.instance(folder));
    }

    private Problem<Lattice> glass() {
        return new EdwardsAnderson(new EdwardsAnderson.Parameters(6, 0.5), Bench.instance(folder));
    }

    private Problem<Lattice> spinGlass() {
        return new SherringtonKirkpatrick(new SherringtonKirkpatrick.Parameters(16, 0.3), Bench.instance(folder));
    }

    private Problem<Lattice> potts() {
        return new Potts(new Potts.Parameters(3, 5, 0.95), Bench.instance(folder));
    }

    @Test
    void parallelTemperingSolvesGlasses() {
        Method<Lattice> method = new ParallelTempering(new ParallelTempering.Settings(0.2, 10, 6));
        check(method, glass(), 20_000_000, 0.003);
        check(method, spinGlass(), 10_000_000, 0.003);
    }

    @Test
    void populationAnnealingGivesTheExactPartitionFunction() {
        Method<Lattice> method = new PopulationAnnealing(new PopulationAnnealing.Settings(400, 50, 1));
        check(method, ising(8, 2.4), 30_000_000, 0.01);
        check(method, glass(), 30_000_000, 0.01);
        check(method, spinGlass(), 10_000_000, 0.01);
        check(method, potts(), 10_000_000, 0.01);
    }

    @Test
    void wangLandauGivesTheExactPartitionFunction() {
        Method<Lattice> method = new WangLandau(new WangLandau.Settings(8));
        check(method, ising(6, 2.4), 40_000_000, 0.01);
        check(method, potts(), 40_000_000, 0.01);
        check(method, glass(), 40_000_000, 0.01);
    }

    @Test
    void sixtyFourSystemsAreIndependentAndExact() {
        Method<Lattice> method = new Multispin(new Multispin.Settings(0.2, 2));
        check(method, ising(8, 2.4), 100_000_000, 0.002);
        check(method, ising(16, 3), 100_000_000, 0.002);
        check(method, ising(16, 1.5), 200_000_000, 0.002);
        check(
                method,
                new EdwardsAnderson(new EdwardsAnderson.Parameters(6, 1), Bench.instance(folder)),
                100_000_000,
                0.002);
    }

    @Test
    void whatDoesNotFitIsDeclinedWithAReason() {
        Lattice dense = spinGlass().question();
        assertThat(Wolff.declines(dense)).get().asString().contains("couplings >= 0");
        assertThat(WangLandau.declines(dense)).get().asString().contains("one size");
        assertThat(Multispin.declines(dense)).get().asString().contains("four neighbours");
        assertThat(Multispin.declines(potts().question())).get().asString().contains("±1");
        assertThatThrownBy(() -> new ParallelTempering.Settings(0.2, 1, 5))
                .hasMessage("replicas must be in [2, 1000], got 1");
        assertThatThrownBy(() -> new ParallelTempering.Settings(0.2, 4, 1))
                .hasMessageContaining("hottest must be > 1.0");
    }
}
