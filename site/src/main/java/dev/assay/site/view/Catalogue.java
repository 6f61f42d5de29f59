package dev.assay.site.view;

import dev.assay.site.chart.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything the pages need, computed once from the trials.
 *
 * @param families those that have trials, in the order of the site
 * @param again    of keys that came more than once, the trial that counts
 * @param newest   end of the newest trial, the date of the snapshot; empty without trials
 */
public record Catalogue(List<Family> families, String newest, Map<String, Trial> again) {
    private record Keyed(String name, Trial trial) {
        Keyed(Trial t) {
            this(t.suite() + ' ' + Variant.identity(t.problem()) + ' ' + Variant.identity(t.method()), t);
        }
    }

    private static final Comparator<Keyed> ORDER = Comparator.comparing(Keyed::name)
            .thenComparingInt(k -> k.trial().instance())
            .thenComparingInt(k -> k.trial().repetition())
            .thenComparing(k -> k.trial().key());

    /** Sorts trials into families and boards; of trials of a suite with the same key the last one counts. */
    public static Catalogue of(Stream<Trial> trials) {
        Map<String, Trial> bySuiteAndKey = new LinkedHashMap<>();
        Map<String, Trial> byKey = new HashMap<>();
        Map<String, Trial> again = new HashMap<>();
        trials.forEach(t -> {
            Trial light = t.light();
            bySuiteAndKey.put(t.suite() + ' ' + t.key(), light);
            if (byKey.put(t.key(), light) != null) {
                again.put(t.key(), light);
            }
        });
        Map<String, List<Trial>> byFamily =
                new TreeMap<>(Comparator.comparingInt((String f) -> Math.floorMod(Family.IDS.indexOf(f), 99))
                        .thenComparing(f -> f));
        bySuiteAndKey.values().stream()
                .map(Keyed::new)
                .sorted(ORDER)
                .map(Keyed::trial)
                .forEach(t -> byFamily.computeIfAbsent(t.family(), f -> new ArrayList<>())
                        .add(t));
        List<Family> families = new ArrayList<>();
        byFamily.forEach((id, list) -> families.add(family(id, list)));
        String newest = byKey.values().stream()
                .map(Trial::ended)
                .max(Comparator.naturalOrder())
                .orElse("");
        return new Catalogue(List.copyOf(families), newest, Map.copyOf(again));
    }

    /** A trial that belongs to several suites counts once over all of them. */
    private static List<Trial> once(List<Trial> trials) {
        Set<String> seen = new HashSet<>();
        return trials.stream().filter(t -> seen.add(t.key())).toList();
    }

    private static Family family(String id, List<Trial> trials) {
        List<Variant> problems = variants(trials.stream().map(Trial::problem).toList(), List.of());
        List<Trial.Part> parts = trials.stream().map(Trial::method).toList();
        List<Variant> plain = variants(parts, List.of());
        Board first = board("all", id, Family.title(id), problems, plain, once(trials));
        List<String> order =
                first.places().stream().map(p -> p.method().identity()).toList();
        List<Variant> methods = variants(parts, order);
        Map<String, Variant> styled = new HashMap<>();
        methods.forEach(m -> styled.put(m.identity(), m));
        Board overall = first.with(v -> styled.get(v.identity()));
        Map<String, List<Trial>> bySuite = new TreeMap<>();
        trials.forEach(
                t -> bySuite.computeIfAbsent(t.suite(), s -> new ArrayList<>()).add(t));
        List<Board> suites = new ArrayList<>();
        bySuite.forEach((suite, list) -> {
            String title =
                    list.get(0).suiteTitle().isEmpty() ? suite : list.get(0).suiteTitle();
            suites.add(
                    bySuite.size() == 1
                            ? overall.named(slug(suite), suite, title)
                            : board(
                                    slug(suite),
                                    suite,
                                    title,
                                    present(
                                            problems,
                                            list.stream().map(Trial::problem).toList()),
                                    present(
                                            methods,
                                            list.stream().map(Trial::method).toList()),
                                    list));
        });
        return new Family(id, Family.title(id), List.copyOf(trials), overall, List.copyOf(suites));
    }

    private static List<Variant> present(List<Variant> all, Collection<Trial.Part> parts) {
        TreeSet<String> there = new TreeSet<>();
        parts.forEach(p -> there.add(Variant.identity(p)));
        return all.stream().filter(v -> there.contains(v.identity())).toList();
    }

    /** Distinct parts with names that tell them apart; styles follow the given order of identities. */
    private static List<Variant> variants(Collection<Trial.Part> parts, List<String> order) {
        Map<String, Trial.Part> distinct = new HashMap<>();
        parts.forEach(p -> distinct.put(Variant.identity(p), p));
        Map<String, Map<String, Trial.Part>> byId = new TreeMap<>();
        distinct.forEach((identity, p) ->
                byId.computeIfAbsent(p.id(), i -> new TreeMap<>(NATURAL)).put(identity, p));
        List<Variant> out = new ArrayList<>();
        for (Map<String, Trial.Part> same : byId.values()) {
            int n = 0;
            for (Map.Entry<String, Trial.Part> e : same.entrySet()) {
                Trial.Part p = e.getValue();
                String name = p.id() + differing(p, same.values());
                int style = Math.max(0, order.indexOf(e.getKey()));
                out.add(new Variant(p, name, "v" + slug(p.id()) + "-" + ++n, new Style(style)));
            }
        }
        if (!order.isEmpty()) {
            out.sort(Comparator.comparingInt(v -> order.indexOf(v.identity())));
        }
        return List.copyOf(out);
    }

