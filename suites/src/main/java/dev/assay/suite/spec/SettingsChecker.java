package dev.assay.suite.spec;

import dev.assay.api.engine.SettingsType;
import dev.assay.suite.plugin.LoadedPlugin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code set} and {@code grid} against a settings record. Values are tried together first; when the record refuses, one
 * by one beside defaults, so that the fault stands at its own line; a refusal that only the combination meets stands at
 * the value that the record's message names first.
 */
final class SettingsChecker {
    /** Combinations of a grid that are tried. */
    static final int TRIED = 10_000;

    private final String owner;
    private final SettingsType type;
    private final LoadedPlugin plugin;
    private final Faults faults;
    private final Map<String, List<Given>> given = new LinkedHashMap<>();

    /** A value with its place. */
    private record Given(String name, String text, Place place) {}

    /**
     * Makes a checker.
     *
     * @param owner the thing with its id, {@code method 'mala'}
     * @param type its settings
     * @param plugin its plugin
     * @param faults takes what does not fit
     */
    SettingsChecker(String owner, SettingsType type, LoadedPlugin plugin, Faults faults) {
        this.owner = owner;
        this.type = type;
        this.plugin = plugin;
        this.faults = faults;
    }

    /** {@return the names of the settings} */
    static List<String> names(SettingsType type) {
        return type.components().stream().map(SettingsType.Component::name).toList();
    }

    /** {@return the values of both mappings} */
    Settings read(Optional<Tree.Mapping> set, Optional<Tree.Mapping> grid) {
        int before = faults.size();
        Map<String, String> fixed = new LinkedHashMap<>();
        Map<String, List<String>> varied = new LinkedHashMap<>();
        set.ifPresent(mapping -> mapping.entries()
                .forEach((name, entry) -> component(name, entry)
                        .flatMap(component -> value(component, entry.value()))
                        .ifPresent(text -> fixed.put(name, text))));
        grid.ifPresent(mapping -> mapping.entries().forEach((name, entry) -> {
            if (set.isPresent() && set.get().entries().containsKey(name)) {
                String message = "'" + name + "' of " + owner + " is both in 'set' and in 'grid'.";
                faults.add(entry.key(), FaultCode.SET_AND_GRID, message, "Keep one of them.");
            } else {
                component(name, entry).ifPresent(component -> axis(component, entry.value(), varied));
            }
        }));
        Settings settings = new Settings(fixed, varied, true);
        if (!tryAll(settings)) {
            return new Settings(fixed, varied, false);
        }
        return faults.size() == before ? settings : new Settings(fixed, varied, false);
    }

    private Optional<SettingsType.Component> component(String name, Tree.Entry entry) {
        SettingsType.Component component = type.component(name);
        if (component == null) {
            List<String> names = names(type);
            String hint = names.isEmpty() ? "It has none." : Nearest.question(name, names) + "There are " + names + ".";
            String message = "Unknown setting '" + name + "' of " + owner + ".";
            faults.add(entry.key(), FaultCode.UNKNOWN_SETTING, message, hint);
        }
        return Optional.ofNullable(component);
    }

    private void axis(SettingsType.Component component, Tree value, Map<String, List<String>> varied) {
        if (!(value instanceof Tree.Listing listing)) {
            String message = component.name() + " of " + owner + " must be a list in 'grid', got " + value.kind() + ".";
            faults.add(value.place(), FaultCode.WRONG_TYPE, message, "Write [a, b], or put it under 'set:'.");
            return;
        }
        if (listing.items().isEmpty()) {
            String message = "Empty product: " + component.name() + " of " + owner + " has no values.";
            faults.add(value.place(), FaultCode.EMPTY_PRODUCT, message, "Give one at least, or delete the name.");
            return;
        }
        Set<String> texts = new LinkedHashSet<>();
        for (Tree item : listing.items()) {
            value(component, item).ifPresent(text -> {
                if (!texts.add(text)) {
                    String message = "The value " + text + " of " + component.name() + " is given twice.";
                    faults.add(item.place(), FaultCode.DUPLICATE_ENTRY, message, "Delete one.");
                }
            });
        }
        if (!texts.isEmpty()) {
            varied.put(component.name(), List.copyOf(texts));
        }
    }

    private Optional<String> value(SettingsType.Component component, Tree value) {
        Optional<String> text = SettingTexts.of(component, value);
        if (text.isEmpty()) {
            String message = component.name() + " of " + owner + " must be " + SettingTexts.typeInWords(component)
                    + ", got " + value.kind() + ".";
            faults.add(value.place(), FaultCode.BAD_SETTING, message, SettingTexts.hint(component, value));
        } else {
            given.computeIfAbsent(component.name(), name -> new ArrayList<>())
                    .add(new Given(component.name(), text.get(), value.place()));
        }
        return text;
    }

    private boolean tryAll(Settings settings) {
        List<String> refusals = new ArrayList<>();
        settings.combinations(TRIED, combination -> {
            refusal(combination).ifPresent(refusals::add);
            return refusals.isEmpty();
        });
        if (refusals.isEmpty()) {
            return true;
        }
        boolean alone = false;
        for (List<Given> values : given.values()) {
            for (Given value : values) {
                Optional<String> refused = refusal(Map.of(value.name(), value.text()));
                refused.ifPresent(message -> refuse(value, message));
                alone |= refused.isPresent();
            }
        }
        if (!alone) {
            String message = refusals.get(0);
            Given first = given.values().iterator().next().get(0);
            int least = Integer.MAX_VALUE;
            for (Map.Entry<String, List<Given>> entry : given.entrySet()) {
                int at = message.indexOf(entry.getKey());
                if (at >= 0 && at < least) {
                    least = at;
                    first = entry.getValue().get(0);
                }
            }
            refuse(first, message);
        }
        return false;
    }

    private void refuse(Given value, String refusal) {
        SettingsType.Component component = type.component(value.name());
        String range = component.range().isBlank() ? "" : "Range: " + component.range() + ". ";
        String hint = range + "Default: " + component.def() + ".";
        faults.add(value.place(), FaultCode.BAD_SETTING, "Refused by " + owner + ": " + refusal + ".", hint);
    }

    private Optional<String> refusal(Map<String, String> values) {
        try {
            plugin.call(() -> type.bind(values));
            return Optional.empty();
        } catch (Exception | LinkageError e) {
            return Optional.of(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }
}
