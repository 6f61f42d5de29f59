package dev.assay.api.engine;

import dev.assay.api.Facet;
import dev.assay.api.Make;
import dev.assay.api.Metric;
import dev.assay.api.MetricEntry;
import java.util.Collection;
import java.util.Map;

/** A registered metric. */
public final class MetricRegistration implements MetricEntry {
    private final String id;
    private final SettingsType settings;
    private final Make<Record, Metric> make;
    private String unit = "1";
    private String direction = "none";
    private boolean atTheEndOnly;
    private String family = "general";
    private String title;
    private String summary = "";
    private String source = "";
    private int version = 1;

    MetricRegistration(String id, SettingsType settings, Make<Record, Metric> make) {
        this.id = id;
        this.settings = settings;
        this.make = make;
        this.title = id;
    }

    /** {@return the metric with these settings} */
    public Metric make(Map<String, String> given) {
        return make.make(settings.bind(given));
    }

    /** {@return whether answers and truths of these kinds have what the metric, with its default settings, reads} */
    public boolean reads(Collection<Facet<?>> gives, Collection<Facet<?>> knows) {
        return reads(Map.of(), gives, knows);
    }

    /** {@return whether answers and truths of these kinds have what the metric with these settings reads} */
    public boolean reads(Map<String, String> given, Collection<Facet<?>> gives, Collection<Facet<?>> knows) {
        Metric metric = make(given);
        return gives.containsAll(metric.ofAnswer()) && knows.containsAll(metric.ofTruth());
    }

    @Override
    public MetricRegistration unit(String text) {
        unit = text;
        return this;
    }

    @Override
    public MetricRegistration lowerIsBetter() {
        direction = "lower";
        return this;
    }

    @Override
    public MetricRegistration higherIsBetter() {
        direction = "higher";
        return this;
    }

    @Override
    public MetricRegistration atTheEndOnly() {
        atTheEndOnly = true;
        return this;
    }

    @Override
    public MetricRegistration family(String text) {
        family = text;
        return this;
    }

    @Override
    public MetricRegistration title(String text) {
        title = text;
        return this;
    }

    @Override
    public MetricRegistration summary(String text) {
        summary = text;
        return this;
    }

    @Override
    public MetricRegistration source(String text) {
        source = text;
        return this;
    }

    @Override
    public MetricRegistration version(int number) {
        version = number;
        return this;
    }

    /** {@return the id} */
    public String id() {
        return id;
    }

    /** {@return the settings} */
    public SettingsType settings() {
        return settings;
    }

    /** {@return the unit} */
    public String unit() {
        return unit;
    }

    /** {@return {@code lower}, {@code higher} or {@code none}: what is better} */
    public String direction() {
        return direction;
    }

    /** {@return whether it is taken at the last snapshot only} */
    public boolean isAtTheEndOnly() {
        return atTheEndOnly;
    }

    /** {@return the family whose boards show it} */
    public String family() {
        return family;
    }

    /** {@return the title} */
    public String title() {
        return title;
    }

    /** {@return the formula in words} */
    public String summary() {
        return summary;
    }

    /** {@return the source} */
    public String source() {
        return source;
    }

    /** {@return the version of the definition} */
    public int version() {
        return version;
    }
}
