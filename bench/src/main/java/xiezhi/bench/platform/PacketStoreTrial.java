package xiezhi.bench.platform;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import xiezhi.store.Database;
import xiezhi.store.DatabaseSetting;
import xiezhi.store.monitoring.PlainCopy;
import xiezhi.store.monitoring.RawPacket;
import xiezhi.store.monitoring.RawPackets;

/**
 * Keeps invented packets of ten values as fast as it can and prints how many a second were durable, beside a plain COPY of
 * the same bytes: {@code ./xiezhi packets [SECONDS [BATCH [WRITERS [DEVICES]]]]}.
 */
public final class PacketStoreTrial {
    private static final int SECONDS = 20;
    private static final int BATCH = 500;
    private static final int WRITERS = 2;
    private static final int DEVICES = 10_000;
    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final double NANOS_OF_A_SECOND = 1e9;

    private final int seconds;
    private final int batch;
    private final int writers;
    private final int devices;

    private PacketStoreTrial(String[] arguments) {
        seconds = TrialSetting.number(arguments, 0, "SECONDS", SECONDS);
        batch = TrialSetting.number(arguments, 1, "BATCH", BATCH);
        writers = TrialSetting.number(arguments, 2, "WRITERS", WRITERS);
        devices = TrialSetting.number(arguments, 3, "DEVICES", DEVICES);
    }

    /** Seconds of each measurement (20), packets of a batch (500), writers at once (2), devices (10,000). */
    public static void main(String[] arguments) throws Exception {
        var trial = new PacketStoreTrial(arguments);
        System.out.printf(
                "%d devices, batches of %d packets of %d values, %d writers, %d seconds each%n",
                trial.devices, trial.batch, InventedPackets.FACTORS, trial.writers, trial.seconds);
        var plain = trial.measured("plain COPY", database -> {
            var copy = new PlainCopy(database);
            return copy::write;
        });
        var kept = trial.measured("kept", database -> {
            var store = new RawPackets(database);
            return store::keep;
        });
        System.out.printf("plain COPY / kept = %.1f%n", plain / kept);
        System.exit(0);
    }

    /** What takes batches, made for a database. */
    @FunctionalInterface
    private interface Sink {
        Consumer<List<RawPacket>> in(Database database);
    }

    private double measured(String name, Sink sink) throws Exception {
        var data = Files.createTempDirectory("xiezhi-packets-");
        double rate;
        try (var database = Database.open(new DatabaseSetting.Embedded(data.resolve("postgres")))) {
            rate = run(name, sink.in(database));
        }
        TrialSetting.delete(data);
        return rate;
    }

    /** The first packet of every device is not measured: it makes partitions and numbers factors. */
    private double run(String name, Consumer<List<RawPacket>> sink) throws Exception {
        var packets = new InventedPackets(devices, Instant.now());
        var next = new AtomicLong();
        while (next.get() < devices) {
            sink.accept(packets.between(next.get(), next.addAndGet(batch), Instant.now()));
        }
        var taken = new ConcurrentLinkedQueue<Long>();
        var began = System.nanoTime();
        var until = began + (long) (seconds * NANOS_OF_A_SECOND);
        Callable<Boolean> writer = () -> {
            while (System.nanoTime() < until) {
                var from = next.getAndAdd(batch);
                var some = packets.between(from, from + batch, Instant.now());
                var start = System.nanoTime();
                sink.accept(some);
                taken.add(System.nanoTime() - start);
            }
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (var each : threads.invokeAll(
                    IntStream.range(0, writers).mapToObj(i -> writer).toList())) {
                each.get();
            }
        }
        var rate = taken.size() * batch / ((System.nanoTime() - began) / NANOS_OF_A_SECOND);
        var sorted = taken.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%-12s %,9.0f packets a second   batch p50 %.0f ms, p99 %.0f ms, longest %.0f ms%n",
                name, rate, at(sorted, 50), at(sorted, 99), at(sorted, 100));
        return rate;
    }

    private static double at(long[] sorted, int percent) {
        var index = Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1);
        return sorted[index] / NANOS_OF_A_MILLI;
    }
}
