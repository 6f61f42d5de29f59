package dev.assay.multiphysicspde.flow;

import dev.assay.multiphysicspde.flow.FlowModel.Force;
import dev.assay.multiphysicspde.flow.FlowModel.Wall;

/** Models that the tests share. */
final class Cavities {
    static final Force NONE = (x, y, t) -> 0;

    private Cavities() {}

    static FlowModel heated(double ra) {
        return with(0.71, NONE, (x, y, t) -> ra * 0.71 * t, NONE);
    }

    static FlowModel with(double viscosity, Force fx, Force fy, Force source) {
        return new FlowModel(new double[] {0, 1, 0, 1}, 1, viscosity, 1, 1, fx, fy, source, new Wall[] {
            new Wall(0, true, 1), new Wall(0, true, 0), new Wall(0, false, 0), new Wall(0, false, 0)
        });
    }

    static FlowField solve(FlowModel model, double clustering, int... sizes) {
        FlowField flow = null;
        for (int n : sizes) {
            MacGrid grid = MacGrid.of(model, n, clustering);
            FlowField start = flow == null ? FlowField.rest(model, grid) : flow.on(model, grid);
            flow = new MacNewton(model, grid, 1e-9).solve(start, () -> true);
        }
        return flow;
    }
}
