package xiezhi.hj212.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Somebody who connects again and again and sends nothing but noise, as much as {@code -Dxiezhi.noise=MEGABYTES} says: he is
 * cut off each time, all is counted, memory stays as it was, and a device beside him is answered.
 */
final class NoiseTest {
    private static final int MEGABYTES = Integer.getInteger("xiezhi.noise", 64);
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_GROWTH = 64 * MEGABYTE;
    /** What a connection may say in vain, and what lies in buffers on the way when it is cut off. */
    private static final int ONE_TRY = ConnectionLimits.NOISE_BYTES;

    private final byte[] noise = new byte[ONE_TRY];

    @Test
    void isCutOffCountedAndCostsNobodyAnything() throws Exception {
        new Random(1).nextBytes(noise);
        try (var station = Station.usual();
                var good = station.line()) {
            long before = used();
            long beganNanos = System.nanoTime();
            long sent = 0;
            int tries = 0;
            for (; sent < (long) MEGABYTES * MEGABYTE; tries++) {
                sent += send(station);
                if (tries % 100 == 0) {
                    assertThat(good.send(Station.packet(Station.MN, tries)).answered())
                            .startsWith("9014");
                }
            }
            Station.await(() -> station.receiver.state().connections().open() == 1);
            long grown = used() - before;
            System.out.printf(
                    "%,d MB of noise in %,d s, %,d connections cut off, %,d KB more in use%n",
                    sent / MEGABYTE,
                    (System.nanoTime() - beganNanos) / 1_000_000_000,
                    station.rejects("noise"),
                    grown / 1024);
            assertThat(station.rejects("noise")).isEqualTo(tries);
            assertThat(grown).isLessThan(MOST_GROWTH);
            assertThat(station.receiver.rejects().last()).hasSizeLessThanOrEqualTo(RejectLog.LAST);
        }
    }

    /** Sends until it is cut off; how many bytes went. */
    private int send(Station station) throws IOException {
        int sent = 0;
        try (var bad = station.line()) {
            try {
                while (sent < 4 * ONE_TRY) {
                    bad.send(noise);
                    sent += noise.length;
                }
            } catch (IOException cut) {
                assertThat(cut).isNotNull();
            }
            assertThat(bad.isCutWithoutAnswer()).isTrue();
        }
        return sent;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
