package dev.assay.api;

/**
 * The entry point of a plugin, found by {@link java.util.ServiceLoader}: one class and one service file a plugin.
 *
 * <pre>{@code
 * public final class MyPlugin implements Plugin {
 *     public void register(Registry registry) {
 *         registry.method("my-sampler", Density.class, MySampler.Settings.class, MySampler::new)
 *                 .needs(GRADIENT).gives(SAMPLES).title("My sampler").version(1);
 *     }
 * }
 * }</pre>
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Plugin {
    /**
     * Registers everything the plugin brings. Called once a process, must be cheap and must not keep {@code registry}.
     *
     * @param registry takes problems, methods and metrics
     */
    void register(Registry registry);
}
