package dev.assay.multiphysicspde.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.api.Facets;
import dev.assay.api.engine.EngineInstance;
import dev.assay.api.engine.Kept;
import dev.assay.api.engine.Seed;
import dev.assay.api.field.FieldQuestion;
import dev.assay.api.value.Estimate;
import dev.assay.multiphysicspde.flow.FlowField;
import dev.assay.multiphysicspde.flow.FlowModel;
import dev.assay.multiphysicspde.flow.MacGrid;
import dev.assay.multiphysicspde.flow.MacNewton;
import dev.assay.multiphysicspde.model.FlowExtrema;
import dev.assay.multiphysicspde.model.Models;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Against the published tables of the cavity under a lid. */
class LidDrivenCavityTest {
    /** y; u on x = 1/2 at Re 100, 400, 1000: Ghia, Ghia and Shin 1982, table I, without its misprints. */
    private static final double[][] GHIA_U = {
        {0.9766, .84123, .75837, .65928}, {0.9531, .68717, .55892, .46604}, {0.8516, .23151, .29093, .33304},
        {0.7344, .00332, .16256, .18719}, {0.6172, -.13641, .02135, .05702}, {0.5000, -.20581, -.11477, -.06080},
        {0.4531, -.21090, -.17119, -.10648}, {0.2813, -.15662, -.32726, -.27805}, {0.1719, -.10150, -.24299, -.38289},
        {0.1016, -.06434, -.14612, -.29730}, {0.0547, -.03717, -.08186, -.18109}
    };

    /** x; v on y = 1/2: table II. */
    private static final double[][] GHIA_V = {
        {0.9688, -.05906, -.12146, -.21388}, {0.9453, -.10313, -.22847, -.39188}, {0.8594, -.22445, -.44993, -.42665},
        {0.8047, -.24533, -.38598, -.31966}, {0.5000, .05454, .05186, .02526}, {0.2344, .17527, .30174, .32235},
        {0.1563, .16077, .28124, .37095}, {0.0938, .12317, .22965, .32627}, {0.0625, .09233, .18360, .27485}
    };

    /** x; v on y = 1/2 at Re 1000: Botella and Peyret 1998. */
    private static final double[][] BOTELLA_V = {
        {0.9688, -.2279225}, {0.9453, -.4103754}, {0.9063, -.5264392}, {0.8594, -.4264545}, {0.8047, -.3202137},
        {0.5000, .0257995}, {0.2344, .3253592}, {0.1563, .3769189}, {0.0938, .3330442}, {0.0625, .2807056}
    };

    private static final double[] REYNOLDS = {100, 400, 1000};
    private static final double[] PSI = {-0.103423, -0.113909, -0.117929};

    private static LidDrivenCavity cavity(double re) {
        return new LidDrivenCavity(new LidDrivenCavity.Parameters(re), instance());
    }

    private static EngineInstance instance() {
        return new EngineInstance(Seed.of(1), Kept.inMemory(), 1);
    }

    @Test
    void agreesWithTheTablesOfGhiaGhiaAndShin() {
        for (int r = 0; r < 3; r++) {
            FlowModel model = Models.flow(cavity(REYNOLDS[r]).question());
            FlowField flow = null;
            FlowField coarse = null;
            for (int n : new int[] {16, 32, 48, 64}) {
                coarse = flow;
                MacGrid grid = MacGrid.of(model, n, 0.7);
                FlowField start = flow == null ? FlowField.rest(model, grid) : flow.on(model, grid);
                flow = new MacNewton(model, grid, 1e-8).solve(start, () -> true);
            }
            for (double[] row : GHIA_U) {
                assertThat(flow.uNodes().cubic(0.5, row[0])).isCloseTo(row[r + 1], within(0.006));
            }
            for (double[] row : GHIA_V) {
                // upwind differences: next to the right wall they are up to 0.019 off the spectral values below
                assertThat(flow.vNodes().cubic(row[0], 0.5)).isCloseTo(row[r + 1], within(0.02));
            }
            assertThat(FlowExtrema.of(model, flow).get("psiMin")).isCloseTo(PSI[r], within(0.0015));
            for (double[] row : r == 2 ? BOTELLA_V : new double[0][]) {
                double fine = flow.vNodes().cubic(row[0], 0.5);
                double change = fine - coarse.vNodes().cubic(row[0], 0.5);
                double extrapolated = fine + change / ((64.0 * 64) / (48 * 48) - 1);
                assertThat(extrapolated).isCloseTo(row[1], within(0.001));
            }
        }
    }

    @Test
    @Tag("slow")
    void truthAgreesWithTheSpectralSolutionOfBotellaAndPeyret() {
        FieldQuestion question = cavity(1000).question();
        assertThat(question.quantities()).contains("uMin", "vMin", "vMax", "psiMin");
        var truth = cavity(1000).truth(instance());
        check(truth.get(Facets.QUANTITY.named("uMin")), -0.3885698);
        check(truth.get(Facets.QUANTITY.named("vMax")), 0.3769447);
        check(truth.get(Facets.QUANTITY.named("vMin")), -0.5270771);
        check(truth.get(Facets.QUANTITY.named("psiMin")), -0.1189366);
    }

    private static void check(Estimate found, double published) {
        assertThat(found.value()).isCloseTo(published, within(3e-5));
    }
}
