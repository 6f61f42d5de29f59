package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.api.density.Density;
import dev.assay.api.history.History;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.SampleRecorder;
import dev.assay.api.value.Samples;
import dev.assay.api.value.Series;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void arraysAreCopiedInAndOut() {
        double[] values = {1, 2, 3, 4};
        Samples samples = Samples.chains(2, 1, values, 1);
        values[0] = 9;
        samples.values()[1] = 9;
        assertThat(samples.values()).containsExactly(1, 2, 3, 4);
        assertThat(samples.length()).isEqualTo(2);
        assertThat(samples.coordinate(0)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void weightsAreNormalisedWithoutOverflow() {
        Samples samples = Samples.population(1, new double[] {1, 2}, new double[] {1000, 1000 + Math.log(3)});
        assertThat(samples.weights()[1]).isCloseTo(0.75, org.assertj.core.api.Assertions.within(1e-12));
        assertThatThrownBy(() -> Samples.chains(2, 2, new double[6], 1)).hasMessageContaining("2 chains");
    }

    @Test
    void aFullRecorderDoublesItsStrideAndKeepsEquallySpacedSamples() {
        SampleRecorder recorder = new SampleRecorder(2, 1, 8);
        assertThat(recorder.hasSamples()).isFalse();
        for (int i = 0; i < 100; i++) {
            recorder.record(0, new double[] {i});
            recorder.record(1, new double[] {1000 + i});
        }
        Samples samples = recorder.samples();
        assertThat(samples.length()).isBetween(4, 8);
        assertThat(samples.thinning()).isEqualTo(16);
        for (int i = 0; i < samples.length(); i++) {
            assertThat(samples.get(i, 0)).isEqualTo(16.0 * i);
            assertThat(samples.get(samples.length() + i, 0)).isEqualTo(1000 + 16.0 * i);
        }
    }

    @Test
    void everyCapabilityOfADensityIsCountedInItsUnit() {
        AtomicLong densities = new AtomicLong();
        AtomicLong gradients = new AtomicLong();
        Density density = Density.of(2, x -> x[0] + x[1])
                .with(Density.GRADIENT, (x, g) -> {
                    g[0] = 1;
                    g[1] = 1;
                    return x[0] + x[1];
                })
                .metered(unit -> unit.equals("gradients") ? gradients::addAndGet : densities::addAndGet);
        assertThat(density.logDensity(new double[] {1, 2})).isEqualTo(3);
        double[] rows = new double[3];
        density.need(Density.BATCH).at(3, new double[] {1, 1, 2, 2, 3, 3}, rows);
        assertThat(rows).containsExactly(2, 4, 6);
        density.need(Density.GRADIENT).at(new double[2], new double[2]);
        assertThat(densities.get()).isEqualTo(4);
        assertThat(gradients.get()).isEqualTo(1);
        assertThatThrownBy(() -> density.need(Density.BASE)).hasMessageContaining("does not offer base");
    }

    @Test
    void aLatticesLocalEnergyIsTheDifferenceOfItsEnergies() {
        // A ring of four spins with couplings 1, 2, 3, 4.
        int[] offsets = {0, 2, 4, 6, 8};
        int[] neighbours = {1, 3, 0, 2, 1, 3, 2, 0};
        double[] couplings = {1, 4, 1, 2, 2, 3, 3, 4};
        Lattice lattice = Lattice.of(new int[] {4}, offsets, neighbours, couplings, 1);
        byte[] spins = {1, -1, 1, 1};
        assertThat(lattice.energy(spins)).isEqualTo(-(-1 - 2 + 3 + 4));
        for (int site = 0; site < 4; site++) {
            double before = lattice.energy(spins);
            double change = lattice.localEnergy().change(spins, site);
            spins[site] = (byte) -spins[site];
            assertThat(lattice.energy(spins) - before).isEqualTo(change);
        }
    }

    @Test
    void aHistorySplitsIntoAShorterOneAndItsContinuation() {
        History history = History.of(Series.of(0, 0.5, 1, new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}), 3);
        Question.Split split = history.split(0.8).orElseThrow();
        History shorter = (History) split.question();
        assertThat(shorter.past().values()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(shorter.horizon()).isEqualTo(2);
        Series rest = split.truth().get(Facets.FORECAST);
        assertThat(rest.values()).containsExactly(8, 9);
        assertThat(rest.start()).isEqualTo(shorter.forecastStart()).isEqualTo(4);
    }

    @Test
    void refusalsNameTheThingTheBoundAndTheValue() {
        assertThatThrownBy(() -> Check.positive("width", 0.0)).hasMessage("width must be > 0.0 and finite, got 0.0");
        assertThatThrownBy(() -> Check.within("d", 3, 4, 9)).hasMessage("d must be in [4, 9], got 3");
        assertThatThrownBy(() -> Check.atLeast("x", Double.NaN, 0)).hasMessage("x must be >= 0.0, got NaN");
        assertThatThrownBy(() -> Exhibit.axes("x", "1", "y", "1").points("p", new double[2001], new double[2001]))
                .hasMessageContaining("2000");
    }
}