    private static String differing(Trial.Part p, Collection<Trial.Part> same) {
        StringBuilder out = new StringBuilder();
        p.settings().forEach((k, v) -> {
            if (same.stream().anyMatch(q -> !v.equals(q.settings().get(k)))) {
                out.append(out.length() == 0 ? " " : ", ").append(k).append(" ").append(v);
            }
        });
        return out.toString();
    }

    private static Board board(
            String id, String suite, String title, List<Variant> problems, List<Variant> methods, List<Trial> trials) {
        Map<String, Integer> rows = new TreeMap<>();
        Map<String, Integer> columns = new TreeMap<>();
        problems.forEach(p -> rows.put(p.identity(), rows.size()));
        methods.forEach(m -> columns.put(m.identity(), columns.size()));
        List<List<List<Trial>>> sorted = new ArrayList<>();
        problems.forEach(p -> sorted.add(Stream.<List<Trial>>generate(ArrayList::new)
                .limit(methods.size())
                .toList()));
        for (Trial t : trials) {
            int row = rows.get(Variant.identity(t.problem()));
            sorted.get(row).get(columns.get(Variant.identity(t.method()))).add(t);
        }
        Cell[][] cells = new Cell[problems.size()][methods.size()];
        List<Board.Headline> scores = new ArrayList<>();
        for (int p = 0; p < cells.length; p++) {
            List<Trial> all = sorted.get(p).stream().flatMap(List::stream).toList();
            Board.Headline h = headline(all);
            scores.add(h);
            for (int m = 0; m < methods.size(); m++) {
                List<Trial> list = sorted.get(p).get(m);
                if (!list.isEmpty()) {
                    cells[p][m] = Cell.of(problems.get(p), methods.get(m), list, h);
                }
            }
        }
        return new Board(
                id,
                suite,
                title,
                problems,
                methods,
                List.copyOf(scores),
                cells,
                Standing.of(methods, cells),
                Arrays.stream(cells)
                        .parallel()
                        .map(row -> Standing.on(methods, row))
                        .toList());
    }

    /**
     * Of the metrics that have a direction and a finite value at the end of some trial, the one that applies to most
     * methods; the first in the order of the records among those. Of several labels the worst, of several names the first.
     */
    private static Board.Headline headline(List<Trial> trials) {
        Map<String, Trial.Measure> metrics = new LinkedHashMap<>();
        Map<String, TreeSet<String>> methods = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        for (Trial t : trials) {
            for (Trial.Measure m : t.metrics()) {
                if (!m.direction().equals("none")) {
                    metrics.putIfAbsent(m.id(), m);
                    methods.computeIfAbsent(m.id(), k -> new TreeSet<>()).add(Variant.identity(t.method()));
                }
            }
            if (t.finished()) {
                for (Trial.Value v : t.scores()) {
                    if (Double.isFinite(v.value())) {
                        ids.merge(v.metric(), v.id(), Catalogue::firstOf);
                    }
                }
            }
        }
        return metrics.values().stream()
                .filter(m -> ids.containsKey(m.id()))
                .reduce((a, b) ->
                        methods.get(b.id()).size() > methods.get(a.id()).size() ? b : a)
                .map(m -> new Board.Headline(ids.get(m.id()), m))
                .orElseGet(() -> {
                    Trial.Measure m = metrics.values().stream()
                            .findFirst()
                            .orElse(new Trial.Measure("score", 1, "Score", "1", "lower"));
                    return new Board.Headline(m.id(), m);
                });
    }

    private static String firstOf(String a, String b) {
        boolean worst = a.endsWith(Trials.WORST);
        return worst != b.endsWith(Trials.WORST) ? worst ? a : b : a.compareTo(b) <= 0 ? a : b;
    }

    /** A name fit for a path: letters, digits, dot and dash. */
    public static String slug(String s) {
        StringBuilder out = new StringBuilder();
        for (char c : s.toCharArray()) {
            boolean keep =
                    c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' && out.length() > 0);
            out.append(keep ? c : '-');
        }
        return out.length() == 0 ? "-" : out.toString();
    }

    /** Text order in which runs of digits compare as numbers: L 8 before L 32. */
    private static final Comparator<String> NATURAL = (a, b) -> {
        String[] x = a.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
        String[] y = b.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
        for (int i = 0; i < Math.min(x.length, y.length); i++) {
            boolean numbers = x[i].matches("\\d{1,15}") && y[i].matches("\\d{1,15}");
            int c = numbers ? Long.compare(Long.parseLong(x[i]), Long.parseLong(y[i])) : x[i].compareTo(y[i]);
            if (c != 0) {
                return c;
            }
        }
        return x.length != y.length ? Integer.compare(x.length, y.length) : a.compareTo(b);
    };

    /** Costs of a trial or snapshot under a unit: counted, or CPU seconds for the empty unit. */
    static double cost(Map<String, Long> counts, double cpu, String unit) {
        return unit.isEmpty() ? cpu : counts.getOrDefault(unit, 0L);
    }

    /** The counted unit of which the largest share of the budget was spent; empty (CPU seconds) if none was counted. */
    static String unit(List<Trial> trials) {
        Map<String, double[]> share = new TreeMap<>();
        for (Trial t : trials) {
            t.counts().forEach((u, n) -> {
                double limit = t.budget().getOrDefault(u, Double.NaN);
                if (limit > 0 && n > 0) {
                    share.computeIfAbsent(u, x -> new double[1])[0] += n / limit;
                }
            });
        }
        return share.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<String, double[]> e) -> e.getValue()[0])
                        .thenComparing(e -> e.getKey(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    static double median(double[] v) {
        double[] s = Arrays.stream(v).filter(x -> !Double.isNaN(x)).sorted().toArray();
        int n = s.length;
        return n == 0 ? Double.NaN : n % 2 == 1 ? s[n / 2] : 0.5 * (s[n / 2 - 1] + s[n / 2]);
    }
}
