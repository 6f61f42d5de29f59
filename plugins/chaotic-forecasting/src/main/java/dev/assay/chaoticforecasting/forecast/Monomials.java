package dev.assay.chaoticforecasting.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All monomials of m variables up to a degree, by rising degree: 1, u_1 … u_m, u_1², u_1 u_2, …; (m + q)! / (m! q!) of
 * degree ≤ q. Each is its parent times one variable, so that a value costs one multiplication.
 */
public final class Monomials {
    private final int variables;
    private final int[] parent;
    private final int[] factor;

    /**
     * Lists them.
     *
     * @param variables m ≥ 1
     * @param degree q ≥ 1
     */
    public Monomials(int variables, int degree) {
        this.variables = variables;
        List<int[]> list = new ArrayList<>();
        list.add(new int[] {-1, 0});
        int from = 0;
        for (int q = 1; q <= degree; q++) {
            int to = list.size();
            for (int a = from; a < to; a++) {
                for (int v = a == 0 ? 0 : list.get(a)[1]; v < variables; v++) {
                    list.add(new int[] {a, v});
                }
            }
            from = to;
        }
        parent = list.stream().mapToInt(e -> e[0]).toArray();
        factor = list.stream().mapToInt(e -> e[1]).toArray();
    }

    /** {@return how many monomials there are, of m variables up to degree q; as a double, since it grows fast} */
    public static double count(int variables, int degree) {
        double count = 1;
        for (int q = 1; q <= degree; q++) {
            count = count * (variables + q) / q;
        }
        return count;
    }

    /** {@return how many there are} */
    public int size() {
        return parent.length;
    }

    /**
     * Evaluates.
     *
     * @param u variables, length m
     * @param phi overwritten from {@code at} with the values
     * @param at where they begin
     */
    public void at(double[] u, double[] phi, int at) {
        phi[at] = 1;
        for (int a = 1; a < parent.length; a++) {
            phi[at + a] = phi[at + parent[a]] * u[factor[a]];
        }
    }

    /** {@return the exponents of monomial {@code index}, length m} */
    public int[] exponents(int index) {
        int[] exponents = new int[variables];
        for (int a = index; a > 0; a = parent[a]) {
            exponents[factor[a]]++;
        }
        return exponents;
    }

    /** {@return the index of the monomial with these exponents} */
    public int index(int... exponents) {
        for (int a = 0; a < parent.length; a++) {
            if (Arrays.equals(exponents(a), exponents)) {
                return a;
            }
        }
        throw new IllegalArgumentException("no monomial with exponents " + Arrays.toString(exponents));
    }
}
