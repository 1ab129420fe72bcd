package xiezhi.hj212.device;

/** Numbers that look random and depend on nothing but the seed, a name and a position: any moment can be asked for. */
final class Noise {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double SCALE = 0x1.0p-53;

    private final long seed;

    Noise(long seed) {
        this.seed = seed;
    }

    /** From 0 to below 1. */
    double of(String name, long position) {
        long x = seed * STEP + name.hashCode() * 0xBF58476D1CE4E5B9L + position * 0x94D049BB133111EBL;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return ((x ^ (x >>> 31)) >>> 11) * SCALE;
    }
}
