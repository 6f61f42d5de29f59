package dev.assay.suite.plan;

import dev.assay.api.engine.MethodRegistration;
import dev.assay.api.engine.ProblemRegistration;
import dev.assay.suite.plugin.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One method × one instance × one repetition.
 *
 * @param key hash of everything that determines the answer, 32 hexadecimal digits
 * @param problem the problem
 * @param parameters all its parameters, canonical
 * @param instance the instance's number
 * @param instanceSeed the instance's seed, hexadecimal
 * @param method the method
 * @param settings all its settings, canonical; for a tuned trial those that tuning does not choose
 * @param repetition the repetition's number
 * @param seed the trial's seed, hexadecimal
 * @param misfit why the method cannot answer this problem, from declarations
 * @param tuning its part in tuning
 */
public record Trial(
        String key,
        Catalogue.Entry<ProblemRegistration> problem,
        Map<String, String> parameters,
        int instance,
        String instanceSeed,
        Catalogue.Entry<MethodRegistration> method,
        Map<String, String> settings,
        int repetition,
        String seed,
        Optional<String> misfit,
        Tuning tuning) {

    /**
     * A trial's part in tuning.
     *
     * @param role what it does
     * @param metric the metric that chooses, empty without tuning
     * @param validation whether it runs on the validation question
     * @param candidates for a tuned trial, the keys of the tuning trials it chooses from
     */
    public record Tuning(Role role, String metric, boolean validation, List<String> candidates) {
        /** No tuning. */
        public static final Tuning NONE = new Tuning(Role.PLAIN, "", false, List.of());
    }

    /** What a trial does in tuning. */
    public enum Role {
        /** Its settings are given. */
        PLAIN,
        /** It tries settings; shown as cost, not in tables. */
        TUNING,
        /** It takes the best settings of its tuning trials. */
        TUNED
    }

    /** {@return this trial with the settings that tuning chose} */
    public Trial with(Map<String, String> chosen) {
        return new Trial(
                key, problem, parameters, instance, instanceSeed, method, chosen, repetition, seed, misfit, tuning);
    }

    /** {@return problem, method and numbers in a few words} */
    public String name() {
        String role = tuning.role() == Role.TUNING ? "tuning " : "";
        return problem.of().id() + " " + method.of().id() + " " + role + "instance " + instance + " repetition "
                + repetition;
    }
}
