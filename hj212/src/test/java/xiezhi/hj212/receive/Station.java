package xiezhi.hj212.receive;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.write.PacketWriter;
import xiezhi.hj212.write.RequestNumber;

/** A receiver under test with a clock that stands still, and packets to send to it. */
final class Station implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDateTime AT = LocalDateTime.of(2026, 9, 15, 8, 0);
    static final Instant INSTANT = AT.atZone(ZONE).toInstant();
    static final String MN = "4301020001A0000000B1C2D3";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LOOK_MILLIS = 2;

    final Memory memory = new Memory();
    final Receiver receiver;

    Station(ReceiverLimits limits, ReceiverRegister register) throws IOException {
        receiver = Receiver.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                limits,
                register,
                memory,
                Clock.fixed(INSTANT, ZONE),
                ReceiverListener.NONE);
    }

    static Station usual() throws IOException {
        return new Station(ReceiverLimits.USUAL, ReceiverRegister.OPEN);
    }

    Line line() throws IOException {
        return new Line(new InetSocketAddress(InetAddress.getLoopbackAddress(), receiver.port()));
    }

    /** Real-time data of a device that wants an answer; the number makes its QN its own. */
    static byte[] packet(String mn, int number) {
        return packet(mn, AT.plusNanos(number * 1_000_000L));
    }

    static byte[] packet(String mn, LocalDateTime at) {
        return writer(mn, at)
                .command(2011)
                .area("DataTime=" + RequestNumber.of(at).substring(0, 14) + ";a21026-Rtd=17.4,a21026-Flag=N")
                .bytes();
    }

    static PacketWriter writer(String mn, LocalDateTime at) {
        return new PacketWriter(Edition.OF_2017)
                .requestNumber(RequestNumber.of(at))
                .system("31")
                .password("123456")
                .device(mn)
                .answerWanted(true);
    }

    /** Waits for what is bound to come; the test fails when it does not. */
    static void await(BooleanSupplier isThere) throws InterruptedException {
        long untilNanos = System.nanoTime() + PATIENCE.toNanos();
        while (!isThere.getAsBoolean()) {
            if (System.nanoTime() > untilNanos) {
                throw new AssertionError("waited for " + PATIENCE + " in vain");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    long rejects(String code) {
        return receiver.state().rejects().getOrDefault(code, 0L);
    }

    @Override
    public void close() throws IOException {
        receiver.close();
    }

    /** A sink in memory, which can be told to fail. */
    static final class Memory implements PacketSink {
        final List<ReceivedPacket> packets = Collections.synchronizedList(new ArrayList<>());
        private final Set<PacketIdentity> known = new HashSet<>();
        volatile boolean isFull;

        @Override
        public List<Outcome> keep(List<ReceivedPacket> group) throws IOException {
            if (isFull) {
                throw new IOException("no room");
            }
            var outcomes = new ArrayList<Outcome>();
            for (ReceivedPacket packet : group) {
                boolean isNew = known.add(packet.identity());
                outcomes.add(isNew ? Outcome.KEPT : Outcome.REPEATED);
                if (isNew) {
                    packets.add(packet);
                }
            }
            return outcomes;
        }
    }
}
