package dev.assay.freeenergy.method.lattice;

import dev.assay.api.Answer;
import dev.assay.api.Check;
import dev.assay.api.Facets;
import dev.assay.api.Method;
import dev.assay.api.Run;
import dev.assay.api.Setting;
import dev.assay.api.lattice.Lattice;
import dev.assay.api.value.Estimate;
import dev.assay.api.value.Field;
import dev.assay.numerics.random.Xoshiro256;
import dev.assay.numerics.statistics.LogSumExp;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Populations cooled from β = 0, where spins are uniform and Z = qᴺ, to β = 1/T in equal steps: reweighted, resampled
 * systematically, swept by Metropolis.
 *
 * <pre>  Ẑ = qᴺ Πₖ mean exp(−(βₖ₊₁ − βₖ) E),   E Ẑ = Z </pre>
 *
 * <p>Independent populations share the budget, about ten of them; their members are pooled with weights Ẑ. Errors are the
 * jackknife over populations. A population costs members × levels × sweeps × N {@code spins}.
 *
 * @see <a href="https://doi.org/10.1063/1.1632130">Hukushima and Iba, AIP Conf. Proc. 690 (2003) 200</a>
 * @see <a href="https://doi.org/10.1103/PhysRevE.82.026704">Machta, Phys. Rev. E 82 (2010) 026704</a>
 */
public final class PopulationAnnealing implements Method<Lattice> {
    private static final int POPULATIONS = 10;

    private final Settings settings;

    /**
     * The settings.
     *
     * @param members of a population, at most; fewer, at least 8, when ten populations would not fit the budget
     * @param levels steps in β, 1 … 100 000
     * @param sweeps a step, 1 … 1000
     */
    public record Settings(
            @Setting(def = "200", doc = "most members of a population", range = "8..100000")
            int members,

            @Setting(def = "50", doc = "steps in β from 0 to 1/T", range = "1..100000")
            int levels,

            @Setting(def = "1", doc = "sweeps a step", range = "1..1000")
            int sweeps) {
        /** Refuses nonsense. */
        public Settings {
            Check.within("members", members, 8, 100_000);
            Check.within("levels", levels, 1, 100_000);
            Check.within("sweeps", sweeps, 1, 1000);
        }
    }

    /** What a finished population leaves: ln Ẑ and the means of e, e², m, m² over its members. */
    private record Finished(double logZ, double[] means) {}

