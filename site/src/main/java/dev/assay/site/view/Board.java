package dev.assay.site.view;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One table of problems × methods with its standing.
 *
 * @param id       name in URLs: the suite's name with dashes, or "all"
 * @param title    what a reader calls it
 * @param scores   headline score of each problem
 * @param cells    [problem][method], null where nothing was planned
 * @param standing the order of the methods
 * @param single   for each problem, the order on it alone
 */
public record Board(
        String id,
        String suite,
        String title,
        List<Variant> problems,
        List<Variant> methods,
        List<Headline> scores,
        Cell[][] cells,
        Standing standing,
        List<Standing> single) {

    /** The score that a problem is judged by: {@code id} is the score's identity, metric says unit and direction. */
    public record Headline(String id, Trial.Measure metric) {
        /** Whether lower is better. */
        public boolean lower() {
            return !metric.direction().equals("higher");
        }

        /** Title with unit and identity. */
        public String title() {
            String unit = metric.unit().equals("1") || metric.unit().isEmpty() ? "" : " [" + metric.unit() + "]";
            String rest = id.substring(Math.min(id.length(), metric.id().length()));
            return (metric.title().isEmpty() ? metric.id() : metric.title()) + rest.replace("/", " ") + unit;
        }
    }

    /** The same board under another name. */
    Board named(String otherId, String otherSuite, String otherTitle) {
        return new Board(otherId, otherSuite, otherTitle, problems, methods, scores, cells, standing, single);
    }

    /** The same board with other variants of its methods: names and styles. */
    Board with(UnaryOperator<Variant> other) {
        Cell[][] renamed = Arrays.stream(cells)
                .map(row -> Arrays.stream(row)
                        .map(c -> c == null ? null : c.with(other.apply(c.method())))
                        .toArray(Cell[]::new))
                .toArray(Cell[][]::new);
        return new Board(
                id,
                suite,
                title,
                problems,
                methods.stream().map(other).toList(),
                scores,
                renamed,
                standing.with(other),
                single.stream().map(s -> s.with(other)).toList());
    }

    /** Methods in order. */
    public List<Standing.Place> places() {
        return standing.places();
    }

    /** The cell of a place and problem, if something was planned there. */
    public Optional<Cell> cell(int problem, Variant method) {
        return Optional.ofNullable(cells[problem][methods.indexOf(method)]);
    }

    /** All cells of a method that exist. */
    public List<Cell> of(Variant method) {
        int m = methods.indexOf(method);
        return Arrays.stream(cells).map(r -> r[m]).filter(c -> c != null).toList();
    }

    /** Places of a problem's methods from best to worst median, failures and empty cells last. */
    public List<Cell> ranked(int problem) {
        return places().stream()
                .map(p -> cells[problem][methods.indexOf(p.method())])
                .filter(c -> c != null)
                .sorted((a, b) -> Double.compare(key(a), key(b)))
                .toList();
    }

    private static double key(Cell c) {
        return c.results() == 0
                ? Double.POSITIVE_INFINITY
                : Double.isNaN(c.middle()) ? 1e300 : c.lower() ? c.middle() : -c.middle();
    }

    /** The standing on one problem alone, of the methods that can be compared there. */
    public List<Standing.Place> on(int problem) {
        return single.get(problem).places();
    }

    /** Methods of the leading group on one problem; none where nothing separates any two. */
    public Set<Variant> leaders(int problem) {
        List<Standing.Place> on = on(problem);
        Set<Variant> lead = new HashSet<>();
        on.stream().filter(p -> p.group() == 1).forEach(p -> lead.add(p.method()));
        return lead.size() == on.size() ? Set.of() : lead;
    }

    /** Cells with failures, in the order of the table. */
    public List<Cell> failing() {
        return places().stream()
                .flatMap(p -> of(p.method()).stream())
                .filter(c -> c.trials().stream().anyMatch(t -> t.failure()) || c.failures() > 0)
                .toList();
    }

    /** Methods that no other beats, in order: nothing separates any two of them. */
    public List<Standing.Place> unbeaten() {
        return places().stream()
                .filter(p -> p.rankLow() == 1 && !Double.isNaN(p.score()))
                .toList();
    }
}
