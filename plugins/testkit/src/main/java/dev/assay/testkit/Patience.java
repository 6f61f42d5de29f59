package dev.assay.testkit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls plugins as the harness does, and gives up on what does not return. */
final class Patience {
    private static final long SECONDS = 180;

    private Patience() {}

    /** {@return what {@code call} gives, in a thread of its own under a context class loader} */
    static <T> T within(ClassLoader loader, Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(task, "trial");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause().toString(), e.getCause());
        } catch (TimeoutException e) {
            AssertionError error = new AssertionError("did not return within " + SECONDS + " s; it was here", e);
            error.setStackTrace(thread.getStackTrace());
            throw error;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
