package xiezhi.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code hj212 listen} in a process of its own, which can be killed. */
final class Listening implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("监听端口 (\\d+)");
    private static final int PATIENCE_SECONDS = 20;

    private final Process process;
    private final BufferedReader err;
    private final int port;
    private final String greeting;

    Listening(Path folder, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classPath(),
                "xiezhi.cli.Main",
                "hj212",
                "listen",
                "--port",
                "0",
                "--to",
                folder.toString()));
        command.addAll(List.of(more));
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        err = new BufferedReader(process.errorReader(StandardCharsets.UTF_8));
        greeting = String.valueOf(err.readLine());
        Matcher said = PORT.matcher(greeting);
        if (!said.find()) {
            throw new AssertionError("expected a port, found " + greeting);
        }
        port = Integer.parseInt(said.group(1));
    }

    /** What a test runner loads classes from, whichever way it was started. */
    private static String classPath() {
        if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                && loader.getURLs().length > 0) {
            return Stream.of(loader.getURLs()).map(Listening::path).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static String path(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }

    int port() {
        return port;
    }

    String address() {
        return "localhost:" + port;
    }

    String greeting() {
        return greeting;
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does; gives back what it said at the end. */
    String end() throws InterruptedException {
        // Process.destroy would close the streams before the summary is read.
        boolean isAsked = process.toHandle().destroy();
        if (!isAsked || !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("did not end");
        }
        return err.lines().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        err.close();
    }
}
