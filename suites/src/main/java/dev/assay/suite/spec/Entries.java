package dev.assay.suite.spec;

import dev.assay.api.engine.SettingsType;
import dev.assay.suite.plugin.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the lists {@code problems}, {@code methods} and {@code metrics}. An entry is an id alone or a mapping with {@code id}. */
final class Entries {
    private final Catalogue catalogue;
    private final Faults faults;

    Entries(Catalogue catalogue, Faults faults) {
        this.catalogue = catalogue;
        this.faults = faults;
    }

    /**
     * An entry that names something installed.
     *
     * @param installed what it names
     * @param settings its values
     * @param tune how it is tuned
     * @param section its mapping; empty for an id alone
     * @param place where it stands
     */
    record Read(
            Kind.Installed installed,
            Settings settings,
            Optional<TuneSpec> tune,
            Optional<Section> section,
            Place place) {
        String id() {
            return installed.id();
        }

        /** {@return how many trials it makes of one instance, by repetitions} */
        long cells(int repetitions) {
            long all = Copies.product(settings.grid());
            if (tune.isEmpty()) {
                return Copies.times(all, repetitions);
            }
            return Math.min(all, tune.get().trials()) + repetitions;
        }
    }

    /** {@return the entries of a list that name something installed} */
    List<Read> read(Kind kind, Section suite) {
        String name = kind.word + "s";
        List<Read> reads = new ArrayList<>();
        Optional<Tree.Listing> listing = suite.list(name);
        if (listing.isPresent() && listing.get().items().isEmpty()) {
            String hint = Nearest.installed(kind.word, kind.ids(catalogue));
            faults.add(suite.place(name), FaultCode.EMPTY_LIST, "The list '" + name + "' is empty.", hint);
        }
        listing.ifPresent(
                found -> found.items().forEach(item -> entry(kind, item).ifPresent(reads::add)));
        refuseTwice(kind, reads);
        return reads;
    }

    private Optional<Read> entry(Kind kind, Tree item) {
        if (item instanceof Tree.Scalar scalar && !scalar.isNull()) {
            return kind.find(scalar.text(), scalar.place(), catalogue, faults)
                    .map(found -> new Read(found, Settings.NONE, Optional.empty(), Optional.empty(), item.place()));
        }
        if (!(item instanceof Tree.Mapping mapping)) {
            String message = "A " + kind.word + " must be an id or a mapping with 'id', got " + item.kind() + ".";
            faults.add(item.place(), FaultCode.WRONG_TYPE, message, "Write - id: " + example(kind) + ".");
            return Optional.empty();
        }
        Optional<String> id = Optional.ofNullable(mapping.entries().get("id"))
                .filter(entry -> entry.value() instanceof Tree.Scalar)
                .map(entry -> ((Tree.Scalar) entry.value()).text());
        String what = id.map(text -> kind.word + " '" + text + "'").orElse("a " + kind.word);
        Section section = new Section(what, mapping, kind.keys, faults);
        section.requireKeys();
        Optional<Kind.Installed> found =
                section.text("id").flatMap(text -> kind.find(text, section.place("id"), catalogue, faults));
        section.refuseOtherKeys(found.map(installed -> SettingsChecker.names(installed.settings()))
                .orElse(List.of()));
        Optional<Tree.Mapping> set = section.mapping("set");
        Optional<Tree.Mapping> grid = kind == Kind.METRIC ? Optional.empty() : section.mapping("grid");
        Optional<TuneSpec> tune = kind == Kind.METHOD ? tune(section) : Optional.empty();
        if (tune.isPresent()
                && grid.map(Tree.Mapping::entries).map(Map::isEmpty).orElse(true)) {
            String message = "There is nothing to tune in " + what + ": it has no grid.";
            faults.add(
                    section.keyPlace("tune"),
                    FaultCode.TUNE_WITHOUT_GRID,
                    message,
                    "Add 'grid:' with the values to try.");
        }
        return found.map(installed -> {
            Settings settings =
                    new SettingsChecker(what, installed.settings(), installed.plugin(), faults).read(set, grid);
            return new Read(installed, settings, tune, Optional.of(section), section.place("id"));
        });
    }

    private String example(Kind kind) {
        return kind.ids(catalogue).stream().findFirst().orElse("name");
    }

    /** {@return the tune block; where there are faults, with defaults in their place} */
    private Optional<TuneSpec> tune(Section method) {
        return method.mapping("tune").map(mapping -> {
            Section section = new Section("'tune'", mapping, Key.TUNE, faults);
            section.requireKeys();
            section.refuseOtherKeys(List.of());
            String on = section.text("on").orElse(TuneSpec.VALIDATION);
            if (!TuneSpec.QUESTIONS.contains(on)) {
                String message = "on must be 'validation', 'instance' or 'self', got '" + on + "'.";
                String hint = Nearest.question(on, TuneSpec.QUESTIONS).strip();
                faults.add(section.place("on"), FaultCode.WRONG_TYPE, message, hint);
            }
            String metric = section.text("metric").orElse("");
            if (!metric.isEmpty()) {
                Kind.METRIC.find(metric, section.place("metric"), catalogue, faults);
            }
            return new TuneSpec(on, metric, (int) section.whole("trials").orElse(1));
        });
    }

    private void refuseTwice(Kind kind, List<Read> reads) {
        Map<String, List<Read>> byId = new LinkedHashMap<>();
        reads.forEach(
                read -> byId.computeIfAbsent(read.id(), id -> new ArrayList<>()).add(read));
        for (List<Read> same : byId.values()) {
            Map<String, Place> seen = new HashMap<>();
            for (Read read : same.size() > 1 ? same : List.<Read>of()) {
                overlap(read, seen).ifPresent(before -> {
                    String message = "The " + kind.word + " '" + read.id() + "' is there twice with the same settings.";
                    String hint = "It stands in line " + before.line() + " too: keep one, or make the settings differ.";
                    faults.add(read.place(), FaultCode.DUPLICATE_ENTRY, message, hint);
                });
            }
        }
    }

    private static Optional<Place> overlap(Read read, Map<String, Place> seen) {
        List<Place> before = new ArrayList<>();
        if (!read.settings().sound()) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        if (read.tune().isPresent()) {
            cells.add(read.tune().get() + " " + read.settings());
        } else {
            read.settings().combinations(SettingsChecker.TRIED, point -> cells.add(all(read, point)));
        }
        for (String cell : cells) {
            Place other = seen.putIfAbsent(cell, read.place());
            if (other != null) {
                before.add(other);
            }
        }
        return before.stream().findFirst();
    }

    /** {@return the values with the defaults of the rest} */
    private static String all(Read read, Map<String, String> point) {
        Map<String, String> all = new TreeMap<>(point);
        for (SettingsType.Component component : read.installed().settings().components()) {
            all.computeIfAbsent(component.name(), name -> SettingTexts.def(component));
        }
        return all.toString();
    }
}
