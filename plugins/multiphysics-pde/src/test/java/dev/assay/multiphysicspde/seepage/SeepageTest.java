package dev.assay.multiphysicspde.seepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.field.Coefficient;
import dev.assay.api.field.Condition;
import dev.assay.api.field.Domain;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.field.Places;
import dev.assay.api.field.Unknown;
import dev.assay.multiphysicspde.model.DensityDrivenFlow;
import org.junit.jupiter.api.Test;

class SeepageTest {
    private static final double YEAR = 365 * 86400.0;

    private static Seepage elder(double gravity, double years) {
        Unknown u = Unknown.real("u", "m/s");
        Unknown v = Unknown.real("v", "m/s");
        Unknown c = Unknown.real("c", "1");
        double lift = 4.9346e-13 / 1e-3 * 200 * gravity;
        Coefficient zero = Coefficient.constant(0);
        var flow = new DensityDrivenFlow(u, v, c, lift, 0.1, 3.56e-6, zero, years * YEAR);
        return Seepage.of(FieldQuestion.on(
                        Domain.box(-150, 150, -75, 75), Places.points(new double[] {0}, new double[] {0}))
                .equation(flow)
                .condition(Condition.flux(c, "left", zero))
                .condition(Condition.flux(c, "right", zero))
                .condition(Condition.fixed(c, "bottom", zero))
                .condition(Condition.fixed(c, "top", Coefficient.place((x, y) -> x >= 0 ? 1 : Double.NaN))));
    }

    private static SeepageField cells(double gravity, double years, int n) {
        var s = new SeepageCells(elder(gravity, years), n);
        s.march(() -> true);
        return s;
    }

    private static SeepageField nodes(double gravity, double years, int n) {
        var s = new SeepageNodes(elder(gravity, years), n, 0.4);
        s.march(() -> true);
        return s;
    }

    @Test
    void bothMethodsFindTheMeansOfAnIndependentSolution() {
        // c̄ at 2 and 4 years on 128 × 64 cells, central differences, from a separate program in another language
        double[] years = {2, 4};
        double[] mean = {0.0689, 0.1262};
        for (int k = 0; k < 2; k++) {
            assertThat(cells(9.81, years[k], 128).meanC()).isCloseTo(mean[k], within(0.04 * mean[k]));
            assertThat(nodes(9.81, years[k], 128).meanC()).isCloseTo(mean[k], within(0.06 * mean[k]));
        }
    }

    @Test
    void theMethodsApproachEachOther() {
        double coarse = Math.abs(cells(9.81, 2, 32).meanC() - nodes(9.81, 2, 32).meanC());
        double fine = Math.abs(cells(9.81, 2, 64).meanC() - nodes(9.81, 2, 64).meanC());
        assertThat(fine).isLessThan(0.6 * coarse).isLessThan(5e-3);
    }

    @Test
    void withoutWeightSaltOnlyDiffuses() {
        double[] a = new double[3];
        double[] b = new double[3];
        SeepageField cells = cells(0, 10, 64);
        SeepageField nodes = nodes(0, 10, 64);
        cells.at(120, 40, a);
        nodes.at(120, 40, b);
        double width = 2 * Math.sqrt(3.56e-6 * 10 * YEAR);
        assertThat(a[0]).isZero();
        assertThat(a[2]).isCloseTo(b[2], within(1e-2));
        // far from x = 0 and from the bottom: c = erfc(depth/width) = 0.460 for depth/width = 0.5224
        assertThat(35 / width).isCloseTo(0.5224, within(1e-3));
        assertThat(a[2]).isCloseTo(0.460, within(1.2e-2));
    }
}
