package dev.assay.numerics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DualRidgeTest {
    private static final int N = 12;
    private static final int M = 2;
    private final double[] kernel = new double[N * N];
    private final double[] targets = new double[N * M];

    DualRidgeTest() {
        Random random = new Random(4);
        double[] x = random.doubles(N * 3, -1, 1).toArray();
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                double square = 0;
                for (int c = 0; c < 3; c++) {
                    square += (x[3 * i + c] - x[3 * j + c]) * (x[3 * i + c] - x[3 * j + c]);
                }
                kernel[i * N + j] = Math.exp(-square);
            }
        }
        for (int i = 0; i < targets.length; i++) {
            targets[i] = random.nextGaussian();
        }
    }

    @Test
    void coefficientsSolveTheRegularisedSystem() {
        double lambda = 0.01;
        double[] alpha = new DualRidge(kernel, N, targets, M).coefficients(lambda);
        for (int i = 0; i < N; i++) {
            for (int c = 0; c < M; c++) {
                double sum = lambda * alpha[i * M + c];
                for (int j = 0; j < N; j++) {
                    sum += kernel[i * N + j] * alpha[j * M + c];
                }
                assertThat(sum).isCloseTo(targets[i * M + c], within(1e-11));
            }
        }
    }

    @Test
    void leavingOneOutIsTheSameAsFittingWithoutIt() {
        double lambda = 0.3;
        double expected = 0;
        for (int out = 0; out < N; out++) {
            double[] smaller = new double[(N - 1) * (N - 1)];
            double[] fewer = new double[(N - 1) * M];
            double[] across = new double[N - 1];
            for (int i = 0, r = 0; i < N; i++) {
                if (i != out) {
                    for (int j = 0, s = 0; j < N; j++) {
                        if (j != out) {
                            smaller[r * (N - 1) + s++] = kernel[i * N + j];
                        }
                    }
                    across[r] = kernel[out * N + i];
                    System.arraycopy(targets, i * M, fewer, r++ * M, M);
                }
            }
            double[] alpha = new DualRidge(smaller, N - 1, fewer, M).coefficients(lambda);
            for (int c = 0; c < M; c++) {
                double predicted = 0;
                for (int i = 0; i < N - 1; i++) {
                    predicted += across[i] * alpha[i * M + c];
                }
                double e = targets[out * M + c] - predicted;
                expected += e * e;
            }
        }
        assertThat(new DualRidge(kernel, N, targets, M).leftOut(lambda)).isCloseTo(expected, within(1e-10));
    }
}
