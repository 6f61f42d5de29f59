package dev.assay.api;

import java.util.Optional;
import java.util.Set;

/**
 * What a method may see of an instance. Implemented by the question classes of this API, which problem authors assemble
 * from functions; plugins do not implement it.
 *
 * @since 1.0
 */
public interface Question {
    /** {@return the capabilities that are there, in order of name} */
    Set<Capability<?>> offers();

    /**
     * Wraps every capability in its meter.
     *
     * @param meters gives the meter of a unit
     * @return the same question, counted
     */
    Question metered(Meters meters);

    /**
     * Splits a question that holds data into a shorter one and the truth of the rest, for tuning.
     *
     * @param fraction the share kept, in (0, 1)
     * @return the validation question, empty when this kind of question holds no data
     */
    default Optional<Split> split(double fraction) {
        return Optional.empty();
    }

    /**
     * A question cut from data, with the truth of what was cut off.
     *
     * @since 1.0
     */
    final class Split {
        private final Question question;
        private final Truth truth;

        /** Keeps both. */
        public Split(Question question, Truth truth) {
            this.question = question;
            this.truth = truth;
        }

        /** {@return the shorter question} */
        public Question question() {
            return question;
        }

        /** {@return the truth of the rest} */
        public Truth truth() {
            return truth;
        }
    }
}
