package dev.assay.freeenergy.method.population;

import dev.assay.api.Run;
import dev.assay.api.density.Base;
import dev.assay.api.density.Density;
import dev.assay.numerics.statistics.LogSumExp;
import dev.assay.numerics.statistics.Resampling;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/**
 * One round of annealing: n particles between reference (β = 0) and target (β = 1), either finding its levels, steps and
 * moves on the way and leaving them as a {@link Plan}, or following one.
 *
 * <p>Each particle carries its first ancestor (Eve). Their shares W_e at the end give the round's own error:
 *
 * <pre>  Var(Ẑ)/Z² ≈ (n Σₑ W_e² − 1) / (n − 1) </pre>
 *
 * <p>Without resampling that is the squared coefficient of variation of the weights over n. Multinomial resampling would
 * add 1/n each time and take it off again; systematic resampling does neither.
 *
 * @see <a href="https://doi.org/10.1093/biomet/asy028">Lee and Whiteley, Biometrika 105 (2018) 609: the error</a>
 */
final class Population {
    /** Resamplings after which moves have told copies apart, for {@link #lineages}. */
    private static final int LAG = 4;

    private static final double SMALLEST_SCALE = 1e-9;
    private static final double SMALLEST_STEP = 1e-12;
    /** Moves end once the mean squared jump, over twice the squared lengths, is this: in a Gaussian, correlation one half. */
    private static final double ENOUGH = 0.5;

    private final Rules rules;
    private final RandomGenerator random;
    private final Base rho;
    private final int n;
    private final int d;
    private final AnnealedMoves points;
    private final AnnealedMoves spare;
    private final double[] logWeights;
    private final double[] scratch;
    private final double[] start;
    private final double[] scale;
    private final int[] chosen;
    private int[] eve;
    private int[] oldEve;
    private final int[] swap;
    private final int[][] ancestor; // ancestor[k][i]: of particle i, k + 1 resamplings ago
    private final Plan learned;
    private double beta;
    private double logZ;
    private double logStep;
    private int resamplings;

    /**
     * How a population anneals.
     *
     * @param kind the kind of move
     * @param leapfrogs gradients a Hamiltonian move
     * @param mostMoves moves a level at most
     * @param conditionalEss where the next level is placed, as a share of n
     * @param resampleBelow ESS below which particles are resampled, as a share of n
     */
    record Rules(Move kind, int leapfrogs, int mostMoves, double conditionalEss, double resampleBelow) {}

    /** Makes room for n particles. */
    Population(Density question, Base rho, Rules rules, int n, RandomGenerator random) {
        this.rules = rules;
        this.random = random;
        this.rho = rho;
        this.n = n;
        this.d = question.dimension();
        points = new AnnealedMoves(question, rho, rules.kind(), rules.leapfrogs(), n);
        spare = new AnnealedMoves(question, rho, rules.kind(), rules.leapfrogs(), n);
        logWeights = new double[n];
        scratch = new double[n];
        start = new double[n * d];
        scale = new double[d];
        chosen = new int[n];
        eve = new int[n];
        oldEve = new int[n];
        swap = new int[n];
        ancestor = new int[LAG][n];
        learned = new Plan(rho);
        logStep = points.firstLogStep();
    }

    /**
     * Goes from reference to target, finding levels, steps and moves on the way.
     *
     * @param run for divergence
     * @param goOn asked before every sweep of moves, which costs n times a move
     * @return false when told to stop; the particles are then of no use
     */
    boolean explore(Run run, BooleanSupplier goOn) {
        if (!draw(goOn)) {
            return false;
        }
        while (beta < 1) {
            temper(run, Math.min(1, beta + nextStep()));
            scales(scale);
            double[] used = scale.clone();
            System.arraycopy(points.x, 0, start, 0, n * d);
            int moves = 0;
            double began = logStep;
            do {
                if (!goOn.getAsBoolean()) {
                    return false;
                }
                began = logStep;
                double acceptance = sweep(logStep, used);
                logStep += acceptance - points.wanted();
                moves++;
            } while (moves < rules.mostMoves() && jump(used) < ENOUGH);
            learned.add(new Plan.Level(beta, 0.5 * (began + logStep), used, moves));
        }
        return true;
    }

    /** Goes from reference to target as planned; {@return false when told to stop}. */
    boolean follow(Plan plan, Run run, BooleanSupplier goOn) {
        if (!draw(goOn)) {
            return false;
        }
        for (int k = 0; k < plan.size(); k++) {
            Plan.Level level = plan.level(k);
            temper(run, level.beta());
            for (int move = 0; move < level.moves(); move++) {
                if (!goOn.getAsBoolean()) {
                    return false;
                }
                sweep(level.logStep(), level.scale());
            }
        }
        return true;
    }

