package dev.assay.suite.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Binder;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;
import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.MetricRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.suite.plugin.Catalogue;
import dev.assay.suite.plugin.LoadedPlugin;
import java.util.List;
import java.util.Map;

/** Binds what plugins registered, each binding with its plugin as source, so that a duplicate id names both. */
final class PluginModule extends AbstractModule {
    private final List<LoadedPlugin> plugins;

    PluginModule(List<LoadedPlugin> plugins) {
        this.plugins = List.copyOf(plugins);
    }

    private static final TypeLiteral<String> ID = TypeLiteral.get(String.class);
    private static final TypeLiteral<Catalogue.Entry<ProblemRegistration>> PROBLEM = new TypeLiteral<>() {};
    private static final TypeLiteral<Catalogue.Entry<MethodRegistration>> METHOD = new TypeLiteral<>() {};
    private static final TypeLiteral<Catalogue.Entry<MetricRegistration>> METRIC = new TypeLiteral<>() {};

    @Override
    protected void configure() {
        MapBinder.newMapBinder(binder(), ID, PROBLEM);
        MapBinder.newMapBinder(binder(), ID, METHOD);
        MapBinder.newMapBinder(binder(), ID, METRIC);
        for (LoadedPlugin plugin : plugins) {
            Binder source = binder().withSource("plugin '" + plugin.name() + "' " + plugin.version());
            for (ProblemRegistration problem : plugin.registrations().problems()) {
                MapBinder.newMapBinder(source, ID, PROBLEM)
                        .addBinding(problem.id())
                        .toInstance(new Catalogue.Entry<>(plugin, problem));
            }
            for (MethodRegistration method : plugin.registrations().methods()) {
                MapBinder.newMapBinder(source, ID, METHOD)
                        .addBinding(method.id())
                        .toInstance(new Catalogue.Entry<>(plugin, method));
            }
            for (MetricRegistration metric : plugin.registrations().metrics()) {
                MapBinder.newMapBinder(source, ID, METRIC)
                        .addBinding(metric.id())
                        .toInstance(new Catalogue.Entry<>(plugin, metric));
            }
        }
    }

    @Provides
    @Singleton
    Catalogue catalogue(
            Map<String, Catalogue.Entry<ProblemRegistration>> problems,
            Map<String, Catalogue.Entry<MethodRegistration>> methods,
            Map<String, Catalogue.Entry<MetricRegistration>> metrics) {
        return new Catalogue(plugins, problems, methods, metrics);
    }
}
