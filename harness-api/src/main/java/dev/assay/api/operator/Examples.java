package dev.assay.api.operator;

/**
 * Solved instances to learn from. Taking one counts as one instance, every time; what it costs to solve it is paid by the
 * clock of whoever takes it.
 *
 * @since 1.0
 */
public interface Examples {
    /** {@return how many there are} */
    int count();

    /** {@return the {@code i}th, the same at every call} */
    Example get(int i);
}
