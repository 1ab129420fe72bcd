package xiezhi.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.bench.platform.CrashTrial;

/** The short form of {@code ./xiezhi crash}: a few kills while officers add lines, issue papers and hand in files. */
@EnabledIfSystemProperty(
        named = "xiezhi.crash",
        matches = "true",
        disabledReason = "takes minutes: -Dxiezhi.crash=true")
class CrashTest {
    private static final int KILLS = 3;
    /** Gives one kill of each kind. */
    private static final int SEED = 6;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereWholeAndOnceAfterKills() throws Exception {
        var launcher = List.of(
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
        assertThat(CrashTrial.run(launcher, folder, KILLS, SEED)).isEmpty();
    }
}
