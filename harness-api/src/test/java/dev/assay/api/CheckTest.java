package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static void refused(ThrowingCallable check, String message) {
        assertThatThrownBy(check).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void messagesNameTheThingTheBoundAndTheValue() {
        refused(() -> Check.positive("width", 0.0), "width must be > 0.0 and finite, got 0.0");
        refused(() -> Check.positive("n", 0), "n must be >= 1, got 0");
        refused(() -> Check.notNegative("x", -1e-300), "x must be >= 0.0 and finite, got -1.0E-300");
        refused(() -> Check.greater("gamma", 1, 1.0), "gamma must be > 1.0, got 1.0");
        refused(() -> Check.atLeast("n", 1, 2), "n must be >= 2, got 1");
        refused(() -> Check.within("p", 1.5, 0, 1), "p must be in [0.0, 1.0], got 1.5");
        refused(() -> Check.within("n", 5, 0, 4), "n must be in [0, 4], got 5");
        refused(() -> Check.between("p", 1.0, 0, 1), "p must be in (0.0, 1.0), got 1.0");
        refused(() -> Check.length("x", new double[2], 3), "x must have length 3, got 2");
        refused(() -> Check.that(false, "no"), "no");
    }

    @Test
    void everyBoundRefusesNaN() {
        double nan = Double.NaN;
        refused(() -> Check.positive("x", nan), "x must be > 0.0 and finite, got NaN");
        refused(() -> Check.notNegative("x", nan), "x must be >= 0.0 and finite, got NaN");
        refused(() -> Check.finite("x", nan), "x must be finite, got NaN");
        refused(() -> Check.greater("x", nan, 0), "x must be > 0.0, got NaN");
        refused(() -> Check.atLeast("x", nan, 0.0), "x must be >= 0.0, got NaN");
        refused(() -> Check.within("x", nan, 0, 1), "x must be in [0.0, 1.0], got NaN");
        refused(() -> Check.between("x", nan, 0, 1), "x must be in (0.0, 1.0), got NaN");
    }

    @Test
    void goodValuesComeBack() {
        assertThat(Check.positive("x", Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
        assertThat(Check.within("x", 1.0, 0, 1)).isEqualTo(1);
        assertThat(Check.notNegative("x", 0)).isZero();
        assertThat(Check.atLeast("n", 2, 2)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwm", "gmm40-fab", "a", "x1-2-b"})
    void goodIdsPass(String id) {
        assertThat(Check.id(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rwm", "4wells", "a_b", "a--b", "-a", "a-", "a b", "é"})
    void badIdsAreRefused(String id) {
        assertThatThrownBy(() -> Check.id(id)).hasMessageEndingWith("got '" + id + "'");
    }

    @Test
    void versionsOfTheApiAreComparedByNumber() {
        assertThat(ApiVersion.supports(ApiVersion.current())).isTrue();
        assertThat(ApiVersion.supports("1.0")).isTrue();
        assertThat(ApiVersion.supports("1.999")).isFalse();
        assertThat(ApiVersion.supports("2.0")).isFalse();
        assertThat(ApiVersion.supports("0.9")).isFalse();
        assertThatThrownBy(() -> ApiVersion.supports("1")).hasMessage("API version must be major.minor, got '1'");
        assertThatThrownBy(() -> ApiVersion.supports("1.0.1")).isInstanceOf(IllegalArgumentException.class);
    }
}
