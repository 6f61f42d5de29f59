package dev.assay.numerics.linear;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Eigenvalues and vectors of a symmetric matrix, A = V Λ Vᵀ with λ_0 ≥ λ_1 ≥ …; about 9 n³ operations.
 *
 * @see <a href="https://doi.org/10.56021/9781421407944">Golub and Van Loan, Matrix Computations, §8.3</a>
 */
public final class SymmetricEigen {
    private final double[] values;
    private final double[] vectors;

    private SymmetricEigen(double[] values, double[] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    private static double largest(double[] a) {
        double largest = 0;
        for (double v : a) {
            largest = Math.max(largest, Math.abs(v));
        }
        return largest;
    }

    private static double[] moved(double[] a, int n, double shift) {
        double[] moved = a.clone();
        for (int k = 0; k < n; k++) {
            moved[k * n + k] += shift;
        }
        return moved;
    }

    /**
     * Decomposes.
     *
     * @param a the matrix, n × n, row-major; not changed
     * @param n its side
     * @return its eigenvalues and vectors
     * @throws ArithmeticException when the iteration fails, as for values that are not finite
     */
    public static SymmetricEigen of(double[] a, int n) {
        double shift = 0;
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        if (!eigen.decompose(DMatrixRMaj.wrap(n, n, a.clone()))) {
            // eigenvalues that are 0 but for rounding are told apart for ever; moved away from 0 they are equal
            shift = largest(a);
            eigen = DecompositionFactory_DDRM.eig(n, true, true);
            if (!eigen.decompose(DMatrixRMaj.wrap(n, n, moved(a, n, shift)))) {
                throw new ArithmeticException("the eigenvalue iteration did not converge");
            }
        }
        double[] values = new double[n];
        double[][] columns = new double[n][];
        for (int k = 0; k < n; k++) {
            values[k] = eigen.getEigenvalue(k).getReal() - shift;
            columns[k] = eigen.getEigenVector(k).getData();
        }
        for (int k = 1; k < n; k++) { // insertion: stable
            for (int j = k; j > 0 && values[j] > values[j - 1]; j--) {
                double value = values[j];
                values[j] = values[j - 1];
                values[j - 1] = value;
                double[] column = columns[j];
                columns[j] = columns[j - 1];
                columns[j - 1] = column;
            }
        }
        double[] vectors = new double[n * n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                vectors[i * n + k] = columns[k][i];
            }
        }
        return new SymmetricEigen(values, vectors);
    }

    /** {@return the eigenvalues, descending, not a copy} */
    public double[] values() {
        return values;
    }

    /** {@return V, row-major: column k belongs to the k-th eigenvalue; not a copy} */
    public double[] vectors() {
        return vectors;
    }
}
