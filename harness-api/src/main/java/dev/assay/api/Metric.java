package dev.assay.api;

import java.util.List;
import java.util.Objects;

/**
 * Scores answers. A metric declares the facets it reads; it is taken of every answer and truth that have them, whatever
 * the method.
 *
 * <pre>{@code
 * Metric.of(LOG_Z, LOG_Z, (estimate, exact, judging) -> Math.abs(estimate.value() - exact.value()))
 * Metric.of(SAMPLES, EXACT, SlicedW2::distance).floor(SlicedW2::floor)
 * Metric.each(FIELD, FIELD, (field, exact, judging) -> vrmse(field.values(), exact.values()))
 * }</pre>
 *
 * @since 1.0
 */
public final class Metric {
    private final List<Facet<?>> ofAnswer;
    private final List<Facet<?>> ofTruth;
    private final Judge judge;

    private Metric(List<Facet<?>> ofAnswer, List<Facet<?>> ofTruth, Judge judge) {
        this.ofAnswer = ofAnswer;
        this.ofTruth = ofTruth;
        this.judge = Objects.requireNonNull(judge, "judge");
    }

    /** {@return a metric of one part of the answer} */
    public static <A> Metric of(Facet<A> answer, OfAnswer<? super A> score) {
        return new Metric(
                List.of(answer),
                List.of(),
                judging -> Scores.of(score.of(judging.answer().get(answer), judging)));
    }

    /** {@return a metric of one part of the answer against one of the truth} */
    public static <A, T> Metric of(Facet<A> answer, Facet<T> truth, Against<? super A, ? super T> score) {
        return new Metric(
                List.of(answer),
                List.of(truth),
                judging -> Scores.of(
                        score.of(judging.answer().get(answer), judging.truth().get(truth), judging)));
    }

    /** {@return a metric with one score per label that both answer and truth have} */
    public static <A, T> Metric each(Facet<A> answer, Facet<T> truth, Against<? super A, ? super T> score) {
        return new Metric(List.of(answer), List.of(truth), judging -> {
            Scores scores = Scores.empty();
            for (Facet<A> key : judging.answer().labelled(answer)) {
                var exact = judging.truth().find(truth.named(key.label()));
                if (exact.isPresent()) {
                    double value = score.of(judging.answer().get(key), exact.get(), judging);
                    scores = scores.and("", key.label(), value, Double.NaN);
                }
            }
            return scores;
        });
    }

    /**
     * The general form: several named values, several parts.
     *
     * @param ofAnswer the kinds of facets read of the answer
     * @param ofTruth the kinds of facets read of the truth
     * @param judge scores
     * @return the metric
     */
    public static Metric many(List<Facet<?>> ofAnswer, List<Facet<?>> ofTruth, Judge judge) {
        return new Metric(List.copyOf(ofAnswer), List.copyOf(ofTruth), judge);
    }

    /**
     * Gives every value of this metric the floor that {@code floor} computes: the score a perfect method would get.
     *
     * @param floor computes it; use {@link Judging#kept} when it is costly
     * @return the metric with floor
     */
    public Metric floor(Floor floor) {
        return new Metric(ofAnswer, ofTruth, judging -> {
            Scores with = Scores.empty();
            for (Scores.Value value : judge.scores(judging).values()) {
                with = with.and(value.name(), value.label(), value.number(), floor.of(judging));
            }
            return with;
        });
    }

    /** {@return the kinds of facets read of the answer} */
    public List<Facet<?>> ofAnswer() {
        return ofAnswer;
    }

    /** {@return the kinds of facets read of the truth} */
    public List<Facet<?>> ofTruth() {
        return ofTruth;
    }

    /** {@return the scores of the answer that {@code judging} holds} */
    public Scores scores(Judging judging) {
        return judge.scores(judging);
    }

    /**
     * Scores one part of an answer.
     *
     * @param <A> the part's type
     * @since 1.0
     */
    @FunctionalInterface
    public interface OfAnswer<A> {
        /** {@return the score} */
        double of(A answer, Judging judging);
    }

    /**
     * Scores one part of an answer against one of the truth.
     *
     * @param <A> the answer's type
     * @param <T> the truth's type
     * @since 1.0
     */
    @FunctionalInterface
    public interface Against<A, T> {
        /** {@return the score} */
        double of(A answer, T truth, Judging judging);
    }

    /**
     * Scores in the general form.
     *
     * @since 1.0
     */
    @FunctionalInterface
    public interface Judge {
        /** {@return the scores} */
        Scores scores(Judging judging);
    }

    /**
     * Computes the score of a perfect method.
     *
     * @since 1.0
     */
    @FunctionalInterface
    public interface Floor {
        /** {@return the floor} */
        double of(Judging judging);
    }
}
