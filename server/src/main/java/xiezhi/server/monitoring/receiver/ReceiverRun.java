package xiezhi.server.monitoring.receiver;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiezhi.hj212.receive.ConnectionLimits;
import xiezhi.hj212.receive.PacketSink;
import xiezhi.hj212.receive.ReceivedPacket;
import xiezhi.hj212.receive.Receiver;
import xiezhi.hj212.receive.ReceiverLimits;
import xiezhi.hj212.receive.ReceiverListener;
import xiezhi.server.ReceiverSetting;
import xiezhi.server.ServerSetting;
import xiezhi.server.monitoring.KeptSignal;
import xiezhi.store.Database;
import xiezhi.store.DatabaseFailure;
import xiezhi.store.monitoring.DeviceProtocols;
import xiezhi.store.monitoring.MonitoringRegister;
import xiezhi.store.monitoring.RawPackets;

/**
 * The receiver of this server, where one is set: begins when everything else is there, and ends before the database does.
 * While the database does not answer, packets are not answered either; devices send them again.
 */
@Component
public final class ReceiverRun {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiverRun.class);
    /** How long a device put into the register waits at most until it may speak. */
    private static final long REFRESH_SECONDS = 2;

    private final Optional<ReceiverSetting> setting;
    private final RegisteredDevices devices;
    private final StoreSink sink;
    private final Clock clock;
    private final ScheduledExecutorService refreshing = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("monitoring-register").factory());
    private volatile Optional<Receiver> receiver = Optional.empty();

    ReceiverRun(ServerSetting setting, Database database, KeptSignal signal, Clock clock) {
        this.setting = setting.receiver();
        this.devices = new RegisteredDevices(new MonitoringRegister(database), new DeviceProtocols(database));
        this.sink = new StoreSink(new RawPackets(database), signal, devices);
        this.clock = clock;
    }

    /** Listens. A port that must be used and is taken ends the start. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (setting.isEmpty()) {
            return;
        }
        devices.refresh(LocalDate.now(clock));
        receiver = Optional.of(listening(setting.get()));
        var _ = refreshing.scheduleWithFixedDelay(this::refresh, REFRESH_SECONDS, REFRESH_SECONDS, TimeUnit.SECONDS);
    }

    private Receiver listening(ReceiverSetting at) {
        try {
            return listening(at, at.port());
        } catch (IOException taken) {
            if (at.isRequired()) {
                throw new PortTaken(at, taken);
            }
        }
        try {
            return listening(at, 0);
        } catch (IOException unusable) {
            throw new PortTaken(at, unusable);
        }
    }

    private Receiver listening(ReceiverSetting at, int port) throws IOException {
        var limits = ReceiverLimits.USUAL
                .withConnections(ReceiverLimits.CONNECTIONS, at.perAddress())
                .withEach(at.patience().map(ReceiverRun::each).orElse(ConnectionLimits.USUAL));
        return Receiver.start(new InetSocketAddress(at.address(), port), limits, devices, sink, clock, new Failures());
    }

    private static ConnectionLimits each(ReceiverSetting.Patience patience) {
        var usual = ConnectionLimits.USUAL;
        return new ConnectionLimits(
                usual.bytesPerSecond(),
                usual.packetsPerSecond(),
                patience.firstPacket(),
                patience.halfPacket(),
                usual.silence(),
                usual.answerStall(),
                usual.noiseBytes(),
                usual.open());
    }

    private void refresh() {
        try {
            devices.refresh(LocalDate.now(clock));
        } catch (DatabaseFailure away) {
            LOG.debug("the register is not read again", away);
        }
    }

    /** The receiver; empty where none is set. */
    Optional<Receiver> receiver() {
        return receiver;
    }

    /** Where it listens; empty where none is set. */
    public Optional<InetSocketAddress> address() {
        return receiver.map(each ->
                new InetSocketAddress(setting.map(ReceiverSetting::address).orElse(""), each.port()));
    }

    /** How many devices may speak. */
    int devices() {
        return devices.size();
    }

    /** Packets kept without the values of factors of which their device uses too many. */
    long keptInPart() {
        return sink.keptInPart();
    }

    @PreDestroy
    void stop() throws IOException {
        refreshing.shutdownNow();
        if (receiver.isPresent()) {
            receiver.get().close();
        }
    }

    /** The receiver cannot listen where it should. */
    public static final class PortTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int port;

        PortTaken(ReceiverSetting at, IOException cause) {
            super("expected to listen at " + at.address() + ":" + at.port() + ": " + cause.getMessage(), cause);
            this.port = at.port();
        }

        /** The port. */
        public int port() {
            return port;
        }
    }

    /** Says once that packets cannot be kept, and once that they can again. */
    private static final class Failures implements ReceiverListener {
        private volatile boolean isFailing;

        @Override
        public void failed(Exception problem) {
            if (!isFailing) {
                isFailing = true;
                LOG.error("packets are not kept and not answered", problem);
            }
        }

        @Override
        public void kept(ReceivedPacket packet, PacketSink.Outcome outcome) {
            if (isFailing) {
                isFailing = false;
                LOG.info("packets are kept again");
            }
        }
    }
}
