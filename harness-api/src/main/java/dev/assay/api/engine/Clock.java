package dev.assay.api.engine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Wall and CPU time of this process, with stretches that do not count. */
final class Clock {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long wallStart = System.nanoTime();
    private final long cpuStart = SYSTEM.getProcessCpuTime();
    private long wallExempt;
    private long cpuExempt;
    private long wallPaused;
    private long cpuPaused;

    long wall() {
        return System.nanoTime() - wallStart - wallExempt;
    }

    long cpu() {
        return SYSTEM.getProcessCpuTime() - cpuStart - cpuExempt;
    }

    /** {@return wall time at the moment of the pause} */
    long wallWhenPaused() {
        return wallPaused - wallStart - wallExempt;
    }

    long exempt() {
        return wallExempt;
    }

    void pause() {
        wallPaused = System.nanoTime();
        cpuPaused = SYSTEM.getProcessCpuTime();
    }

    void resume() {
        wallExempt += System.nanoTime() - wallPaused;
        cpuExempt += SYSTEM.getProcessCpuTime() - cpuPaused;
    }
}
