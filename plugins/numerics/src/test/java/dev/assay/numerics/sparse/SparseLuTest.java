package dev.assay.numerics.sparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.data.DMatrixSparseTriplet;
import org.ejml.ops.DConvertMatrixStruct;
import org.ejml.sparse.FillReducing;
import org.ejml.sparse.csc.factory.LinearSolverFactory_DSCC;
import org.junit.jupiter.api.Test;

class SparseLuTest {
    private static double[] random(int n, long seed) {
        return new SplittableRandom(seed).doubles(n, -1, 1).toArray();
    }

    private static CsrMatrix laplacian(int n) {
        var b = new CsrMatrix.Builder(n * n, n * n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int k = i * n + j;
                b.add(k, k, 4);
                if (i > 0) b.add(k, k - n, -1);
                if (i < n - 1) b.add(k, k + n, -1);
                if (j > 0) b.add(k, k - 1, -1);
                if (j < n - 1) b.add(k, k + 1, -1);
            }
        }
        return b.build();
    }

    @Test
    void solvesTheLaplacianLikeEjml() {
        int n = 20;
        CsrMatrix a = laplacian(n);
        double[] b = random(n * n, 1);
        double[] x = new double[n * n];
        SparseLu.of(a).solve(b, x);

        var t = new DMatrixSparseTriplet(n * n, n * n, a.entries());
        for (int i = 0; i < n * n; i++) {
            for (int k = a.rowStart[i]; k < a.rowStart[i + 1]; k++) {
                t.addItem(i, a.column[k], a.value[k]);
            }
        }
        var solver = LinearSolverFactory_DSCC.lu(FillReducing.NONE);
        solver.setA(DConvertMatrixStruct.convert(t, (DMatrixSparseCSC) null));
        var reference = new DMatrixRMaj(n * n, 1);
        solver.solve(DMatrixRMaj.wrap(n * n, 1, b), reference);
        for (int i = 0; i < n * n; i++) {
            assertThat(x[i]).isCloseTo(reference.data[i], within(1e-12));
        }
    }

    @Test
    void factorsAnUnsymmetricMatrixThatNeedsPivots() {
        int n = 300;
        var r = new SplittableRandom(7);
        var b = new CsrMatrix.Builder(n, n);
        for (int i = 0; i < n; i++) {
            b.add(i, i, 1e-3 * r.nextDouble(-1, 1));
            for (int d = 1; d <= 3; d++) {
                if (i + d < n) {
                    b.add(i, i + d, r.nextDouble(-1, 1));
                    b.add(i + d, i, 0.5 * r.nextDouble(-1, 1));
                }
            }
        }
        CsrMatrix a = b.build();
        double[] exact = random(n, 3);
        double[] right = new double[n];
        a.multiply(exact, right);
        double[] x = new double[n];
        SparseLu lu = SparseLu.of(a);
        lu.solve(a, right, x);
        for (int i = 0; i < n; i++) {
            assertThat(x[i]).isCloseTo(exact[i], within(1e-7));
        }
    }

    @Test
    void everyUnknownIsEliminatedOnce() {
        CsrMatrix a = laplacian(31);
        int[] order = Dissection.byLevels(a, 16).order();
        Arrays.sort(order);
        for (int i = 0; i < order.length; i++) {
            assertThat(order[i]).isEqualTo(i);
        }
    }

    @Test
    void fillOfADissectedGridGrowsLikeNSquaredLogN() {
        CsrMatrix a = laplacian(63);
        var s = SymbolicLu.of(a, Dissection.byLevels(a, 16));
        assertThat(s.fill()).isLessThan((long) (31 * 63 * 63 * Math.log(63) / Math.log(2)));
    }

    @Test
    void complexFactorsReproduceAGivenSolution() {
        int n = 60;
        var b = new ComplexCsrMatrix.Builder(n * n, n * n);
        int[] x = new int[n * n];
        int[] y = new int[n * n];
        var r = new SplittableRandom(5);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int k = i * n + j;
                x[k] = i;
                y[k] = j;
                b.add(k, k, 3.2 + 0.3 * r.nextDouble(), -0.4);
                if (i > 0) b.add(k, k - n, -1, 0.1 * r.nextDouble());
                if (i < n - 1) b.add(k, k + n, -1, 0.2);
                if (j > 0) b.add(k, k - 1, -1, 0);
                if (j < n - 1) b.add(k, k + 1, -1 - r.nextDouble(), 0);
            }
        }
        ComplexCsrMatrix a = b.build();
        double[] er = random(n * n, 1);
        double[] ei = random(n * n, 2);
        double[] br = new double[n * n];
        double[] bi = new double[n * n];
        a.multiply(er, ei, br, bi);
        var lu = new ComplexSparseLu(SymbolicLu.of(a, Dissection.byCoordinates(a, x, y, 16)));
        lu.factor(a);
        lu.solve(br, bi, br, bi);
        for (int k = 0; k < n * n; k++) {
            assertThat(br[k]).isCloseTo(er[k], within(1e-10));
            assertThat(bi[k]).isCloseTo(ei[k], within(1e-10));
        }
        assertThat(lu.perturbed()).isZero();
    }
}
