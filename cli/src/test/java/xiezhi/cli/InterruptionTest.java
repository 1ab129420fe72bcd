package xiezhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Ctrl-C on a real process: what was done is written, and the report says that it is partial. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class InterruptionTest {
    private static final int CASES = 60;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void leavesAValidPartialReport() throws IOException, InterruptedException {
        assertThat(Call.of("sample", "--cases", "" + CASES, "-o", folder.toString())
                        .exit())
                .isZero();
        var process = review();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            lines.add(out.readLine());
            interrupt(process);
            out.lines().forEach(lines::add);
        }
        assertThat(process.waitFor()).isNotZero();

        var json = lines.stream().map(JsonMapper.shared()::readTree).toList();
        var partial = json.getLast();
        assertThat(partial.path("partial").asBoolean(false)).isTrue();
        assertThat(partial.path("reviewed").asInt()).isEqualTo(json.size() - 1).isBetween(1, CASES - 1);
        assertThat(partial.path("reason").asString()).contains("被中断，已核查 ").endsWith("/" + CASES);
        assertThat(json.subList(0, json.size() - 1))
                .allMatch(each -> each.path("findings").isArray());
    }

    /** The program as the launcher starts it. SIGINT is set to its default: a shell that started us may have it ignored. */
    private Process review() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/env"))
                && System.getProperty("os.name").equals("Linux")) {
            command.addAll(List.of("/usr/bin/env", "--default-signal=INT"));
        }
        command.addAll(List.of(
                java,
                "-cp",
                classPath(),
                "-Dstdout.encoding=UTF-8",
                "-Dxiezhi.home=" + Call.ROOT,
                "xiezhi.cli.Main",
                "review",
                folder.resolve("cases").toString(),
                "--format",
                "json",
                "--threads",
                "1"));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The class path of this test, also when a runner loads it by a class loader of its own. */
    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader own
                ? Stream.of(own.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-INT", "" + process.pid())
                        .start()
                        .waitFor())
                .isZero();
    }
}
