package dev.assay.chaoticforecasting.system;

import java.util.Map;

/**
 * Right-hand sides: cells: calcium, clocks, membranes and networks of neurons. Parameters {@code par} stand in the order of their names, as in the catalogue, which holds
 * the source of each.
 */
final class CellFields {
    private CellFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("beerrnn", CellFields::beerRnn);
        fields.put("catwoplus", CellFields::caTwoPlus);
        fields.put("cellcycle", CellFields::cellCycle);
        fields.put("circadianrhythm", CellFields::circadianRhythm);
        fields.put("excitablecell", CellFields::excitableCell);
        fields.put("forcedfitzhughnagumo", CellFields::forcedFitzHughNagumo);
        fields.put("glycolyticoscillation", CellFields::glycolyticOscillation);
        fields.put("hindmarshrose", CellFields::hindmarshRose);
        fields.put("hopfield", CellFields::hopfield);
        fields.put("cellularneuralnetwork", CellFields::cellularNeuralNetwork);
    }

    /**
     * Beer RNN.
     *
     * <pre>
     *   state: X in R³
     *   tau[i] dX[i]/dt = -X[i] + sum_j w[i][j] S(X[j] + theta[j]),   S(u) = 1 / (1 + exp(-u))
     * </pre>
     */
    static void beerRnn(double[] par, double time, double[] at, double[] rate) {
        for (int i = 0; i < 3; i++) {
            double sum = -at[i];
            for (int j = 0; j < 3; j++) {
                sum += par[6 + 3 * i + j] / (1 + StrictMath.exp(-at[j] - par[3 + j]));
            }
            rate[i] = sum / par[i]; // par: tau (3), theta (3), w (3 × 3)
        }
    }

    /**
     * Ca Two Plus.
     *
     * <pre>
     *   dz/dt = Vin - V2 + V3 + kf y - k z
     *   dy/dt = V2 - V3 - kf y
     *   da/dt = β V4 - V5 - eps a
     *   Vin = V0 + V1 β
     *   V2 = Vm2 z² / (K2² + z²)
     *   V3 = Vm3 z^m / (Kz^m + z^m) (y² / (Ky² + y²)) (a⁴ / (Ka⁴ + a⁴))
     *   V5 = Vm5 (a^p / (K5^p + a^p)) (z^n / (Kd^n + z^n))
     * </pre>
     *
     * <p>With other parameters: Ca Two Plus Quasiperiodic.
     */
    static void caTwoPlus(double[] par, double time, double[] at, double[] rate) {
        double z = at[0];
        double y = at[1];
        double a = at[2];
        double K2 = par[0];
        double K5 = par[1];
        double Ka = par[2];
        double Kd = par[3];
        double Ky = par[4];
        double Kz = par[5];
        double V0 = par[6];
        double V1 = par[7];
        double V4 = par[8];
        double Vm2 = par[9];
        double Vm3 = par[10];
        double Vm5 = par[11];
        double beta = par[12];
        double eps = par[13];
        double k = par[14];
        double kf = par[15];
        double m = par[16];
        double n = par[17];
        double p = par[18];
        double Vin = V0 + V1 * beta;
        double V2 = Vm2 * z * z / (K2 * K2 + z * z);
        double V3 = Vm3
                * StrictMath.pow(z, m)
                / (StrictMath.pow(Kz, m) + StrictMath.pow(z, m))
                * (y * y / (Ky * Ky + y * y))
                * (square(a * a) / (square(Ka * Ka) + square(a * a)));
        double V5 = Vm5
                * (StrictMath.pow(a, p) / (StrictMath.pow(K5, p) + StrictMath.pow(a, p)))
                * (StrictMath.pow(z, n) / (StrictMath.pow(Kd, n) + StrictMath.pow(z, n)));
        rate[0] = Vin - V2 + V3 + kf * y - k * z;
        rate[1] = V2 - V3 - kf * y;
        rate[2] = beta * V4 - V5 - eps * a;
    }

    /**
     * Cell Cycle.
     *
     * <pre>
     *   dc1/dt = vi Kim / (Kim + m2) - vd x1 c1 / (Kd1 + c1) - kd1 c1
     *   dm1/dt = Vm1 c1 / (Kc + c1) (1 - m1) / (K + 1 - m1) - V2 m1 / (K + m1)
     *   dx1/dt = Vm3 m1 (1 - x1) / (K + 1 - x1) - V4 x1 / (K + x1)
     *   dc2/dt = vi Kim / (Kim + m1) - vd x2 c2 / (Kd1 + c2) - kd1 c2
     *   dm2/dt = Vm1 c2 / (Kc + c2) (1 - m2) / (K + 1 - m2) - V2 m2 / (K + m2)
     *   dx2/dt = Vm3 m2 (1 - x2) / (K + 1 - x2) - V4 x2 / (K + x2)
     * </pre>
     */
    static void cellCycle(double[] par, double time, double[] at, double[] rate) {
        double c1 = at[0];
        double m1 = at[1];
        double x1 = at[2];
        double c2 = at[3];
        double m2 = at[4];
        double x2 = at[5];
        double K = par[0];
        double Kc = par[1];
        double Kd1 = par[2];
        double Kim = par[3];
        double V2 = par[4];
        double V4 = par[5];
        double Vm1 = par[6];
        double Vm3 = par[7];
        double kd1 = par[8];
        double vd = par[9];
        double vi = par[10];
        rate[0] = vi * Kim / (Kim + m2) - vd * x1 * c1 / (Kd1 + c1) - kd1 * c1;
        rate[1] = Vm1 * c1 / (Kc + c1) * (1 - m1) / (K + 1 - m1) - V2 * m1 / (K + m1);
        rate[2] = Vm3 * m1 * (1 - x1) / (K + 1 - x1) - V4 * x1 / (K + x1);
        rate[3] = vi * Kim / (Kim + m1) - vd * x2 * c2 / (Kd1 + c2) - kd1 * c2;
        rate[4] = Vm1 * c2 / (Kc + c2) * (1 - m2) / (K + 1 - m2) - V2 * m2 / (K + m2);
        rate[5] = Vm3 * m2 * (1 - x2) / (K + 1 - x2) - V4 * x2 / (K + x2);
    }

    /**
     * Circadian Rhythm.
     *
     * <pre>
     *   dm/dt = vs Ki^n / (Ki^n + fn^n) - vm m / (km + m)
     *   dfc/dt = ks m - k1 fc + k2 fn - k fc
     *   dfs/dt = k fc - vd fs / (kd + fs)
     *   dfn/dt = k1 fc - k2 fn - vdn fn / (kdn + fn)
     *   dth/dt = 2 π / ps
     *   vs = vc (0.5 + 0.5 cos(th) + vmin) (vmax - vmin)
     * </pre>
     */
    static void circadianRhythm(double[] par, double time, double[] at, double[] rate) {
        double m = at[0];
        double fc = at[1];
        double fs = at[2];
        double fn = at[3];
        double th = at[4];
        double Ki = par[0];
        double k = par[1];
        double k1 = par[2];
        double k2 = par[3];
        double kd = par[4];
        double kdn = par[5];
        double km = par[6];
        double ks = par[7];
        double n = par[8];
        double ps = par[9];
        double vc = par[10];
        double vd = par[11];
        double vdn = par[12];
        double vm = par[13];
        double vmax = par[14];
        double vmin = par[15];
        double vs = vc * (0.5 + 0.5 * StrictMath.cos(th) + vmin) * (vmax - vmin);
        rate[0] = vs * StrictMath.pow(Ki, n) / (StrictMath.pow(Ki, n) + StrictMath.pow(fn, n)) - vm * m / (km + m);
        rate[1] = ks * m - k1 * fc + k2 * fn - k * fc;
        rate[2] = k * fc - vd * fs / (kd + fs);
        rate[3] = k1 * fc - k2 * fn - vdn * fn / (kdn + fn);
        rate[4] = 2 * Math.PI / ps;
    }

    /**
     * Excitable Cell.
     *
     * <pre>
     *   dv/dt = gi minf³ hinf (vi - v) + gkv n⁴ (vk - v) + gkc ca (vk - v) + gl (vl - v)
     *   dn/dt = (ninf - n) / tau
     *   dc/dt = rho (minf³ hinf (vc - v) - kc c)
     *   αm = ams (amvb + v) / (1 - exp((-ar) v - amvo))
     *   βm = bms exp((-bmr) v - bmo)
     *   minf = αm / (αm + βm)
     *   αh = ahs exp((-ahr) v - aho)
     *   βh = 1 / (1 + exp((-bhr) v - bho))
     *   hinf = αh / (αh + βh)
     *   αn = ans (anvb + v) / (1 - exp((-ar) v - anvo))
     *   βn = bns exp((-bnr) v - bno)
     *   ninf = αn / (αn + βn)
     *   tau = 1 / (tscl (αn + βn))
     *   ca = c / (1 + c)
     * </pre>
     */
    static void excitableCell(double[] par, double time, double[] at, double[] rate) {
        double v = at[0];
        double n = at[1];
        double c = at[2];
        double aho = par[0];
        double ahr = par[1];
        double ahs = par[2];
        double ams = par[3];
        double amvb = par[4];
        double amvo = par[5];
        double ans = par[6];
        double anvb = par[7];
        double anvo = par[8];
        double ar = par[9];
        double bho = par[10];
        double bhr = par[11];
        double bmo = par[12];
        double bmr = par[13];
        double bms = par[14];
        double bno = par[15];
        double bnr = par[16];
        double bns = par[17];
        double gi = par[18];
        double gkc = par[19];
        double gkv = par[20];
        double gl = par[21];
        double kc = par[22];
        double rho = par[23];
        double tscl = par[24];
        double vc = par[25];
        double vi = par[26];
        double vk = par[27];
        double vl = par[28];
        double alpham = ams * (amvb + v) / (1 - StrictMath.exp(-ar * v - amvo));
        double betam = bms * StrictMath.exp(-bmr * v - bmo);
        double minf = alpham / (alpham + betam);
        double alphah = ahs * StrictMath.exp(-ahr * v - aho);
        double betah = 1 / (1 + StrictMath.exp(-bhr * v - bho));
        double hinf = alphah / (alphah + betah);
        double alphan = ans * (anvb + v) / (1 - StrictMath.exp(-ar * v - anvo));
        double betan = bns * StrictMath.exp(-bnr * v - bno);
        double ninf = alphan / (alphan + betan);
        double tau = 1 / (tscl * (alphan + betan));
        double ca = c / (1 + c);
        rate[0] = gi * minf * minf * minf * hinf * (vi - v)
                + gkv * square(n * n) * (vk - v)
                + gkc * ca * (vk - v)
                + gl * (vl - v);
        rate[1] = (ninf - n) / tau;
        rate[2] = rho * (minf * minf * minf * hinf * (vc - v) - kc * c);
    }

    /**
     * Forced Fitz Hugh Nagumo.
     *
     * <pre>
     *   dv/dt = v - v³ / 3 - w + curr + f sin(z)
     *   dw/dt = γ (v + a - b w)
     *   dz/dt = ω
     * </pre>
     */
    static void forcedFitzHughNagumo(double[] par, double time, double[] at, double[] rate) {
        double v = at[0];
        double w = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double curr = par[2];
        double f = par[3];
        double gamma = par[4];
        double omega = par[5];
        rate[0] = v - v * v * v / 3 - w + curr + f * StrictMath.sin(z);
        rate[1] = gamma * (v + a - b * w);
        rate[2] = omega;
    }

    /**
     * Glycolytic Oscillation.
     *
     * <pre>
     *   da/dt = nu - s1 phi
     *   db/dt = q1 s1 phi - s2 eta
     *   dc/dt = q2 s2 eta - k c
     *   phi = a (1 + a) (1 + b)² / (l1 + (1 + a)² (1 + b)²)
     *   eta = b (1 + d b) (1 + c)² / (l2 + (1 + d b)² (1 + c)²)
     * </pre>
     */
    static void glycolyticOscillation(double[] par, double time, double[] at, double[] rate) {
        double a = at[0];
        double b = at[1];
        double c = at[2];
        double d = par[0];
        double k = par[1];
        double l1 = par[2];
        double l2 = par[3];
        double nu = par[4];
        double q1 = par[5];
        double q2 = par[6];
        double s1 = par[7];
        double s2 = par[8];
        double phi = a * (1 + a) * square(1 + b) / (l1 + square(1 + a) * square(1 + b));
        double eta = b * (1 + d * b) * square(1 + c) / (l2 + square(1 + d * b) * square(1 + c));
        rate[0] = nu - s1 * phi;
        rate[1] = q1 * s1 * phi - s2 * eta;
        rate[2] = q2 * s2 * eta - k * c;
    }

    /**
     * Hindmarsh Rose.
     *
     * <pre>
     *   dx/dt = -x + 1 / tx y - a / tx x³ + b / tx x² + 1 / tx z
     *   dy/dt = -a x³ - (d - b) x² + z
     *   dz/dt = -s / tz x - 1 / tz z + c / tz
     * </pre>
     */
    static void hindmarshRose(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        double s = par[4];
        double tx = par[5];
        double tz = par[6];
        rate[0] = -x + 1 / tx * y - a / tx * x * x * x + b / tx * x * x + 1 / tx * z;
        rate[1] = -a * x * x * x - (d - b) * x * x + z;
        rate[2] = -s / tz * x - 1 / tz * z + c / tz;
    }

    /**
     * Hopfield.
     *
     * <pre>
     *   state: X in R^6
     *   dX[i]/dt = -X[i] / tau + g(eps sum_j k[i][j] X[j]) - β,   g(u) = (1 + tanh(u)) / 2
     * </pre>
     */
    static void hopfield(double[] par, double time, double[] at, double[] rate) {
        double beta = par[0];
        double eps = par[1];
        double tau = par[38]; // par: beta, eps, k (6 × 6), tau
        for (int i = 0; i < 6; i++) {
            double sum = 0;
            for (int j = 0; j < 6; j++) {
                sum += par[2 + 6 * i + j] * at[j];
            }
            rate[i] = -at[i] / tau + (1 + StrictMath.tanh(eps * sum)) / 2 - beta;
        }
    }

    /**
     * Cellular Neural Network.
     *
     * <pre>
     *   dx/dt = -x + d f(x) - b f(y) - b f(z)
     *   dy/dt = -y - b f(x) + c f(y) - a f(z)
     *   dz/dt = -z - b f(x) + a f(y) + f(z)
     *   f(u) = 0.5 (|u + 1| - |u - 1|)
     * </pre>
     */
    static void cellularNeuralNetwork(double[] par, double time, double[] at, double[] rate) {
        double x = at[0];
        double y = at[1];
        double z = at[2];
        double a = par[0];
        double b = par[1];
        double c = par[2];
        double d = par[3];
        rate[0] = -x + d * saturated(x) - b * saturated(y) - b * saturated(z);
        rate[1] = -y - b * saturated(x) + c * saturated(y) - a * saturated(z);
        rate[2] = -z - b * saturated(x) + a * saturated(y) + saturated(z);
    }

    /** The ramp of slope 1 that saturates at ±1. */
    private static double saturated(double u) {
        return 0.5 * (Math.abs(u + 1) - Math.abs(u - 1));
    }

    private static double square(double u) {
        return u * u;
    }
}
