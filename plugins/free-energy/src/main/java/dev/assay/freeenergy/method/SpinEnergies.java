package dev.assay.freeenergy.method;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.numerics.statistics.BatchMeans;

/** The energies of a chain of configurations, as an answer: mean a site with its error, and the last configuration. */
final class SpinEnergies {
    private final BatchMeans series = new BatchMeans();
    private final byte[] spins;

    SpinEnergies(byte[] spins) {
        this.spins = spins;
    }

    /** Takes the energy of the whole lattice. */
    void add(double energy) {
        series.add(energy / spins.length);
    }

    Answer answer() {
        if (series.count() == 0) {
            return Answer.empty();
        }
        double error = series.error();
        Estimate energy = Double.isNaN(error) ? Estimate.of(series.mean()) : Estimate.of(series.mean(), error);
        double[] configuration = new double[spins.length];
        for (int i = 0; i < spins.length; i++) {
            configuration[i] = spins[i];
        }
        return Answer.of(Facets.ENERGY, energy).and(Facets.CONFIGURATION, Field.of(configuration));
    }
}
