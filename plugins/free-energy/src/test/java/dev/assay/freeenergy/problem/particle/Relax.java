package dev.assay.freeenergy.problem.particle;

import dev.assay.api.density.Density;
import dev.assay.api.density.Gradient;
import java.util.ArrayList;
import java.util.List;

/** Local minima of the energy, and icosahedra to start from. */
final class Relax {
    private Relax() {}

    /** {@return ln γ at the local maximum that steepest ascent with Barzilai–Borwein steps reaches; overwrites x} */
    static double down(Density density, double[] x) {
        Gradient gradient = density.need(Density.GRADIENT);
        int d = x.length;
        double[] g = new double[d];
        double[] next = new double[d];
        double[] nextG = new double[d];
        double value = gradient.at(x, g);
        double step = 1e-4;
        for (int k = 0; k < 100_000; k++) {
            double size = 0;
            for (double v : g) {
                size = Math.max(size, Math.abs(v));
            }
            if (size < 1e-9) {
                break;
            }
            double h = Math.min(step, 0.1 / size);
            double gain;
            do {
                for (int i = 0; i < d; i++) {
                    next[i] = x[i] + h * g[i];
                }
                gain = gradient.at(next, nextG) - value;
                h *= 0.5;
            } while (!(gain > -1e-9) && h > 1e-14);
            double sy = 0;
            double yy = 0;
            for (int i = 0; i < d; i++) {
                double y = g[i] - nextG[i];
                sy += (next[i] - x[i]) * y;
                yy += y * y;
                x[i] = next[i];
                g[i] = nextG[i];
            }
            value += gain;
            step = sy > 0 ? sy / yy : 1e-3;
        }
        return density.logDensity(x);
    }

    /** {@return Mackay's icosahedron of 13 or 55 points, neighbours about 1 apart} */
    static double[] mackay(boolean two) {
        double golden = (1 + Math.sqrt(5)) / 2;
        List<double[]> shell = new ArrayList<>();
        for (int a = 0; a < 3; a++) {
            for (int signs = 0; signs < 4; signs++) {
                double[] v = new double[3];
                v[a] = (signs & 1) == 0 ? 0.5 : -0.5;
                v[(a + 1) % 3] = (signs & 2) == 0 ? 0.5 * golden : -0.5 * golden;
                shell.add(v);
            }
        }
        List<double[]> all = new ArrayList<>(shell);
        all.add(new double[3]);
        for (int i = 0; two && i < 12; i++) {
            for (int j = i; j < 12; j++) {
                double[] sum = new double[3];
                double apart = 0;
                for (int a = 0; a < 3; a++) {
                    sum[a] = shell.get(i)[a] + shell.get(j)[a];
                    apart += Math.pow(shell.get(i)[a] - shell.get(j)[a], 2);
                }
                if (apart < 1.1) { // a vertex of the second shell or the middle of an edge
                    all.add(sum);
                }
            }
        }
        return all.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    }
}