    /** Makes the method. */
    public PopulationAnnealing(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Answer solve(Lattice lattice, Run run) {
        Xoshiro256 random = new Xoshiro256(run.random());
        long one = (long) settings.levels() * settings.sweeps() * lattice.sites();
        OptionalLong limit = run.budget().limit(ChainRun.UNIT);
        long fitting = limit.isEmpty() ? settings.members() : limit.getAsLong() / (POPULATIONS * one);
        int members = (int) Math.max(8, Math.min(settings.members(), fitting));
        Flips[] population = new Flips[members];
        for (int i = 0; i < members; i++) {
            population[i] = Flips.of(lattice, random, Flips.Rule.METROPOLIS);
        }
        List<Finished> finished = new ArrayList<>();
        byte[] last = new byte[lattice.sites()];
        run.phase("anneal");
        boolean more = true;
        while (more && ChainRun.left(run) >= members * one) {
            Finished next = anneal(lattice, population, random, run);
            if (next == null) {
                break;
            }
            finished.add(next);
            System.arraycopy(population[0].spins(), 0, last, 0, last.length);
            more = run.more(ask -> answer(lattice, finished, last));
        }
        return answer(lattice, finished, last);
    }

    /** {@return the population at 1/T, null when told to stop before} */
    private Finished anneal(Lattice lattice, Flips[] population, Xoshiro256 random, Run run) {
        int n = population.length;
        double logZ = lattice.sites() * Math.log(lattice.states());
        for (Flips member : population) {
            member.randomize();
        }
        double step = 1 / lattice.temperature() / settings.levels();
        double[] logs = new double[n];
        for (int k = 1; k <= settings.levels(); k++) {
            for (int i = 0; i < n; i++) {
                logs[i] = -step * population[i].energy();
            }
            logZ += LogSumExp.of(logs) - Math.log(n);
            resample(population, logs, random.nextDouble());
            for (Flips member : population) {
                member.temperature(1 / (k * step));
                for (int s = 0; s < settings.sweeps(); s++) {
                    member.sweep();
                }
            }
            run.count(ChainRun.UNIT, (long) n * settings.sweeps() * lattice.sites());
            if (k < settings.levels() && !run.more()) {
                return null;
            }
        }
        return new Finished(logZ, means(lattice, population));
    }

    private static double[] means(Lattice lattice, Flips[] population) {
        double[] means = new double[4];
        int[] tally = new int[lattice.states()];
        double n = population.length;
        for (Flips member : population) {
            double e = member.energy() / lattice.sites();
            double m = Observables.magnetization(lattice, member.spins(), tally);
            means[0] += e / n;
            means[1] += e * e / n;
            means[2] += m / n;
            means[3] += m * m / n;
        }
        return means;
    }

    /** Systematic: member i gets ⌊cumulated weight + u⌋ copies; spare places are filled from those with several. */
    private static void resample(Flips[] population, double[] logs, double u) {
        int n = population.length;
        double total = LogSumExp.of(logs);
        int[] copies = new int[n];
        double cumulated = 0;
        int given = 0;
        for (int i = 0; i < n; i++) {
            cumulated += n * Math.exp(logs[i] - total);
            int until = i == n - 1 ? n : Math.min(n, (int) Math.floor(cumulated + u));
            copies[i] = Math.max(0, until - given);
            given += copies[i];
        }
        int free = 0;
        for (int i = 0; i < n; i++) {
            for (int c = 1; c < copies[i]; c++) {
                while (copies[free] != 0) {
                    free++;
                }
                population[free].copy(population[i]);
                copies[free] = -1;
            }
        }
    }

    private static Answer answer(Lattice lattice, List<Finished> finished, byte[] last) {
        int runs = finished.size();
        if (runs == 0) {
            return Answer.empty();
        }
        double[] all = pooled(lattice, finished, -1);
        double[] errors = new double[all.length];
        for (int q = 0; q < all.length; q++) {
            double mean = 0;
            double squares = 0;
            for (int r = 0; runs > 1 && r < runs; r++) {
                double delta = pooled(lattice, finished, r)[q] - mean;
                mean += delta / (r + 1);
                squares += delta * (pooled(lattice, finished, r)[q] - mean);
            }
            errors[q] = Math.sqrt(squares * (runs - 1) / runs);
        }
        double[] configuration = new double[last.length];
        for (int i = 0; i < last.length; i++) {
            configuration[i] = last[i];
        }
        return Answer.of(Facets.LOG_Z, estimate(all[0], errors[0], runs))
                .and(Facets.ENERGY, estimate(all[1], errors[1], runs))
                .and(Facets.MAGNETIZATION, estimate(all[2], errors[2], runs))
                .and(Facets.HEAT_CAPACITY, estimate(all[3], errors[3], runs))
                .and(Facets.SUSCEPTIBILITY, estimate(all[4], errors[4], runs))
                .and(Facets.CONFIGURATION, Field.of(configuration));
    }

    private static Estimate estimate(double value, double error, int runs) {
        return runs < 3 ? Estimate.of(value) : Estimate.of(value, error);
    }

    /** {@return ln Z, e, m, C, χ of all populations but one} */
    private static double[] pooled(Lattice lattice, List<Finished> finished, int without) {
        double most = Double.NEGATIVE_INFINITY;
        for (Finished f : finished) {
            most = Math.max(most, f.logZ());
        }
        double weight = 0;
        double[] sums = new double[4];
        for (int r = 0; r < finished.size(); r++) {
            if (r != without) {
                double w = Math.exp(finished.get(r).logZ() - most);
                weight += w;
                for (int q = 0; q < 4; q++) {
                    sums[q] += w * finished.get(r).means()[q];
                }
            }
        }
        int used = finished.size() - (without < 0 ? 0 : 1);
        double e = sums[0] / weight;
        double m = sums[2] / weight;
        double t = lattice.temperature();
        double n = lattice.sites();
        return new double[] {
            most + Math.log(weight / used),
            e,
            m,
            n * Math.max(0, sums[1] / weight - e * e) / (t * t),
            n * Math.max(0, sums[3] / weight - m * m) / t
        };
    }
}
