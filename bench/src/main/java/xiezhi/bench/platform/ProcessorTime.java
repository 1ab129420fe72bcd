package xiezhi.bench.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Processor time used so far by those who share the machine in a trial: when they use nearly all there is, requests wait
 * for each other.
 *
 * @param server the platform
 * @param database the processes it started, that is its database
 * @param trial the process that plays the officers
 */
record ProcessorTime(Duration server, Duration database, Duration trial) {
    private static final double MILLIS = 1_000;

    static ProcessorTime now(long server) {
        var platform = ProcessHandle.of(server);
        return new ProcessorTime(
                sum(platform.stream()),
                sum(platform.stream().flatMap(ProcessHandle::descendants)),
                sum(Stream.of(ProcessHandle.current())));
    }

    private static Duration sum(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What was used in between. A process of the database that ended in between is not counted. */
    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(
                server.minus(before.server), database.minus(before.database), trial.minus(before.trial));
    }

    /** One line for people. */
    String line() {
        return String.format(
                "processor time: server %.1f s, database %.1f s, officers played %.1f s; %d processors",
                server.toMillis() / MILLIS,
                database.toMillis() / MILLIS,
                trial.toMillis() / MILLIS,
                Runtime.getRuntime().availableProcessors());
    }
}
