package dev.assay.freeenergy.method.chain;

import dev.assay.api.density.Gradient;
import dev.assay.numerics.statistics.LogSumExp;
import java.util.random.RandomGenerator;

/**
 * One chain of the no-U-turn sampler.
 *
 * <pre>  a trajectory doubles, forward or backward at random, until its ends turn towards each other:
 *     p₋ᵀM⁻¹ρ ≤ 0 or p₊ᵀM⁻¹ρ ≤ 0,   ρ = Σ p over the trajectory,
 *   tried on every sub-tree, and across the seam of its two halves (ρ of one half and the nearest state of the other)
 *   states have weight exp(H₀ − H): within a sub-tree a half is chosen by weight,
 *   at the top the new half replaces the old choice with min(1, w_new / w_old) </pre>
 *
 * <p>A state with H − H₀ &gt; 1000 (or NaN) ends the trajectory: a divergence. 2^depth − 1 gradients a step.
 */
public final class NutsChain implements Kernel {
    private static final double DIVERGENCE = 1000;

    private final Gradient gradient;
    private final RandomGenerator random;
    private final int maxDepth;
    private final Phase state;
    private final Phase left;
    private final Phase right;
    private final Phase chosen;
    private final Tree whole;
    private final Tree[] first;
    private final Tree[] second;
    private final Tree extension;
    private final WarmUp warmUp;
    private final Whitening whitening;
    private final double[] position;

    private Phase moving;
    private double epsilon;
    private double startEnergy;
    private double acceptanceSum;
    private long leaves;
    private long divergences;
    private int depth;

    /** A sub-tree: momenta at its two ends in order of building, their sum, its weight and the state chosen in it. */
    private static final class Tree {
        double[] pFirst;
        double[] pLast;
        double[] rho;
        Phase proposal;
        double logWeight;

        Tree(int d) {
            pFirst = new double[d];
            pLast = new double[d];
            rho = new double[d];
            proposal = Phase.empty(d);
        }
    }

    /** Starts at a point with a diagonal metric and searches a first step size. */
    public NutsChain(Gradient gradient, double[] start, double target, int maxDepth, RandomGenerator random) {
        this(gradient, start, target, maxDepth, false, random);
    }

    /** Starts at a point with a diagonal or dense metric and searches a first step size. */
    public NutsChain(
            Gradient gradient, double[] start, double target, int maxDepth, boolean dense, RandomGenerator random) {
        int d = start.length;
        this.whitening = dense ? new Whitening(gradient, d) : null;
        this.position = new double[d];
        this.gradient = dense ? whitening : gradient;
        this.random = random;
        this.maxDepth = maxDepth;
        this.state = new Phase(start, this.gradient);
        this.left = Phase.empty(d);
        this.right = Phase.empty(d);
        this.chosen = Phase.empty(d);
        this.whole = new Tree(d);
        this.extension = new Tree(d);
        this.first = trees(maxDepth, d);
        this.second = trees(maxDepth, d);
        this.warmUp = new WarmUp(target, state, this.gradient, whitening, random);
    }

    private static Tree[] trees(int n, int d) {
        Tree[] trees = new Tree[n];
        for (int i = 0; i < n; i++) {
            trees[i] = new Tree(d);
        }
        return trees;
    }

