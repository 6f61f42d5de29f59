package dev.assay.api.engine;

import java.util.random.RandomGenerator;

/**
 * xoshiro256++ with its own normals and bounded integers, so that streams are the same on every JDK.
 *
 * @see <a href="https://doi.org/10.1145/3460772">Blackman and Vigna, ACM TOMS 47 (2021) 36</a>
 * @see <a href="https://doi.org/10.18637/jss.v005.i08">Marsaglia and Tsang, J. Stat. Softw. 5 (2000) 8: the ziggurat</a>
 */
public final class Xoshiro implements RandomGenerator {
    private static final int STRIPS = 128;
    private static final double TAIL = 3.442619855899;
    private static final double AREA = 9.91256303526217e-3;
    private static final double[] EDGE = new double[STRIPS + 1];
    private static final double[] RATIO = new double[STRIPS];

    static {
        double f = StrictMath.exp(-0.5 * TAIL * TAIL);
        EDGE[0] = AREA / f;
        EDGE[1] = TAIL;
        for (int i = 2; i < STRIPS; i++) {
            EDGE[i] = StrictMath.sqrt(-2 * StrictMath.log(AREA / EDGE[i - 1] + f));
            f = StrictMath.exp(-0.5 * EDGE[i] * EDGE[i]);
        }
        for (int i = 0; i < STRIPS; i++) {
            RATIO[i] = EDGE[i + 1] / EDGE[i];
        }
    }

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    /** Starts from 256 bits, not all zero. */
    public Xoshiro(long s0, long s1, long s2, long s3) {
        if ((s0 | s1 | s2 | s3) == 0) {
            throw new IllegalArgumentException("the state must not be all zero");
        }
        this.s0 = s0;
        this.s1 = s1;
        this.s2 = s2;
        this.s3 = s3;
    }

    @Override
    public long nextLong() {
        long result = Long.rotateLeft(s0 + s3, 23) + s0;
        long t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    @Override
    public int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    /** Uniform in 0 … bound − 1 by Lemire's multiplication. */
    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be > 0, got " + bound);
        }
        long product = (nextLong() >>> 32) * bound;
        long low = product & 0xFFFFFFFFL;
        if (low < bound) {
            long threshold = (0x100000000L - bound) % bound;
            while (low < threshold) {
                product = (nextLong() >>> 32) * bound;
                low = product & 0xFFFFFFFFL;
            }
        }
        return (int) (product >>> 32);
    }

    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    @Override
    public boolean nextBoolean() {
        return nextLong() < 0;
    }

    @Override
    public double nextGaussian() {
        while (true) {
            long bits = nextLong();
            int i = (int) (bits & (STRIPS - 1));
            double u = 2 * ((bits >>> 11) * 0x1.0p-53) - 1;
            if (Math.abs(u) < RATIO[i]) {
                return u * EDGE[i];
            }
            if (i == 0) {
                return tail(u < 0);
            }
            double x = u * EDGE[i];
            double f0 = StrictMath.exp(-0.5 * (EDGE[i] * EDGE[i] - x * x));
            double f1 = StrictMath.exp(-0.5 * (EDGE[i + 1] * EDGE[i + 1] - x * x));
            if (f1 + nextDouble() * (f0 - f1) < 1) {
                return x;
            }
        }
    }

    private double tail(boolean negative) {
        double x;
        double y;
        do {
            x = StrictMath.log(1 - nextDouble()) / TAIL;
            y = StrictMath.log(1 - nextDouble());
        } while (-2 * y < x * x);
        return negative ? x - TAIL : TAIL - x;
    }
}