    private boolean draw(BooleanSupplier goOn) {
        if (!goOn.getAsBoolean()) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            points.draw(i, random);
            eve[i] = i;
        }
        return true;
    }

    private double nextStep() {
        double step = Weights.step(1 - beta, rules.conditionalEss(), this::conditionalEss);
        return Math.max(step, Math.max(SMALLEST_STEP, Math.ulp(beta))); // never stands still, however wild the weights
    }

    /** To level β′: reweight, and resample when few particles carry the weight. */
    private void temper(Run run, double next) {
        double before = LogSumExp.of(logWeights, n);
        double step = next - beta;
        for (int i = 0; i < n; i++) {
            logWeights[i] += step * points.logRatio(i);
        }
        double after = LogSumExp.of(logWeights, n);
        logZ += after - before;
        beta = next;
        if (!Double.isFinite(logZ)) {
            throw run.diverged("ln Z", logZ);
        }
        if (LogSumExp.effectiveSize(logWeights, n) < rules.resampleBelow() * n) {
            resample(after);
        }
    }

    /** (Σ W w)² / Σ W w², in (0, 1]. */
    private double conditionalEss(double step) {
        double all = LogSumExp.of(logWeights, n);
        for (int i = 0; i < n; i++) {
            scratch[i] = logWeights[i] - all + step * points.logRatio(i);
        }
        double once = LogSumExp.of(scratch, n);
        if (once == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        for (int i = 0; i < n; i++) {
            scratch[i] += step * points.logRatio(i);
        }
        return Math.exp(2 * once - LogSumExp.of(scratch, n));
    }

    private void resample(double all) {
        for (int i = 0; i < n; i++) {
            scratch[i] = Math.exp(logWeights[i] - all);
        }
        Resampling.systematic(scratch, random.nextDouble(), chosen);
        int[] old = oldEve;
        oldEve = eve;
        eve = old;
        for (int i = 0; i < n; i++) {
            spare.copy(points, i, i);
        }
        for (int i = 0; i < n; i++) {
            points.copy(spare, chosen[i], i);
            eve[i] = oldEve[chosen[i]];
            logWeights[i] = 0;
        }
        inherit();
        resamplings++;
    }

    private void inherit() {
        int[] oldest = ancestor[LAG - 1];
        for (int k = LAG - 1; k > 0; k--) {
            ancestor[k] = ancestor[k - 1];
        }
        ancestor[0] = oldest;
        System.arraycopy(chosen, 0, oldest, 0, n);
        for (int k = 1; k < LAG; k++) {
            int[] before = ancestor[k];
            for (int i = 0; i < n; i++) {
                swap[i] = before[chosen[i]];
            }
            System.arraycopy(swap, 0, before, 0, n);
        }
    }

    /**
     * A length a coordinate: √(sd x · 1/sd ∂ ln π), the standard deviation of a Gaussian, shorter where modes lie apart;
     * without gradients the standard deviation.
     */
    private void scales(double[] out) {
        Weights.normalise(logWeights, scratch);
        for (int c = 0; c < d; c++) {
            double mean = 0;
            for (int i = 0; i < n; i++) {
                mean += scratch[i] * points.x[i * d + c];
            }
            double square = 0;
            for (int i = 0; i < n; i++) {
                double v = points.x[i * d + c] - mean;
                square += scratch[i] * v * v;
            }
            double slope = points.meanSquareSlope(c, beta, scratch);
            double length = Math.sqrt(square);
            if (slope > 0 && slope < Double.POSITIVE_INFINITY) {
                length = Math.min(length, Math.sqrt(length / Math.sqrt(slope)));
            }
            out[c] = Math.max(SMALLEST_SCALE, length);
        }
    }

    /** One move of every particle; {@return the mean acceptance}. */
    private double sweep(double logStep, double[] scales) {
        double step = Math.exp(logStep);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += points.move(i, beta, step, scales, random);
        }
        return sum / n;
    }

    /** Mean over coordinates and particles of (x − start)² over twice the squared length. */
    private double jump(double[] scales) {
        Weights.normalise(logWeights, scratch);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double squares = 0;
            for (int c = 0; c < d; c++) {
                double v = (points.x[i * d + c] - start[i * d + c]) / scales[c];
                squares += v * v;
            }
            sum += scratch[i] * squares;
        }
        return sum / (2 * d);
    }

    /** {@return the plan that {@link #explore} found} */
    Plan learned() {
        return learned;
    }

    int size() {
        return n;
    }

    /** {@return evaluations of a sweep of moves} */
    long sweepCost() {
        return (long) n * points.cost();
    }

    /** {@return ln Ẑ} */
    double logZ() {
        return logZ;
    }

    /** {@return the estimated Var(Ẑ)/Z², in [0, 1]} */
    double variance() {
        return Math.max(0, Math.min(1, (n * concentration(eve) - 1) / (n - 1)));
    }

    /** {@return 1 / Σₑ W_e² with e the ancestors a few resamplings ago: how many particles are independent} */
    double lineages() {
        return 1 / concentration(resamplings < LAG ? eve : ancestor[LAG - 1]);
    }

    private double concentration(int[] eve) {
        Weights.normalise(logWeights, scratch);
        double[] shares = new double[n];
        for (int i = 0; i < n; i++) {
            shares[eve[i]] += scratch[i];
        }
        double sum = 0;
        for (double share : shares) {
            sum += share * share;
        }
        return sum;
    }

    /** {@return the particles; a copy} */
    double[] positions() {
        return points.x.clone();
    }

    /** {@return Wᵢ with Σ Wᵢ = 1} */
    double[] weights() {
        double[] w = new double[n];
        Weights.normalise(logWeights, w);
        return w;
    }

    /** {@return ln Wᵢ with Σ Wᵢ = 1; a copy} */
    double[] normalisedLogWeights() {
        double all = LogSumExp.of(logWeights, n);
        double[] w = Arrays.copyOf(logWeights, n);
        for (int i = 0; i < n; i++) {
            w[i] -= all;
        }
        return w;
    }

    /** {@return the reference} */
    Base reference() {
        return rho;
    }
}
