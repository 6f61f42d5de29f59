package dev.assay.numerics.random;

import java.util.random.RandomGenerator;

/**
 * xoshiro256++ on an open state of four words.
 *
 * <pre>  r = rotl(s₀ + s₃, 23) + s₀,   t = s₁ ≪ 17
 *   s₂ ⊕= s₀,  s₃ ⊕= s₁,  s₁ ⊕= s₂,  s₀ ⊕= s₃,  s₂ ⊕= t,  s₃ = rotl(s₃, 45) </pre>
 *
 * <p>A kernel that needs a number every few nanoseconds copies {@link #state} into local variables, repeats these lines
 * inside its loop, and writes the words back.
 *
 * @see <a href="https://doi.org/10.1145/3460772">Blackman and Vigna, ACM TOMS 47 (2021) 36</a>
 */
public final class Xoshiro256 implements RandomGenerator {
    private final long[] state = new long[4];

    /** Takes 256 bits from another generator. */
    public Xoshiro256(RandomGenerator source) {
        do {
            for (int i = 0; i < 4; i++) {
                state[i] = source.nextLong();
            }
        } while ((state[0] | state[1] | state[2] | state[3]) == 0);
    }

    /** Starts from 256 bits, not all zero. */
    public Xoshiro256(long s0, long s1, long s2, long s3) {
        if ((s0 | s1 | s2 | s3) == 0) {
            throw new IllegalArgumentException("the state must not be all zero");
        }
        state[0] = s0;
        state[1] = s1;
        state[2] = s2;
        state[3] = s3;
    }

    /** {@return the four words themselves, not a copy} */
    public long[] state() {
        return state;
    }

    @Override
    public long nextLong() {
        long[] s = state;
        long result = Long.rotateLeft(s[0] + s[3], 23) + s[0];
        long t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = Long.rotateLeft(s[3], 45);
        return result;
    }

    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }
}
