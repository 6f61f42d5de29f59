package dev.assay.numerics.random;

/**
 * The Mersenne twister MT19937 with its classic seeding by one 32-bit number.
 *
 * <pre>  s₀ = seed,  sᵢ = 1812433253 · (sᵢ₋₁ ⊕ (sᵢ₋₁ ≫ 30)) + i </pre>
 *
 * <p>Published targets are defined by this stream: {@link #nextFloat} is what PyTorch's {@code rand} gives on a CPU after
 * {@code manual_seed}, element after element in row-major order.
 *
 * @see <a href="https://doi.org/10.1145/272991.272995">Matsumoto and Nishimura, ACM TOMACS 8 (1998) 3</a>
 */
public final class Mt19937 {
    private static final int N = 624;
    private static final int M = 397;

    private final int[] state = new int[N];
    private int next = N;

    /** Starts from a 32-bit seed. */
    public Mt19937(int seed) {
        state[0] = seed;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    /** {@return the next 32 bits} */
    public int nextInt() {
        if (next == N) {
            refill();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9D2C5680;
        y ^= (y << 15) & 0xEFC60000;
        return y ^ (y >>> 18);
    }

    /** {@return a uniform number in [0, 1): the lower 24 of the next 32 bits, over 2²⁴} */
    public float nextFloat() {
        return (nextInt() & 0xFFFFFF) * 0x1.0p-24f;
    }

    private void refill() {
        for (int i = 0; i < N; i++) {
            int y = (state[i] & 0x80000000) | (state[(i + 1) % N] & 0x7FFFFFFF);
            state[i] = state[(i + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908B0DF);
        }
        next = 0;
    }
}
