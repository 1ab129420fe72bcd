package xiezhi.bench.platform;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long requests took, by what they were for. For several threads. */
final class Timings {
    private static final double NANOS = 1e6;

    private final Map<String, ConcurrentLinkedQueue<Long>> taken = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentLinkedQueue<String>> failed = new ConcurrentHashMap<>();

    /** Notes an answer; anything but success counts as failed. */
    void add(String what, PlatformClient.Answer answer) {
        if (answer.isDone()) {
            taken.computeIfAbsent(what, each -> new ConcurrentLinkedQueue<>()).add(answer.nanos());
        } else {
            failed.computeIfAbsent(what, each -> new ConcurrentLinkedQueue<>())
                    .add(answer.status() + " " + answer.body());
        }
    }

    /** Notes how long the server says it took for something. */
    void add(String what, long nanos) {
        taken.computeIfAbsent(what, each -> new ConcurrentLinkedQueue<>()).add(nanos);
    }

    /** One line a kind: how many, median, 95th and 99th percentile and longest in milliseconds, failures. */
    String table() {
        var text = new StringBuilder(String.format(
                "%-28s %8s %8s %8s %8s %8s %8s%n",
                "request", "count", "p50 ms", "p95 ms", "p99 ms", "max ms", "failed"));
        new TreeMap<>(taken).forEach((what, nanos) -> {
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            text.append(String.format(
                    "%-28s %8d %8.1f %8.1f %8.1f %8.1f %8d%n",
                    what,
                    sorted.length,
                    at(sorted, 50),
                    at(sorted, 95),
                    at(sorted, 99),
                    at(sorted, 100),
                    failed.getOrDefault(what, new ConcurrentLinkedQueue<>()).size()));
        });
        failed.forEach((what, answers) -> text.append(what)
                .append(" failed, first: ")
                .append(answers.peek())
                .append('\n'));
        return text.toString();
    }

    private static double at(long[] sorted, int percent) {
        var index = Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1);
        return sorted[index] / NANOS;
    }
}
