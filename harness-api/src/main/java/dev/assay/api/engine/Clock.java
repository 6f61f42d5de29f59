package dev.assay.api.engine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Wall and CPU time of this process, with stretches that do not count; read by the watchdog's thread too. */
final class Clock {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long wallStart = System.nanoTime();
    private final long cpuStart = SYSTEM.getProcessCpuTime();
    private volatile Stretch now = new Stretch(0, 0, false, 0, 0);

    /** What does not count so far, and since when the clock stands. */
    private record Stretch(long wallExempt, long cpuExempt, boolean paused, long wallPaused, long cpuPaused) {}

    /** {@return wall time so far; it stands still while paused} */
    long wall() {
        Stretch s = now;
        return (s.paused ? s.wallPaused : System.nanoTime()) - wallStart - s.wallExempt;
    }

    /** {@return CPU time so far; it stands still while paused} */
    long cpu() {
        Stretch s = now;
        return (s.paused ? s.cpuPaused : SYSTEM.getProcessCpuTime()) - cpuStart - s.cpuExempt;
    }

    long exempt() {
        return now.wallExempt;
    }

    void pause() {
        now = new Stretch(now.wallExempt, now.cpuExempt, true, System.nanoTime(), SYSTEM.getProcessCpuTime());
    }

    void resume() {
        now = new Stretch(
                now.wallExempt + System.nanoTime() - now.wallPaused,
                now.cpuExempt + SYSTEM.getProcessCpuTime() - now.cpuPaused,
                false,
                0,
                0);
    }
}
