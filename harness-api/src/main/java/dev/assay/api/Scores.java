package dev.assay.api;

import java.util.ArrayList;
import java.util.List;

/**
 * What a metric says of one answer: one value, or several named ones; each may have a floor, the score that a perfect
 * method would get.
 *
 * @since 1.0
 */
public final class Scores {
    private static final Scores EMPTY = new Scores(List.of());

    private final List<Value> values;

    private Scores(List<Value> values) {
        this.values = values;
    }

    /** {@return no values, to start from} */
    public static Scores empty() {
        return EMPTY;
    }

    /** {@return one value without name} */
    public static Scores of(double value) {
        return EMPTY.and("", "", value, Double.NaN);
    }

    /** {@return these and a named value} */
    public Scores and(String name, double value) {
        return and(name, "", value, Double.NaN);
    }

    /** {@return these and a named value with its floor} */
    public Scores and(String name, double value, double floor) {
        return and(name, "", value, floor);
    }

    /** {@return these and a value with a name, the label of the facet it belongs to, and its floor (NaN: none)} */
    public Scores and(String name, String label, double value, double floor) {
        List<Value> more = new ArrayList<>(values);
        more.add(new Value(name, label, value, floor));
        return new Scores(List.copyOf(more));
    }

    /** {@return the values, in the order given} */
    public List<Value> values() {
        return values;
    }

    /**
     * One value.
     *
     * @since 1.0
     */
    public static final class Value {
        private final String name;
        private final String label;
        private final double number;
        private final double floor;

        Value(String name, String label, double number, double floor) {
            this.name = name;
            this.label = label;
            this.number = number;
            this.floor = floor;
        }

        /** {@return the value's name, empty for a metric's only value} */
        public String name() {
            return name;
        }

        /** {@return the facet's label, empty when it has none} */
        public String label() {
            return label;
        }

        /** {@return the score; may be NaN or infinite} */
        public double number() {
            return number;
        }

        /** {@return the score of a perfect method, NaN when there is no floor} */
        public double floor() {
            return floor;
        }
    }
}
