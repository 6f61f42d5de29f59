package dev.assay.multiphysicspde.flow;

/** What the faces and cells of a {@link MacGrid} are made of: open or closed by a solid, conductivity, heat made. */
final class MacMaterials {
    private final FlowModel m;
    private final MacGrid g;
    /** Whether face (i, j), at j (nx + 1) + i, lets through; false on the walls. */
    final boolean[] openU;

    /** Whether face (i, j), at j nx + i, lets through; false on the walls. */
    final boolean[] openV;

    /** Conductivity of the inner vertical faces, materials in series. */
    final double[] kx;

    /** Conductivity of the inner horizontal faces. */
    final double[] ky;

    /** Heat made in each cell, per area. */
    final double[] heat;

    MacMaterials(FlowModel model, MacGrid grid) {
        m = model;
        g = grid;
        openU = new boolean[(g.nx + 1) * g.ny];
        openV = new boolean[g.nx * (g.ny + 1)];
        kx = new double[openU.length];
        ky = new double[openV.length];
        heat = new double[g.nx * g.ny];
        open();
        materials();
    }

    boolean inSolid(double x, double y) {
        return m.solid().isPresent() && m.solid().get().region().contains(x, y);
    }

    private void open() {
        for (int j = 0; j < g.ny; j++) {
            for (int i = 1; i < g.nx; i++) {
                openU[j * (g.nx + 1) + i] = !inSolid(g.x[i], g.cy[j]);
            }
        }
        for (int j = 1; j < g.ny; j++) {
            for (int i = 0; i < g.nx; i++) {
                openV[j * g.nx + i] = !inSolid(g.cx[i], g.y[j]);
            }
        }
    }

    /** Conductivities of the inner faces, and the heat made in each cell: means over 16 × 16 points where it is cut. */
    private void materials() {
        for (int j = 0; j < g.ny; j++) {
            for (int i = 0; i < g.nx; i++) {
                if (i > 0) {
                    kx[j * (g.nx + 1) + i] = between(g.cx[i - 1], g.cy[j], g.cx[i], g.cy[j]);
                }
                if (j > 0) {
                    ky[j * g.nx + i] = between(g.cx[i], g.cy[j - 1], g.cx[i], g.cy[j]);
                }
                int inside = 0;
                for (int q = 0; q < 4; q++) {
                    inside += inSolid(g.x[i + q % 2], g.y[j + q / 2]) ? 1 : 0;
                }
                int points = inside > 0 && inside < 4 || inside == 0 == inSolid(g.cx[i], g.cy[j]) ? 16 : 1;
                double sum = 0;
                for (int q = 0; q < points * points; q++) {
                    double a = (q % points + 0.5) / points;
                    double b = (q / points + 0.5) / points;
                    sum += m.source().at(g.x[i] + a * (g.x[i + 1] - g.x[i]), g.y[j] + b * (g.y[j + 1] - g.y[j]), 0);
                }
                heat[j * g.nx + i] = sum / (points * points);
            }
        }
    }

    private double between(double ax, double ay, double bx, double by) {
        boolean first = inSolid(ax, ay);
        if (first != inSolid(bx, by)) {
            FlowModel.Solid solid = m.solid().get();
            double share = solid.reach(ax, ay, bx, by);
            double k = solid.conductivity();
            return 1 / (share / (first ? k : m.conductivity()) + (1 - share) / (first ? m.conductivity() : k));
        }
        return first ? m.solid().get().conductivity() : m.conductivity();
    }

    /** Distance from a face to the next, or to the surface of the solid where that comes first. */
    double distance(boolean open, double gap, double ax, double ay, double bx, double by) {
        return open || m.solid().isEmpty() || !inSolid(bx, by)
                ? gap
                : gap * Math.max(0.02, m.solid().get().reach(ax, ay, bx, by));
    }
}
