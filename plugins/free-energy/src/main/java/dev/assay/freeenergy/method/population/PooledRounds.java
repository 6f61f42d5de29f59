package dev.assay.freeenergy.method.population;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Samples;
import dev.assay.numerics.statistics.LogSumExp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Independent rounds of particles as one: Ẑ = Σ Nᵣ Ẑᵣ / Σ Nᵣ, a particle's weight ∝ Nᵣ Ẑᵣ Wᵢ. The oldest rounds' particles
 * are let go when there are too many; their Ẑ stays.
 */
final class PooledRounds {
    private final int d;
    private final int most;
    private final List<Double> logTerms = new ArrayList<>();
    private final Deque<Round> kept = new ArrayDeque<>();
    private long total;
    private int held;

    /** Particles with ln (Nᵣ Ẑᵣ Wᵢ). */
    private record Round(double[] values, double[] logWeights) {}

    PooledRounds(int d, int most) {
        this.d = d;
        this.most = most;
    }

    void add(Population population) {
        int n = population.size();
        double term = Math.log(n) + population.logZ();
        logTerms.add(term);
        total += n;
        double[] logWeights = population.normalisedLogWeights();
        for (int i = 0; i < n; i++) {
            logWeights[i] += term;
        }
        kept.addLast(new Round(population.positions(), logWeights));
        held += n;
        while (held > most && kept.size() > 1) {
            held -= kept.removeFirst().logWeights().length;
        }
    }

    Answer answer() {
        if (logTerms.isEmpty()) {
            return Answer.empty();
        }
        double[] values = new double[held * d];
        double[] logWeights = new double[held];
        int at = 0;
        for (Round round : kept) {
            int n = round.logWeights().length;
            System.arraycopy(round.values(), 0, values, at * d, n * d);
            System.arraycopy(round.logWeights(), 0, logWeights, at, n);
            at += n;
        }
        double logZ =
                LogSumExp.of(logTerms.stream().mapToDouble(Double::doubleValue).toArray()) - Math.log(total);
        return Answer.of(Facets.SAMPLES, Samples.population(d, values, logWeights))
                .and(Facets.LOG_Z, Estimate.of(logZ));
    }
}
