package dev.assay.freeenergy.method.population;

import dev.assay.api.Answer;
import dev.assay.api.Facets;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Samples;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Independent rounds of particles as one.
 *
 * <pre>  Ẑ = Σ Nᵣ Ẑᵣ / Σ Nᵣ,   a particle's weight ∝ Nᵣ Ẑᵣ Wᵢ
 *   Var(ln Ẑ) ≈ Σ aᵣ² Vᵣ,   aᵣ = Nᵣ Ẑᵣ / Σ Nᵣ Ẑᵣ,   Vᵣ each round's own estimate of Var(Ẑᵣ)/Z² </pre>
 *
 * <p>From {@value #SCATTER} rounds on the larger of this and what the rounds' scatter says. The oldest rounds' particles are
 * let go when there are too many; their Ẑ stays.
 */
final class PooledRounds {
    private static final int SCATTER = 8;

    private final int d;
    private final int most;
    private final List<double[]> terms = new ArrayList<>(); // ln Nᵣ Ẑᵣ, Nᵣ, Vᵣ
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
        terms.add(new double[] {term, n, population.variance()});
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

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** {@return particles of all rounds} */
    long total() {
        return total;
    }

    /** {@return ln Ẑ with its standard error} */
    Estimate logZ() {
        double max = Double.NEGATIVE_INFINITY;
        for (double[] term : terms) {
            max = Math.max(max, term[0]);
        }
        double sum = 0;
        for (double[] term : terms) {
            sum += Math.exp(term[0] - max);
        }
        double own = 0;
        double scatter = 0;
        for (double[] term : terms) {
            double share = Math.exp(term[0] - max) / sum;
            own += share * share * term[2];
            double off = share - term[1] / total;
            scatter += off * off;
        }
        int rounds = terms.size();
        double variance = rounds < SCATTER ? own : Math.max(own, scatter * rounds / (rounds - 1));
        return Estimate.of(max + Math.log(sum / total), Math.sqrt(variance));
    }

    Answer answer() {
        if (terms.isEmpty()) {
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
        return Answer.of(Facets.SAMPLES, Samples.population(d, values, logWeights))
                .and(Facets.LOG_Z, logZ());
    }
}
