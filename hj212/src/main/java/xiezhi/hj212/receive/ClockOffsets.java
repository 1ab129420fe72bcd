package xiezhi.hj212.receive;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;

/** The clocks of the devices that spoke. For many threads. */
final class ClockOffsets {
    /** Devices followed; invented ids of a hostile sender must not fill the memory. */
    static final int MOST_DEVICES = 50_000;

    private static final double MILLIS = 1_000.0;

    private final ConcurrentMap<String, ClockOffset> offsets = new ConcurrentHashMap<>();

    void note(ReceivedPacket received, LocalDateTime arrived) {
        Packet packet = received.packet();
        String mn = packet.text(Field.MN).orElse("");
        if (offsets.size() >= MOST_DEVICES && !offsets.containsKey(mn)) {
            return;
        }
        Optional<LocalDateTime> sent = sentAt(packet);
        offsets.compute(mn, (ignored, before) -> {
            ClockOffset offset = before == null ? ClockOffset.none(mn) : before;
            if (sent.isPresent()) {
                offset = offset.with(Duration.between(arrived, sent.get()).toMillis() / MILLIS);
            }
            for (ArrivalNote note : received.notes()) {
                offset = offset.noted(note);
            }
            return offset;
        });
    }

    /** QN is the moment of sending; without it DataTime of real-time data. What is sent again later shows no clock. */
    private static Optional<LocalDateTime> sentAt(Packet packet) {
        if (packet.isRetransmission()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> request = packet.requestTime();
        boolean isRealTime =
                packet.command().filter(each -> each == Command.REAL_TIME_DATA).isPresent();
        return request.isPresent() || !isRealTime ? request : packet.dataTime();
    }

    List<ClockOffset> all() {
        return List.copyOf(offsets.values());
    }
}
