package dev.assay.site.page;

import dev.assay.results.published.PublishedValue;
import dev.assay.results.statistics.Wilson;
import dev.assay.site.chart.Digits;
import dev.assay.site.view.Catalogue;
import dev.assay.site.view.Cell;
import dev.assay.site.view.Trial;
import dev.assay.site.view.Variant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Addresses, commands and small decisions that templates share. */
public final class Words {
    private Words() {}

    /** Address of a method's page from the root. */
    public static String method(String family, Variant v) {
        return Catalogue.slug(family) + "/m/" + Catalogue.slug(v.id()) + "/index.html";
    }

    /** Address of a problem's page from the root, at the given parameters. */
    public static String problem(String family, Variant v) {
        return Catalogue.slug(family) + "/p/" + Catalogue.slug(v.id()) + "/index.html#" + v.anchor();
    }

    /** Address of a trial's page from the root. */
    public static String trial(Trial t) {
        return "t/" + Catalogue.slug(t.key()) + "/index.html";
    }

    /** The trial a cell is best told by: the first that failed if the median failed, else the one nearest the median. */
    public static Trial speaker(Cell c, String score) {
        return c.trials().stream()
                .min(Comparator.comparingDouble(t -> distance(t, c, score)))
                .orElseThrow();
    }

    private static double distance(Trial t, Cell c, String score) {
        double v = t.end(score);
        if (c.state() == Cell.State.FAILED) {
            return t.failure() ? 0 : 1;
        }
        return Double.isFinite(v) ? Math.abs(v - c.middle()) : Double.MAX_VALUE;
    }

    /** A published or measured figure with its error, if it has one. */
    public static String figure(double value, double error) {
        if (Double.isInfinite(value)) {
            return "never";
        }
        return error > 0 ? Digits.within(value, error) + " ± " + Digits.of(error) : Digits.of(value);
    }

    /** What a figure is of: its score, and for a cost the threshold and unit. */
    public static String measured(PublishedValue of) {
        return of.score()
                + (of.until().isPresent()
                        ? ", " + of.unit() + " until it stays < "
                                + Digits.given(of.until().getAsDouble())
                        : "");
    }

    /** A name with the settings that matter. */
    public static String with(String name, Map<String, String> settings) {
        return settings.isEmpty() ? name : name + " " + settings.toString().replaceAll("[{}]", "");
    }

    /** The command that runs a trial again. */
    public static String command(Trial t) {
        return "assay run suites/" + t.suite() + ".yaml --only problem="
                + t.problem().id() + " --only method=" + t.method().id() + " --only instance=" + t.instance()
                + " --only repetition=" + t.repetition();
    }

    /** What a sort of the column goes by: failures after every number, cells without a result last. */
    public static String sortKey(Cell c) {
        return switch (c.state()) {
            case VALUE, FLOOR -> Digits.exact(c.middle());
            case FAILED -> "failed";
            default -> "";
        };
    }

    /** The glyph class of an outcome. */
    public static String tone(String outcome) {
        return switch (outcome) {
            case "finished" -> "ok";
            case "not-applicable" -> "na";
            case "not-run", "cancelled", "infrastructure" -> "void";
            default -> "bad";
        };
    }

    /** Counts as unit n, unit n. */
    public static String counts(Map<String, Long> counts) {
        StringBuilder out = new StringBuilder();
        counts.forEach((u, n) ->
                out.append(out.length() == 0 ? "" : ", ").append(u).append(' ').append(Digits.count(n)));
        return out.length() == 0 ? "–" : out.toString();
    }

    /** Limits as name value, name value. */
    public static String budget(Map<String, Double> budget) {
        StringBuilder out = new StringBuilder();
        budget.forEach((u, n) -> out.append(out.length() == 0 ? "" : ", ")
                .append(u)
                .append(' ')
                .append(
                        switch (u) {
                            case "wall", "cpu" -> Digits.seconds(n);
                            case "memory" -> Digits.bytes(n);
                            default -> Digits.count(n.longValue());
                        }));
        return out.length() == 0 ? "none" : out.toString();
    }

    /** The first n characters. */
    public static String brief(String s, int n) {
        return s.length() <= n ? s : s.substring(0, n - 1) + "…";
    }

    /** An address for a source that names a DOI or a web page, empty otherwise. */
    public static String link(String source) {
        String s = source.trim();
        int doi = s.indexOf("10.");
        if (s.startsWith("https://") && !s.contains(" ")) {
            return s;
        }
        return doi >= 0 && s.indexOf('/', doi) > 0
                ? "https://doi.org/" + s.substring(doi).split("[\\s,;)]")[0]
                : "";
    }

    /** Share of telling trials that finished, NaN without any. */
    public static double success(List<Cell> cells) {
        long telling = cells.stream()
                .flatMap(c -> c.trials().stream())
                .filter(Trial::telling)
                .count();
        long good = cells.stream()
                .flatMap(c -> c.trials().stream())
                .filter(Trial::finished)
                .count();
        return telling == 0 ? Double.NaN : (double) good / telling;
    }

    /** Wilson's 95 % interval of that share in whole percent, empty without trials. */
    public static String wilson(List<Cell> cells) {
        Wilson w = interval(cells);
        return Double.isNaN(w.low()) ? "" : "[" + Digits.percent(w.low()) + ", " + Digits.percent(w.high()) + "]";
    }

    /** Wilson's 95 % interval of the share of telling trials that finished. */
    static Wilson interval(List<Cell> cells) {
        long telling = cells.stream().mapToLong(Cell::telling).sum();
        long good = cells.stream()
                .flatMap(c -> c.trials().stream())
                .filter(Trial::finished)
                .count();
        return Wilson.of(good, telling);
    }

    /** Median CPU time of the telling trials [s]. */
    public static double cpu(List<Cell> cells) {
        double[] v = cells.stream()
                .flatMap(c -> c.trials().stream())
                .filter(Trial::telling)
                .mapToDouble(Trial::cpu)
                .sorted()
                .toArray();
        return v.length == 0 ? Double.NaN : v[v.length / 2];
    }
}
