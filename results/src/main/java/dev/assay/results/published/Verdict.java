package dev.assay.results.published;

/**
 * A published figure beside ours.
 *
 * @param of the published figure
 * @param kind whether they agree
 * @param ours the mean of our trials; for a cost their median; NaN without one
 * @param error its standard error; NaN below two trials
 * @param trials how many of ours there are
 */
public record Verdict(PublishedValue of, Kind kind, double ours, double error, int trials) {
    /** How a published figure and ours stand to each other. */
    public enum Kind {
        /** Within two standard errors, both errors taken together. */
        AGREES("agrees"),
        /** Farther apart. */
        DIFFERS("differs"),
        /** The published definition or budget is another one. */
        NOT_COMPARABLE("not comparable"),
        /** There is no result of ours. */
        NOT_RUN("not run");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** {@return the verdict in words} */
        public String words() {
            return words;
        }
    }

    /** {@return ours less the published figure} */
    public double difference() {
        return ours - of.value();
    }

    static Verdict of(PublishedValue value, double ours, double error, int trials) {
        if (!value.comparable()) {
            return new Verdict(value, Kind.NOT_COMPARABLE, ours, error, trials);
        }
        if (trials == 0) {
            return new Verdict(value, Kind.NOT_RUN, ours, error, trials);
        }
        double both = Math.hypot(value.error(), Double.isNaN(error) ? 0 : error);
        boolean agrees = ours == value.value() || Math.abs(ours - value.value()) <= 2 * both;
        return new Verdict(value, agrees ? Kind.AGREES : Kind.DIFFERS, ours, error, trials);
    }
}
