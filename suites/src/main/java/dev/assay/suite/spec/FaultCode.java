package dev.assay.suite.spec;

import java.util.Locale;

/** The kinds of faults. */
public enum FaultCode {
    /** The file is missing, a folder, larger than any suite, or may not be read. */
    UNREADABLE_FILE,
    /** The file is not UTF-8. */
    NOT_UTF_8,
    /** The file holds nothing but comments and blanks. */
    EMPTY_FILE,
    /** The file is not YAML. */
    BROKEN_YAML,
    /** A tab stands where YAML wants spaces. */
    TAB,
    /** The file holds several documents. */
    SEVERAL_DOCUMENTS,
    /** An alias leads back to itself, or {@code <<} merges something that is no mapping. */
    BAD_ALIAS,
    /** A value carries a tag such as {@code !!binary}. */
    TAG,
    /** A key is no plain name. */
    BAD_KEY,
    /** A key is given twice. */
    DUPLICATE_KEY,
    /** A key is not part of the language. */
    UNKNOWN_KEY,
    /** A required key is missing. */
    MISSING_KEY,
    /** A value is of another type than its key wants. */
    WRONG_TYPE,
    /** A value has the right type and is out of range. */
    OUT_OF_RANGE,
    /** The suite is written in another version of the language. */
    UNSUPPORTED_VERSION,
    /** The suite's id is not {@code family/name}. */
    BAD_SUITE_ID,
    /** The file that {@code extends} names cannot be read. */
    EXTENDS_MISSING,
    /** A file extends itself, perhaps by way of others. */
    EXTENDS_CYCLE,
    /** A list that needs an entry has none. */
    EMPTY_LIST,
    /** A problem is not installed. */
    UNKNOWN_PROBLEM,
    /** A method is not installed. */
    UNKNOWN_METHOD,
    /** A metric is not installed. */
    UNKNOWN_METRIC,
    /** A setting or parameter does not exist. */
    UNKNOWN_SETTING,
    /** A setting's value is of the wrong type or refused by its record. */
    BAD_SETTING,
    /** A name is both in {@code set} and in {@code grid}. */
    SET_AND_GRID,
    /** An axis of a grid has no values. */
    EMPTY_PRODUCT,
    /** The same trial, metric or grid value is asked for twice. */
    DUPLICATE_ENTRY,
    /** A budget sets no limit. */
    NO_LIMIT,
    /** A unit of a budget is no unit. */
    BAD_UNIT,
    /** Limits of a budget contradict each other. */
    CONTRADICTORY_BUDGET,
    /** A method is to be tuned and has no grid to choose from. */
    TUNE_WITHOUT_GRID,
    /** Tuning on the question itself by a metric that reads the truth. */
    TUNE_READS_TRUTH,
    /** Tuning by a metric that says not which scores are better. */
    TUNE_WITHOUT_DIRECTION,
    /** Tuning by a metric that cannot score the method on any problem of the suite. */
    TUNE_UNFED,
    /** No pair of the suite gives what a metric reads. */
    METRIC_UNFED,
    /** An exclusion names nothing in the suite. */
    EXCLUDES_NOTHING,
    /** The exclusions leave nothing to run. */
    NOTHING_TO_RUN,
    /** The suite has more trials than can be planned. */
    TOO_MANY_TRIALS,
    /** The table of published figures beside the suite has a row that is none, or of something else. */
    BAD_PUBLISHED;

    /** {@return the code as files and JSON spell it: {@code unknown-method}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
