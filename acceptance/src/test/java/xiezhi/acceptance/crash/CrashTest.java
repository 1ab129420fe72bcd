package xiezhi.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.bench.platform.CrashTrial;
import xiezhi.bench.platform.PacketCrashTrial;

/** The short forms of {@code ./xiezhi crash} and {@code crash-packets}: a few kills while officers work, and while data loggers send. */
@EnabledIfSystemProperty(
        named = "xiezhi.crash",
        matches = "true",
        disabledReason = "takes minutes: -Dxiezhi.crash=true")
class CrashTest {
    private static final int KILLS = 3;
    /** Gives one kill of each kind. */
    private static final int SEED = 6;
    /** The same for packets. */
    private static final int SEED_OF_PACKETS = 1;

    private static final int DEVICES = 50;

    private static final List<String> LAUNCHER = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dxiezhi.home=" + System.getProperty("xiezhi.home", ""),
            "-cp",
            System.getProperty("java.class.path"),
            "xiezhi.server.ServerMain");

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereWholeAndOnceAfterKills() throws Exception {
        assertThat(CrashTrial.run(LAUNCHER, folder, KILLS, SEED)).isEmpty();
    }

    @Test
    void everyAcknowledgedPacketIsThereOnceAfterKills() throws Exception {
        assertThat(PacketCrashTrial.run(LAUNCHER, folder, KILLS, SEED_OF_PACKETS, DEVICES))
                .isEmpty();
    }
}
