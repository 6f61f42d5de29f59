package dev.assay.site.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people read them, in every locale alike: never more digits than the interval supports, a true minus
 * sign, powers of ten as 3.2×10⁻⁴.
 */
public final class Digits {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Digits() {}

    /** Three significant digits: for a number whose uncertainty is not known. */
    public static String of(double v) {
        return significant(v, 3);
    }

    /** A number that was given, not measured: three significant digits without zeros at the end. */
    public static String given(double v) {
        return trim(v, 3);
    }

    /** A number of one significant digit, as at a tick of a logarithmic axis. */
    public static String plain(double v) {
        String s = significant(v, 1);
        return s.contains("×") ? s.replaceFirst("^1×", "") : s;
    }

    /** As many digits as the half-width of the interval supports: it keeps two significant digits itself. */
    public static String within(double v, double halfWidth) {
        if (!Double.isFinite(v) || !(halfWidth > 0) || !Double.isFinite(halfWidth)) {
            return of(v);
        }
        double magnitude = Math.max(Math.abs(v), halfWidth);
        int digits = exponent(magnitude) - exponent(halfWidth) + 2;
        if (Math.abs(v) < halfWidth && v != 0) {
            digits = Math.max(1, exponent(v) - exponent(halfWidth) + 2);
        }
        return significant(v, Math.max(1, Math.min(4, digits)));
    }

    /** A whole number with thin spaces between thousands. */
    public static String count(long n) {
        String digits = Long.toString(Math.abs(n));
        StringBuilder out = new StringBuilder(n < 0 ? "−" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0 && digits.length() > 4) {
                out.append('\u202f');
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    /** A share as whole percent; never 100 % or 0 % unless it is all or nothing. */
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        long p = Math.round(100 * share);
        p = p == 100 && share < 1 ? 99 : p == 0 && share > 0 ? 1 : p;
        return p + "\u202f%";
    }

    /** Seconds, in the unit that reads best. */
    public static String seconds(double s) {
        if (!Double.isFinite(s)) {
            return "–";
        }
        if (s == 0) {
            return "0 s";
        }
        if (s < 1e-3) {
            return trim(s * 1e6, 2) + " µs";
        }
        if (s < 1) {
            return trim(s * 1e3, 3) + " ms";
        }
        return s < 120 ? trim(s, 3) + " s" : s < 7200 ? trim(s / 60, 3) + " min" : trim(s / 3600, 3) + " h";
    }

    /** Bytes in binary units. */
    public static String bytes(double b) {
        String[] units = {"B", "KiB", "MiB", "GiB", "TiB"};
        int u = 0;
        double v = b;
        while (v >= 1024 && u < units.length - 1) {
            v /= 1024;
            u++;
        }
        return trim(v, 3) + " " + units[u];
    }

    /** The label of a tick at v where ticks are a step apart. */
    public static String tick(double v, double step) {
        if (Math.abs(v) < step * 1e-6) {
            return "0";
        }
        int digits = Math.max(1, exponent(v) - exponent(step) + 1);
        return significant(v, Math.min(12, digits));
    }

    /** 10ᵉ, written out between 0.001 and 1000. */
    public static String power(int e) {
        return e >= -3 && e <= 3 ? minus(BigDecimal.ONE.scaleByPowerOfTen(e).toPlainString()) : "10" + superscript(e);
    }

    /** The shortest text that reads back as v: for CSV and attributes; empty for NaN. */
    public static String exact(double v) {
        if (Double.isNaN(v)) {
            return "";
        }
        if (v == Math.rint(v) && Math.abs(v) < 1e15) {
            return Long.toString((long) v);
        }
        return Double.toString(v);
    }

    private static String significant(double v, int digits) {
        if (Double.isNaN(v)) {
            return "NaN";
        }
        if (Double.isInfinite(v)) {
            return v > 0 ? "∞" : "−∞";
        }
        if (v == 0) {
            return "0";
        }
        double size = Math.abs(v);
        if (size >= 1e-3 && size < 1e6 && digits <= 6) {
            return ordinary(v, digits);
        }
        BigDecimal b = new BigDecimal(v).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int e = b.precision() - b.scale() - 1;
        if (e >= -3 && e < 6) {
            return minus(b.setScale(Math.max(0, digits - 1 - e), RoundingMode.HALF_EVEN)
                    .toPlainString());
        }
        String mantissa = b.scaleByPowerOfTen(-e)
                .setScale(digits - 1, RoundingMode.HALF_EVEN)
                .toPlainString();
        return minus(mantissa) + "×10" + superscript(e);
    }

    private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    /** The same for 10⁻³ ≤ |v| < 10⁶ without big numbers. */
    private static String ordinary(double v, int digits) {
        int e = exponent(v);
        int decimals = digits - 1 - e;
        long n = Math.round(decimals >= 0 ? Math.abs(v) * POWERS[decimals] : Math.abs(v) / POWERS[-decimals]);
        if (n >= Math.round(POWERS[digits])) { // rounded up to the next power of ten
            decimals--;
            n = (n + 5) / 10;
        }
        if (decimals <= 0) {
            return (v < 0 ? "−" : "") + n * (long) POWERS[-decimals];
        }
        long whole = n / (long) POWERS[decimals];
        String fraction = Long.toString(n % (long) POWERS[decimals]);
        return (v < 0 ? "−" : "") + whole + '.' + "0".repeat(decimals - fraction.length()) + fraction;
    }

    /** Significant digits without zeros at the end of the fraction. */
    private static String trim(double v, int digits) {
        String s = significant(v, digits);
        return s.contains(".") && !s.contains("×") ? s.replaceAll("\\.?0+$", "") : s;
    }

    private static int exponent(double v) {
        return v == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(v)));
    }

    private static String minus(String s) {
        return s.startsWith("-") ? "−" + s.substring(1) : s;
    }

    private static String superscript(int e) {
        StringBuilder out = new StringBuilder(e < 0 ? "⁻" : "");
        for (char c : Integer.toString(Math.abs(e)).toCharArray()) {
            out.append(SUPERSCRIPTS.charAt(c - '0'));
        }
        return out.toString();
    }
}
