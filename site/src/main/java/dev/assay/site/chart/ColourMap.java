package dev.assay.site.chart;

/**
 * Cividis: perceptually even, the same to colour-blind eyes, rising in lightness from blue to yellow; linear between
 * ten stops.
 *
 * @see <a href="https://doi.org/10.1371/journal.pone.0199239">Nuñez, Anderton and Renslow, PLOS ONE 13 (2018) e0199239</a>
 */
public final class ColourMap {
    private static final int[] STOPS = {
        0x00204D, 0x00336F, 0x39486B, 0x575C6D, 0x707173, 0x8A8779, 0xA69D75, 0xC4B56C, 0xE4CF5B, 0xFFEA46
    };

    private ColourMap() {}

    /** The colour 0xRRGGBB at t, held inside [0, 1]. */
    public static int at(double t) {
        double s = Math.min(1, Math.max(0, t)) * (STOPS.length - 1);
        int i = Math.min(STOPS.length - 2, (int) s);
        double w = s - i;
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = STOPS[i] >> shift & 255;
            int b = STOPS[i + 1] >> shift & 255;
            colour |= (int) Math.round(a + w * (b - a)) << shift;
        }
        return colour;
    }
}
