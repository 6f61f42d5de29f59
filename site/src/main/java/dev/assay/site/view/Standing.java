package dev.assay.site.view;

import dev.assay.results.statistics.PairedBootstrap;
import dev.assay.results.statistics.RankIntervals;
import dev.assay.results.statistics.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The order of methods over several problems, with intervals and honest ties: scores and comparisons by
 * {@link PairedBootstrap}, ranks and groups by {@link RankIntervals}. Instances are paired by their seed.
 *
 * @param places    methods in order
 * @param problems  problems on which at least two methods were compared
 * @param instances largest number of instances of a problem
 * @param byValue   whether nothing was random in any comparison
 * @param apart     whether some two of the compared methods share no instance
 */
public record Standing(List<Place> places, int problems, int instances, boolean byValue, boolean apart) {
    private static final long WORK = 10_000_000;

    /**
     * One method's place.
     *
     * @param score    chance of a better result than another method's, in [0, 1]; NaN if it was never compared
     * @param low      lower end of its 95 % bootstrap interval; NaN where there is none
     * @param high     upper end
     * @param rankLow  best rank it may hold
     * @param rankHigh worst
     * @param group    tie group, 1 leads
     */
    public record Place(Variant method, double score, double low, double high, int rankLow, int rankHigh, int group) {
        /** The rank interval, one number where it is certain. */
        public String rank() {
            return rankLow == rankHigh ? String.valueOf(rankLow) : rankLow + "–" + rankHigh;
        }
    }

    /** The standing on one problem, of the methods that can be compared there. */
    static Standing on(List<Variant> methods, Cell[] row) {
        Standing all = of(methods, new Cell[][] {row});
        List<Place> compared =
                all.places.stream().filter(p -> !Double.isNaN(p.score())).toList();
        return new Standing(compared, all.problems, all.instances, all.byValue, all.apart);
    }

    /** The standing over all problems; cells are [problem][method], null where nothing was planned. */
    static Standing of(List<Variant> methods, Cell[][] cells) {
        List<Sample> samples = Arrays.stream(cells)
                .filter(row -> Arrays.stream(row)
                                .filter(c -> c != null && c.results() > 0)
                                .count()
                        > 1)
                .map(Standing::sample)
                .toList();
        PairedBootstrap b = PairedBootstrap.of(methods.size(), samples, WORK);
        List<Place> places = new ArrayList<>();
        boolean apart = false;
        for (RankIntervals.Place p : RankIntervals.of(b.score(), b.beats(), b.compared())) {
            int i = p.method();
            places.add(new Place(methods.get(i), b.score()[i], b.low()[i], b.high()[i], p.low(), p.high(), p.group()));
            for (int j = 0; j < i; j++) {
                apart |= !Double.isNaN(b.score()[i] + b.score()[j]) && Double.isNaN(b.difference()[i][j]);
            }
        }
        return new Standing(List.copyOf(places), b.problems(), b.instances(), b.byValue(), apart);
    }

    /** Results of a problem so that lower is better; where higher is better the floor is a ceiling that none exceeds. */
    private static Sample sample(Cell[] row) {
        TreeSet<String> seeds = new TreeSet<>();
        for (Cell c : row) {
            if (c != null) {
                c.byInstance().forEach(r -> seeds.add(r.instance()));
            }
        }
        List<String> order = List.copyOf(seeds);
        double[][][] values = new double[row.length][order.size()][0];
        double[] margin = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            if (row[i] != null) {
                boolean lower = row[i].lower();
                double floor = row[i].floor();
                Map<String, List<Double>> here = new TreeMap<>();
                for (Cell.Result r : row[i].byInstance()) {
                    double v = lower ? r.value() : -(r.value() > floor ? floor : r.value());
                    here.computeIfAbsent(r.instance(), s -> new ArrayList<>()).add(v);
                }
                for (int q = 0; q < order.size(); q++) {
                    values[i][q] = here.getOrDefault(order.get(q), List.of()).stream()
                            .mapToDouble(v -> v)
                            .toArray();
                }
                margin[i] = lower ? floor : 0;
            }
        }
        return new Sample(values, margin);
    }

    /** The same standing of other variants of the methods. */
    Standing with(UnaryOperator<Variant> other) {
        List<Place> renamed = places.stream()
                .map(p -> new Place(
                        other.apply(p.method()), p.score(), p.low(), p.high(), p.rankLow(), p.rankHigh(), p.group()))
                .toList();
        return new Standing(renamed, problems, instances, byValue, apart);
    }

    /** Of what the ranks speak, in a sentence; empty where nothing was compared. */
    public String basis() {
        if (problems == 0) {
            return "";
        }
        String where = problems == 1
                ? instances == 1 ? "on this instance" : "on these " + instances + " instances"
                : problems < PairedBootstrap.GENERAL
                        ? "on these " + problems + " problems" + (instances == 1 ? ", one instance each" : "")
                        : "over " + problems + " problems";
        return byValue
                ? "Ranks by value " + where + ": repeated runs gave the same result, nothing here is random."
                : "Ranks " + where + ".";
    }
}
