package dev.assay.suite.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells how far a run is: a bar with the time left on a terminal, a line a trial elsewhere. Always on the error output. */
public interface Progress extends AutoCloseable {
    /** Says that so many trials are to be run. */
    void begin(int trials);

    /** Says that a trial ended so. */
    void ended(String trial, String outcome, double seconds);

    @Override
    void close();

    /** {@return a progress that says nothing} */
    static Progress silent() {
        return new Progress() {
            @Override
            public void begin(int trials) {
                // Nothing is said.
            }

            @Override
            public void ended(String trial, String outcome, double seconds) {
                // Nothing is said.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    /** {@return a line a trial} */
    static Progress lines(PrintStream out) {
        return new Progress() {
            private final long start = System.nanoTime();
            private int total;
            private int count;

            @Override
            public synchronized void begin(int trials) {
                total = trials;
            }

            @Override
            public synchronized void ended(String trial, String outcome, double seconds) {
                count++;
                double elapsed = (System.nanoTime() - start) / 1e9;
                long left = Math.round(elapsed / count * (total - count));
                out.printf(
                        Locale.ROOT,
                        "[%d/%d, %s left] %s: %s (%.2f s)%n",
                        count,
                        total,
                        clock(left),
                        trial,
                        outcome,
                        seconds);
            }

            @Override
            public void close() {
                out.flush();
            }
        };
    }

    /** {@return a bar} */
    static Progress bar() {
        return new Progress() {
            private ProgressBar bar;
            private int bad;

            @Override
            public synchronized void begin(int trials) {
                bar = new ProgressBarBuilder()
                        .setTaskName("trials")
                        .setInitialMax(trials)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setUpdateIntervalMillis(200)
                        .setEtaFunction(state -> state.getCurrent() == 0
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(Duration.ofNanos((long)
                                        ((double) state.getElapsedAfterStart().toNanos()
                                                / state.getCurrent()
                                                * (state.getMax() - state.getCurrent())))))
                        .build();
            }

            @Override
            public synchronized void ended(String trial, String outcome, double seconds) {
                bad += outcome.equals("finished") || outcome.equals("not-applicable") ? 0 : 1;
                bar.setExtraMessage(bad == 0 ? "" : " " + bad + " not finished");
                bar.step();
            }

            @Override
            public synchronized void close() {
                if (bar != null) {
                    bar.close();
                }
            }
        };
    }

    /** {@return seconds as h:mm:ss or m:ss} */
    static String clock(long seconds) {
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
