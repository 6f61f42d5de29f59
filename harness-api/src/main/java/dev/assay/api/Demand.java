package dev.assay.api;

/**
 * Something a question asks of whoever answers it: {@code box-support}, {@code incompressible-flow}, {@code shocks}. A
 * method that does not handle it is not applicable.
 *
 * @since 1.0
 */
public final class Demand implements Comparable<Demand> {
    private final String name;

    private Demand(String name) {
        this.name = Check.id(name);
    }

    /** {@return the demand of that name; equal names are equal demands} */
    public static Demand named(String name) {
        return new Demand(name);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    @Override
    public int compareTo(Demand other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Demand that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
