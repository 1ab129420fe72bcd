package xiezhi.bench.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The platform as its users start it: {@code ./xiezhi demo} as a process of its own. */
final class PlatformProcess implements AutoCloseable {
    /** How long a start, with a build before it, may take before it counts as failed. */
    static final Duration LONGEST_START = Duration.ofMinutes(10);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.]+:\\d+/");

    private final Process process;
    private final Path postmaster;
    private final String url;

    private PlatformProcess(Process process, Path postmaster, String url) {
        this.process = process;
        this.postmaster = postmaster;
        this.url = url;
    }

    /** Starts the demo by a launcher's words on a data folder and returns when the address was printed. */
    static PlatformProcess start(List<String> launcher, Path data) throws IOException, InterruptedException {
        return start(launcher, data, List.of("demo"));
    }

    /** The same with the words of the start: its verb, and options if any. */
    static PlatformProcess start(List<String> launcher, Path data, List<String> words)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(launcher);
        command.addAll(words);
        command.addAll(List.of("--port", "0", "--data", data.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var address = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> listen(process, address));
        try {
            var url = address.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
            return new PlatformProcess(process, data.resolve("postgres/cluster/postmaster.pid"), url);
        } catch (ExecutionException | TimeoutException problem) {
            process.destroyForcibly();
            throw new IOException("expected the platform to print its address, found: " + problem.getMessage());
        }
    }

    private static void listen(Process process, CompletableFuture<String> address) {
        var last = "nothing";
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
                var found = ADDRESS.matcher(line);
                if (found.find()) {
                    address.complete(found.group());
                }
            }
        } catch (IOException gone) {
            last = String.valueOf(gone.getMessage());
        }
        address.completeExceptionally(new IOException(last));
    }

    /** Where it listens, with a slash at the end. */
    String url() {
        return url;
    }

    /** Process of the server. */
    long pid() {
        return process.pid();
    }

    /** Ends the server at once, as {@code kill -9} does. */
    void killServer() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends PostgreSQL and every process of it at once; false when none ran. */
    boolean killDatabase() {
        var running = database();
        running.ifPresent(database -> {
            database.descendants().forEach(ProcessHandle::destroyForcibly);
            database.destroyForcibly();
        });
        return running.isPresent();
    }

    private Optional<ProcessHandle> database() {
        try {
            var lines = Files.readAllLines(postmaster, StandardCharsets.UTF_8);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Asks the server to stop, and insists when it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException ended) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
