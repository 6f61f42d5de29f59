package dev.assay.api.engine;

import dev.assay.api.Meter;

/** Counts one unit. Not safe for threads: a run with more than one thread uses {@link #shared}. */
class Counter implements Meter {
    private final String unit;
    private final long hardLimit;
    private long spent;
    private long gate;
    private boolean exhausted;

    Counter(String unit, long softLimit) {
        this.unit = unit;
        this.hardLimit = Limits.hard(softLimit);
        this.gate = hardLimit;
    }

    static Counter shared(String unit, long softLimit) {
        return new Counter(unit, softLimit) {
            @Override
            public synchronized void count(long n) {
                super.count(n);
            }

            @Override
            synchronized long spent() {
                return super.spent();
            }
        };
    }

    @Override
    public void count(long n) {
        long after = spent + n;
        if (after > gate) {
            refuse();
        }
        spent = after;
    }

    private void refuse() {
        if (!exhausted && gate < 0) {
            throw new IllegalStateException("the method evaluates " + unit
                    + " while it is asked for an answer; answers are free, so evaluations belong before them");
        }
        exhausted = true;
        gate = -1;
        throw Exhausted.INSTANCE;
    }

    void shut(boolean shut) {
        if (!exhausted) {
            gate = shut ? -1 : hardLimit;
        }
    }

    boolean exhausted() {
        return exhausted;
    }

    long spent() {
        return spent;
    }

    /** The hard limit was passed. An Error without stack trace, so that few methods swallow it by mistake. */
    static final class Exhausted extends Error {
        private static final long serialVersionUID = 1L;
        static final Exhausted INSTANCE = new Exhausted();

        private Exhausted() {
            super("the budget is spent", null, false, false);
        }
    }
}
