package dev.assay.multiphysicspde.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChebyshevFlowTest {
    private static ChebyshevFlow solve(double ra, int... degrees) {
        ChebyshevFlow flow = null;
        for (int n : degrees) {
            var next = new ChebyshevFlow(Cavities.heated(ra), n);
            if (flow != null) {
                next.startingFrom(flow);
            }
            next.solve(1e-9, () -> true);
            flow = next;
        }
        return flow;
    }

    /** Le Quéré's spectral values, quoted: 2.2448 at 1e4. */
    @Test
    void theNusseltNumberConvergesExponentially() {
        double fine = solve(1e4, 12, 20, 24).meanHeat();
        assertThat(fine).isCloseTo(2.2448, within(5e-5));
        double a = Math.abs(solve(1e4, 8).meanHeat() - fine);
        double b = Math.abs(solve(1e4, 12).meanHeat() - fine);
        double c = Math.abs(solve(1e4, 16).meanHeat() - fine);
        assertThat(b).isLessThan(a / 4);
        assertThat(c).isLessThan(b / 4);
    }

    /** Two methods that share no line: finite volumes extrapolated from 32² and 48², and polynomials. */
    @Test
    void agreesWithTheFiniteVolumes() {
        ChebyshevFlow spectral = solve(1e4, 12, 20);
        FlowField coarse = Cavities.solve(Cavities.heated(1e4), 0.8, 16, 32);
        FlowField fine = Cavities.solve(Cavities.heated(1e4), 0.8, 16, 32, 48);
        double x = 0.3;
        double y = 0.6;
        double[][] s = spectral.at(new double[] {x}, new double[] {y});
        double[] fv = new double[3];
        for (int g = 0; g < 2; g++) {
            FlowField f = g == 0 ? coarse : fine;
            double weight = g == 0 ? -0.8 : 1.8;
            fv[0] += weight * f.uNodes().cubic(x, y);
            fv[1] += weight * f.vNodes().cubic(x, y);
            fv[2] += weight * f.tNodes().cubic(x, y);
        }
        assertThat(fv[0]).isCloseTo(s[0][0], within(6e-3));
        assertThat(fv[1]).isCloseTo(s[1][0], within(6e-3));
        assertThat(fv[2]).isCloseTo(s[2][0], within(5e-5));
    }

    @Tag("slow")
    @Test
    void findsThePublishedValuesAtHighRayleighNumbers() {
        assertThat(solve(1e5, 16, 24, 32).meanHeat()).isCloseTo(4.5216, within(5e-5));
        assertThat(solve(1e6, 24, 32, 40).meanHeat()).isCloseTo(8.8252, within(2e-3));
    }
}
