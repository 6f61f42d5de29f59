package dev.assay.testkit;

import dev.assay.api.Answer;
import dev.assay.api.Facet;
import dev.assay.api.Facets;
import dev.assay.api.Question;
import dev.assay.api.Truth;
import dev.assay.api.density.Density;
import dev.assay.api.engine.Seed;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Field;
import dev.assay.api.value.Samples;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Answers made of truths. */
final class Perfect {
    private static final String VALUES = "dev.assay.api.value";

    private Perfect() {}

    /** {@return an answer that says what the truth says; exact samples where they can be drawn, all spins up on a lattice} */
    static Answer answer(Question question, Truth truth, int samples) {
        Answer answer = Answer.empty();
        for (Facet<?> facet : truth.facets()) {
            if (facet.type().getPackageName().equals(VALUES) && !facet.kind().equals(Facets.MOMENTS)) {
                answer = and(answer, facet, truth);
            }
        }
        if (question instanceof Density density && truth.find(Facets.EXACT).isPresent()) {
            answer = answer.and(Facets.SAMPLES, draw(density.dimension(), truth, samples));
        }
        if (question instanceof Lattice lattice) {
            double[] up = new double[lattice.sites()];
            Arrays.fill(up, 1);
            answer = answer.and(Facets.CONFIGURATION, Field.of(up));
        }
        return answer;
    }

    private static <T> Answer and(Answer answer, Facet<T> facet, Truth truth) {
        return answer.and(facet, truth.get(facet));
    }

    private static Samples draw(int dimension, Truth truth, int samples) {
        RandomGenerator random = Seed.of(31).generator();
        double[] values = new double[samples * dimension];
        double[] x = new double[dimension];
        for (int i = 0; i < samples; i++) {
            truth.get(Facets.EXACT).draw(random, x);
            System.arraycopy(x, 0, values, i * dimension, dimension);
        }
        return Samples.chains(1, dimension, values, 1);
    }
}
