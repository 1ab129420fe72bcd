package xiezhi.server.monitoring.receiver;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.hj212.frame.Cause;
import xiezhi.hj212.receive.ArrivalNote;
import xiezhi.hj212.receive.ClockOffset;
import xiezhi.hj212.receive.Receiver;
import xiezhi.hj212.receive.ReceiverState;
import xiezhi.hj212.receive.Refusal;
import xiezhi.wire.chain.Link;
import xiezhi.wire.packet.PacketRoot;

/** What the receiver does at the moment. */
@RestController
final class ReceiverController {
    /** Clocks shown: those that are most wrong. */
    private static final int MOST_CLOCKS = 100;

    private static final Map<String, String> CAUSES = Stream.concat(
                    Arrays.stream(Refusal.values()).map(each -> Map.entry(each.code(), each.chinese())),
                    Arrays.stream(Cause.values()).map(each -> Map.entry(each.code(), each.chinese())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    private final ReceiverRun run;
    private final AveragesRun averages;
    private final DayClosing days;

    ReceiverController(ReceiverRun run, AveragesRun averages, DayClosing days) {
        this.run = run;
        this.averages = averages;
        this.days = days;
    }

    /** How often something happened, since the start. */
    record Counted(String cause, String causeZh, long count) {}

    /** A clock of a device; positive when it is ahead of ours. */
    record Offset(String mn, double seconds) {}

    /** The root of the last day that is closed: SHA-256 of it, in hexadecimal digits. */
    record Root(LocalDate day, String root) {}

    /**
     * The answer; counts are since the start of the server.
     *
     * @param rejects what was not taken
     * @param remarks what was taken although something is odd about it
     */
    record State(
            boolean listening,
            Optional<Integer> port,
            int connections,
            int devices,
            long received,
            long kept,
            long repeated,
            List<Counted> rejects,
            List<Counted> remarks,
            long refusedConnections,
            List<Offset> clockOffsets,
            long averagesUpTo,
            Optional<Root> lastRoot) {}

    @GetMapping("/api/monitoring/receiver")
    State state() {
        var receiver = run.receiver();
        var state = receiver.map(Receiver::state);
        var packets = state.map(each -> each.packets());
        return new State(
                receiver.isPresent(),
                receiver.map(Receiver::port),
                state.map(each -> each.connections().open()).orElse(0),
                run.devices(),
                packets.map(each -> each.received()).orElse(0L),
                packets.map(each -> each.kept()).orElse(0L),
                packets.map(each -> each.repeated()).orElse(0L),
                state.map(each -> rejects(each.rejects())).orElse(List.of()),
                state.map(this::remarks).orElse(List.of()),
                state.map(each -> refused(each.rejects())).orElse(0L),
                receiver.map(each -> offsets(each.clockOffsets())).orElse(List.of()),
                averages.upTo(),
                days.last().map(ReceiverController::root));
    }

    private static List<Counted> rejects(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each ->
                        new Counted(each.getKey(), CAUSES.getOrDefault(each.getKey(), each.getKey()), each.getValue()))
                .toList();
    }

    private List<Counted> remarks(ReceiverState state) {
        return Stream.of(
                        remark(ArrivalNote.FUTURE_TIME, state.packets().future()),
                        remark(ArrivalNote.ANCIENT_TIME, state.packets().ancient()),
                        new Counted("too-many-factors", "因子编码过多，超出的只保存原始报文", run.keptInPart()),
                        new Counted("slowed", "发送过快，已放慢读取", state.slowed()),
                        new Counted("skipped-bytes", "数据包之间的多余字节", state.skippedBytes()))
                .filter(each -> each.count() > 0)
                .toList();
    }

    private static Counted remark(ArrivalNote note, long count) {
        return new Counted(note.code(), note.chinese(), count);
    }

    private static long refused(Map<String, Long> counts) {
        return Stream.of(Refusal.TOO_MANY_CONNECTIONS, Refusal.TOO_MANY_FROM_ADDRESS)
                .mapToLong(each -> counts.getOrDefault(each.code(), 0L))
                .sum();
    }

    private static List<Offset> offsets(List<ClockOffset> all) {
        return all.stream()
                .filter(each -> each.samples() > 0)
                .sorted(Comparator.comparingDouble((ClockOffset each) -> -Math.abs(each.averageSeconds()))
                        .thenComparing(ClockOffset::mn))
                .limit(MOST_CLOCKS)
                .map(each -> new Offset(each.mn(), each.averageSeconds()))
                .toList();
    }

    private static Root root(PacketRoot root) {
        return new Root(root.day(), Link.of(root.body()).sha256());
    }
}
