package xiezhi.bench.platform;

import java.util.Random;

/** What a trial kills. */
enum Victim {
    SERVER,
    DATABASE,
    BOTH;

    /** Any of them. */
    static Victim any(Random random) {
        return values()[random.nextInt(values().length)];
    }
}
