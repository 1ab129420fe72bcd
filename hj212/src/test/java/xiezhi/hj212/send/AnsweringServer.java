package xiezhi.hj212.send;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.receive.PacketSink.Outcome;
import xiezhi.hj212.receive.Receiver;
import xiezhi.hj212.receive.ReceiverLimits;
import xiezhi.hj212.receive.ReceiverListener;
import xiezhi.hj212.receive.ReceiverRegister;

/** A receiver that knows the example key. */
final class AnsweringServer implements AutoCloseable {
    private final Receiver receiver;

    AnsweringServer() throws IOException {
        receiver = Receiver.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                ReceiverLimits.USUAL,
                new ExampleKey(),
                packets -> Collections.nCopies(packets.size(), Outcome.KEPT),
                Clock.system(ZoneId.of("Asia/Shanghai")),
                ReceiverListener.NONE);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), receiver.port());
    }

    @Override
    public void close() throws IOException {
        receiver.close();
    }

    private static final class ExampleKey implements ReceiverRegister {
        @Override
        public Optional<Edition> edition(String mn) {
            return Optional.empty();
        }

        @Override
        public List<Sm4Key> keys(String mn) {
            return List.of(Sm4Key.EXAMPLE);
        }

        @Override
        public Entry entry(String mn, String password) {
            return Entry.KNOWN;
        }
    }
}
