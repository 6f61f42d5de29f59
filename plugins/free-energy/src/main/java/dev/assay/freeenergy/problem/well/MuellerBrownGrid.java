package dev.assay.freeenergy.problem.well;

/** Integrals of exp(−βV) for the Müller–Brown potential, by the trapezoid rule in StrictMath. */
final class MuellerBrownGrid {
    static final double STEP = 0.02;
    static final double LEFT = -5.5;
    static final double BOTTOM = -3.5;
    static final int SIDE = 450;
    /** Below the least value of V. */
    static final double FLOOR = -146.7;

    // The minima from left to right along the valley, and the saddles between them.
    private static final double[][] MINIMA = {
        {-0.558223634633024, 1.44172584180467},
        {-0.050010822998206, 0.466694104871972},
        {0.623499404930877, 0.028037758528686}
    };
    private static final double[][] SADDLES = {
        {-0.822001558732732, 0.624312802814871}, {0.212486582000662, 0.292988325107368}
    };

    private MuellerBrownGrid() {}

    /** {@return ln Z, E x, E y, E x², E y², E x⁴, E y⁴, and the shares of the three basins} */
    static double[] sums(double beta) {
        double[] sums = new double[10];
        for (int j = 0; j <= SIDE; j++) {
            double y = BOTTOM + STEP * j;
            for (int i = 0; i <= SIDE; i++) {
                double x = LEFT + STEP * i;
                double p = StrictMath.exp(-beta * (MuellerBrownPotential.exact(x, y) - FLOOR));
                if (p > 0) {
                    add(sums, x, y, p);
                }
            }
        }
        for (int k = 1; k < sums.length; k++) {
            sums[k] /= sums[0];
        }
        sums[0] = StrictMath.log(sums[0] * STEP * STEP) - beta * FLOOR;
        return sums;
    }

    private static void add(double[] sums, double x, double y, double p) {
        sums[0] += p;
        sums[1] += p * x;
        sums[2] += p * y;
        sums[3] += p * x * x;
        sums[4] += p * y * y;
        sums[5] += p * x * x * x * x;
        sums[6] += p * y * y * y * y;
        // A cut cell is shared between both sides: the error falls as the square of the step.
        double first = share(side(0, x, y));
        double third = (1 - first) * share(-side(1, x, y));
        sums[7] += p * first;
        sums[8] += p * (1 - first - third);
        sums[9] += p * third;
    }

    private static double share(double distance) {
        return Math.min(1, Math.max(0, 0.5 + distance / STEP));
    }

    /** {@return the signed distance from cut k, positive towards the minimum before it} */
    private static double side(int k, double x, double y) {
        double nx = MINIMA[k][0] - MINIMA[k + 1][0];
        double ny = MINIMA[k][1] - MINIMA[k + 1][1];
        return ((x - SADDLES[k][0]) * nx + (y - SADDLES[k][1]) * ny) / Math.sqrt(nx * nx + ny * ny);
    }

    /** {@return 0, 1 or 2: the basin of a point, from the deepest along the valley} */
    static int basin(double x, double y) {
        return side(0, x, y) > 0 ? 0 : side(1, x, y) > 0 ? 1 : 2;
    }
}
