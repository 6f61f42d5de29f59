package dev.assay.multiphysicspde.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaveSolverTest {
    private static double error(int n, Function<WaveCells, WaveSolver> wave) {
        var cells = new WaveCells(Rods.lossless(), n, 293.15);
        return Rods.error(cells, Rods.solved(cells, wave.apply(cells), true));
    }

    private static double order(Function<WaveCells, WaveSolver> wave) {
        return Math.log(error(64, wave) / error(128, wave)) / Math.log(2);
    }

    /** Values of the series, nine digits, from an independent float64 prototype. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, -3.25417662e5, 1.73247849e5",
        "0.03, 0, 7.61627159e4, -1.99319059e5",
        "0, 0.03, -4.44165386e4, -1.88416804e5",
        "-0.04, -0.04, -1.51510023e3, -1.98706665e5"
    })
    void theSeriesOfTheCylinderHasItsKnownValues(double x, double y, double re, double im) {
        double k0 = Rods.lossless().wavenumber();
        double[] e = new DielectricCylinder(k0, 0.015, 11.7, 3e5, Math.PI / 3).at(x, y);
        assertThat(e[0]).isCloseTo(re, within(1e-3));
        assertThat(e[1]).isCloseTo(im, within(1e-3));
    }

    @Test
    void theSeriesIsContinuousAtTheSurface() {
        var exact = new DielectricCylinder(Rods.lossless().wavenumber(), 0.015, 11.7, 3e5, Math.PI / 3);
        double[] in = exact.at(0.015 * (1 - 1e-9), 0);
        double[] out = exact.at(0.015 * (1 + 1e-9), 0);
        assertThat(in[0]).isCloseTo(out[0], within(1.0));
        assertThat(in[1]).isCloseTo(out[1], within(1.0));
    }

    /** 7.26e-3 at 1 mm: the five-point formula of an independent prototype. */
    @Test
    void theFivePointFormulaHasItsKnownErrorAtOneMillimetre() {
        assertThat(error(128, DirectWave::new)).isCloseTo(7.26e-3, within(2e-5));
    }

    @Tag("slow")
    @Test
    void theFivePointFormulaHasItsKnownErrorAtHalfAMillimetre() {
        assertThat(error(256, DirectWave::new)).isCloseTo(1.76e-3, within(8e-5));
    }

    @Test
    void fivePointAndIntegralEquationAreOfSecondOrder() {
        assertThat(order(DirectWave::new)).isCloseTo(2, within(0.15));
        assertThat(order(cells -> new IntegralWave(cells, 1e-9))).isCloseTo(2, within(0.15));
    }

    @Test
    void theCompactSchemeIsAtLeastThreeTimesAsGood() {
        double compact = error(96, CompactWave::new);
        assertThat(compact).isLessThan(error(96, DirectWave::new) / 3);
        assertThat(error(48, CompactWave::new)).isGreaterThan(3 * compact);
    }

    @Test
    void theIterationSolvesTheEquationsOfTheDirectSolver() {
        var cells = new WaveCells(Rods.lossless(), 64, 293.15);
        var direct = Rods.solved(cells, new DirectWave(cells), true);
        var iterative = new IterativeWave(cells, 0.5, 1e-10);
        var other = Rods.solved(cells, iterative, true);
        for (double x = -0.06; x < 0.06; x += 0.013) {
            assertThat(other.fieldRe(x, 0.01)).isCloseTo(direct.fieldRe(x, 0.01), within(1e-3));
            assertThat(other.fieldIm(x, 0.01)).isCloseTo(direct.fieldIm(x, 0.01), within(1e-3));
        }
        assertThat(iterative.applications()).isLessThan(120);
    }

    @Test
    void withoutContrastTheIncidentWavePasses() {
        WaveModel m = Rods.lossless();
        var vacuum = new WaveModel(
                m.box(),
                m.wavenumber(),
                m.loss(),
                m.amplitude(),
                m.angle(),
                (x, y) -> 1,
                (x, y, t) -> 0,
                m.diffusion(),
                m.source(),
                m.sides());
        var cells = new WaveCells(vacuum, 32, 293.15);
        var both = Rods.solved(cells, new DirectWave(cells), true);
        assertThat(both.fieldRe(0.01, 0.02)).isCloseTo(vacuum.incidentRe(0.01, 0.02), within(1e-6));
    }
}
