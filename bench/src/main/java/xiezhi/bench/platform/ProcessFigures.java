package xiezhi.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process has used so far, as Linux tells it.
 *
 * @param residentBytes memory at the moment, −1 where it cannot be told
 * @param mostResidentBytes most memory so far, −1 where it cannot be told
 * @param processor time of all processors
 */
record ProcessFigures(long residentBytes, long mostResidentBytes, Duration processor) {
    private static final long KIBI = 1024;
    private static final long MEBI = KIBI * KIBI;

    static ProcessFigures of(long pid) {
        var processor = ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
        return new ProcessFigures(status(pid, "VmRSS:"), status(pid, "VmHWM:"), processor);
    }

    private static long status(long pid, String name) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException notLinux) {
            return -1;
        }
    }

    /** One line for people. */
    String line() {
        return String.format(
                "server: %,d MB resident, at most %,d MB, %,d s of processor time",
                residentBytes / MEBI, mostResidentBytes / MEBI, processor.toSeconds());
    }
}
