package dev.assay.freeenergy.problem.lattice;

import dev.assay.api.lattice.Lattice;
import dev.assay.freeenergy.reference.Bridge;
import java.util.random.RandomGenerator;

/**
 * From free spins to a ferromagnet: V = Σ_bonds s s′/T, Z₀ = 2ᴺ. States are ±1.
 *
 * <p>A sweep is Swendsen and Wang's: a bond of equal spins opens with probability 1 − exp(−2t/T), every cluster takes a sign
 * anew.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.58.86">Swendsen and Wang, Phys. Rev. Lett. 58 (1987) 86</a>
 */
final class IsingBridge implements Bridge {
    private final int n;
    private final double beta;
    private final int[] first;
    private final int[] second;
    private final int[] parent;
    private final boolean[] up;

    /** On a lattice whose couplings are all 1. */
    IsingBridge(Lattice lattice) {
        n = lattice.sites();
        beta = 1 / lattice.temperature();
        int[] offsets = lattice.offsets();
        int[] neighbours = lattice.neighbours();
        first = new int[neighbours.length / 2];
        second = new int[first.length];
        parent = new int[n];
        up = new boolean[n];
        int bonds = 0;
        for (int i = 0; i < n; i++) {
            for (int k = offsets[i]; k < offsets[i + 1]; k++) {
                if (i < neighbours[k]) {
                    first[bonds] = i;
                    second[bonds++] = neighbours[k];
                }
            }
        }
    }

    @Override
    public int dimension() {
        return n;
    }

    @Override
    public double logZ0() {
        return n * StrictMath.log(2);
    }

    @Override
    public void draw(RandomGenerator random, double[] x) {
        for (int i = 0; i < n; i++) {
            x[i] = random.nextBoolean() ? 1 : -1;
        }
    }

    @Override
    public double slope(double[] x) {
        double sum = 0;
        for (int k = 0; k < first.length; k++) {
            sum += x[first[k]] * x[second[k]];
        }
        return beta * sum;
    }

    @Override
    public void sweep(double t, RandomGenerator random, double[] x) {
        double closed = StrictMath.exp(-2 * t * beta);
        for (int i = 0; i < n; i++) {
            parent[i] = i;
        }
        for (int k = 0; k < first.length; k++) {
            int i = first[k];
            int j = second[k];
            if (x[i] == x[j] && random.nextDouble() >= closed) {
                parent[root(i)] = root(j);
            }
        }
        for (int i = 0; i < n; i++) {
            up[i] = parent[i] == i && random.nextBoolean();
        }
        for (int i = 0; i < n; i++) {
            x[i] = up[root(i)] ? 1 : -1;
        }
    }

    private int root(int i) {
        int r = i;
        while (parent[r] != r) {
            parent[r] = parent[parent[r]];
            r = parent[r];
        }
        return r;
    }
}