    @Override
    public boolean step(long allowance) {
        double[] inverseMass = warmUp.inverseMass();
        int d = state.q.length;
        state.refresh(inverseMass, random);
        startEnergy = state.energy(inverseMass);
        left.set(state);
        right.set(state);
        chosen.set(state);
        System.arraycopy(state.p, 0, whole.rho, 0, d);
        whole.logWeight = 0;
        acceptanceSum = 0;
        leaves = 0;
        for (depth = 0; depth < maxDepth; ) {
            if (leaves + (1L << depth) > allowance) {
                return false;
            }
            boolean forward = random.nextBoolean();
            moving = forward ? right : left;
            epsilon = forward ? warmUp.step() : -warmUp.step();
            // The inner end of the old trajectory, before the extension moves on from it.
            System.arraycopy(moving.p, 0, whole.pLast, 0, d);
            if (!build(depth, extension)) {
                break;
            }
            depth++;
            if (Math.log(random.nextDouble()) < extension.logWeight - whole.logWeight) {
                chosen.set(extension.proposal);
            }
            double[] outer = forward ? left.p : right.p;
            boolean go = onWards(outer, extension.pFirst, whole.rho, extension.pFirst)
                    && onWards(whole.pLast, extension.pLast, extension.rho, whole.pLast);
            for (int i = 0; i < d; i++) {
                whole.rho[i] += extension.rho[i];
            }
            whole.logWeight = LogSumExp.of(whole.logWeight, extension.logWeight);
            if (!(go && onWards(left.p, right.p, whole.rho, null))) {
                break;
            }
        }
        state.set(chosen);
        return true;
    }

    /** Builds 2^level states from {@link #moving} on; false when a sub-tree turned or diverged. */
    private boolean build(int level, Tree tree) {
        if (level == 0) {
            return leaf(tree);
        }
        Tree a = first[level - 1];
        Tree b = second[level - 1];
        if (!build(level - 1, a) || !build(level - 1, b)) {
            return false;
        }
        tree.logWeight = LogSumExp.of(a.logWeight, b.logWeight);
        Tree source = Math.log(random.nextDouble()) < b.logWeight - tree.logWeight ? b : a;
        Phase free = tree.proposal;
        tree.proposal = source.proposal;
        source.proposal = free;
        boolean go = onWards(a.pFirst, b.pFirst, a.rho, b.pFirst) && onWards(a.pLast, b.pLast, b.rho, a.pLast);
        for (int i = 0; i < tree.rho.length; i++) {
            tree.rho[i] = a.rho[i] + b.rho[i];
            tree.pFirst[i] = a.pFirst[i];
            tree.pLast[i] = b.pLast[i];
        }
        return go && onWards(tree.pFirst, tree.pLast, tree.rho, null);
    }

    private boolean leaf(Tree tree) {
        double[] inverseMass = warmUp.inverseMass();
        moving.leapfrog(epsilon, inverseMass, gradient);
        leaves++;
        double change = startEnergy - moving.energy(inverseMass);
        if (!(change >= -DIVERGENCE)) {
            divergences++;
            return false;
        }
        acceptanceSum += Math.min(1, Math.exp(change));
        tree.logWeight = change;
        tree.proposal.set(moving);
        int d = moving.p.length;
        System.arraycopy(moving.p, 0, tree.pFirst, 0, d);
        System.arraycopy(moving.p, 0, tree.pLast, 0, d);
        System.arraycopy(moving.p, 0, tree.rho, 0, d);
        return true;
    }

    /** Whether both ends still move along ρ (plus one momentum more, when it is not null). */
    private boolean onWards(double[] from, double[] to, double[] rho, double[] extra) {
        double[] inverseMass = warmUp.inverseMass();
        double a = 0;
        double b = 0;
        for (int i = 0; i < rho.length; i++) {
            double r = inverseMass[i] * (extra == null ? rho[i] : rho[i] + extra[i]);
            a += from[i] * r;
            b += to[i] * r;
        }
        return a > 0 && b > 0;
    }

    @Override
    public void adapt(double share) {
        warmUp.update(acceptance(), state, share);
    }

    @Override
    public void freeze() {
        warmUp.freeze();
    }

    @Override
    public double[] position() {
        if (whitening == null) {
            return state.q;
        }
        whitening.position(state.q, position);
        return position;
    }

    /** {@return the mean acceptance over the states of the last trajectory} */
    public double acceptance() {
        return leaves == 0 ? 0 : acceptanceSum / leaves;
    }

    /** {@return the step size now} */
    public double stepSize() {
        return warmUp.step();
    }

    /** {@return gradients of the last step} */
    public long leaves() {
        return leaves;
    }

    /** {@return how many trajectories diverged so far} */
    public long divergences() {
        return divergences;
    }

    /** {@return doublings of the last step} */
    public int depth() {
        return depth;
    }
}
