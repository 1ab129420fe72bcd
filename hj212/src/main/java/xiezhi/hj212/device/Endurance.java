package xiezhi.hj212.device;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.frame.Cause;
import xiezhi.hj212.frame.Frame;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.Item;
import xiezhi.hj212.message.Packet;

/**
 * A long run over damaged packets: after each damaged packet comes a good one. It counts good packets that were lost, which
 * must be none; accepted packets that a second, plain reading of the standard would refuse, which must be none; and damaged
 * packets that were accepted, which the check sum lets through once in 256.
 */
public final class Endurance {
    private static final List<Edition> EDITIONS = List.of(Edition.values());
    private static final int MODELS = 64;
    private static final int LONGEST_READ = 700;
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 9, 15, 8, 0);

    private final Random random;
    private final Damage damage;
    private final List<byte[]> models;

    /**
     * What was counted.
     *
     * @param damaged damaged packets fed, and good ones behind them
     * @param lost good packets not handed on
     * @param wrong accepted packets that break the rules of the frame
     * @param unseen accepted packets that nobody sent: damage the check sum did not see
     * @param tested rejected pieces whose length fits and whose check sum does not: chances the check sum had
     * @param rejections pieces rejected
     * @param read letters, digits and places read of what was accepted, so that all of it was touched
     */
    public record Outcome(long damaged, long lost, long wrong, long unseen, long tested, long rejections, long read) {

        /** Share of chances in which the check sum failed to see damage; 1/256 is its own weakness. */
        public double unseenShare() {
            return tested + unseen == 0 ? 0 : (double) unseen / (tested + unseen);
        }
    }

    /** The same seed gives the same run. */
    public Endurance(long seed) {
        this.random = new Random(seed);
        this.damage = new Damage(random);
        this.models = models(seed);
    }

    /** Feeds this many damaged packets, each followed by a good one, cut into reads at random. */
    public Outcome run(long packets) {
        var count = new Count(models);
        var decoder = new StreamDecoder(KEYS, count);
        for (long i = 0; i < packets; i++) {
            byte[] broken = damage.of(models.get(random.nextInt(models.size())));
            byte[] good = models.get(random.nextInt(models.size()));
            count.expect(broken, good);
            feed(decoder, broken);
            feed(decoder, good);
            decoder.end();
            count.close();
        }
        return new Outcome(packets, count.lost, count.wrong, count.unseen, count.tested, count.rejections, count.read);
    }

    private void feed(StreamDecoder decoder, byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int next = Math.min(bytes.length, at + 1 + random.nextInt(LONGEST_READ));
            decoder.feed(bytes, at, next);
            at = next;
        }
    }

    private static final DeviceRegister KEYS = new DeviceRegister() {
        @Override
        public Optional<Edition> edition(String mn) {
            return Optional.empty();
        }

        @Override
        public List<Sm4Key> keys(String mn) {
            return List.of(Sm4Key.EXAMPLE);
        }
    };

    private static List<byte[]> models(long seed) {
        var models = new ArrayList<byte[]>();
        for (int i = 0; models.size() < MODELS; i++) {
            Edition edition = EDITIONS.get(i % EDITIONS.size());
            String mn = String.format("4301020001A0000000B1%04X", i);
            var gas = new SimulatedDevice(DeviceModel.wasteGas(edition, mn), seed + i);
            var water = new SimulatedDevice(DeviceModel.wasteWater(edition, mn), seed + i);
            LocalDateTime at = FIRST.plusMinutes(i);
            models.addAll(gas.realTime(at));
            models.addAll(water.realTime(at));
            models.add(water.log(at, "w01018", "更换试剂"));
            if (edition == Edition.OF_2025) {
                models.add(gas.heartbeat(at));
                models.addAll(new SimulatedDevice(gas.model().enciphered(Sm4Key.EXAMPLE), seed + i).realTime(at));
            }
        }
        return models;
    }

    /** Compares what comes out with what went in. */
    private static final class Count implements PacketListener {
        private final Set<String> sent = new HashSet<>();
        private long streamed;
        private long goodAt;
        private byte[] good = {};
        private boolean isFound;
        private long lost;
        private long wrong;
        private long unseen;
        private long tested;
        private long rejections;
        private long read;

        Count(List<byte[]> models) {
            var decoder = new StreamDecoder(KEYS, new PacketListener() {
                @Override
                public void packet(Packet packet) {
                    sent.add(packet.segment());
                }

                @Override
                public void rejected(Rejection rejection) {
                    throw new IllegalStateException("expected good packets, found " + rejection.explanation());
                }
            });
            models.forEach(decoder::feed);
            decoder.end();
        }

        void expect(byte[] damaged, byte[] behind) {
            goodAt = streamed + damaged.length;
            streamed = goodAt + behind.length;
            good = behind;
            isFound = false;
        }

        void close() {
            lost += isFound ? 0 : 1;
        }

        @Override
        public void packet(Packet packet) {
            Frame frame = packet.frame();
            if (frame.offset() == goodAt && Arrays.equals(frame.bytes(), good)) {
                isFound = true;
                return;
            }
            String segment = packet.segment();
            if (!segment.isEmpty() && !sent.contains(segment)) {
                unseen++;
            }
            wrong += PlainReading.isRight(packet) ? 0 : 1;
            for (Item item : packet.items()) {
                read += item.text().length()
                        + item.number().map(BigDecimal::scale).orElse(0);
            }
            read += packet.notes().size() + packet.factors().size();
        }

        @Override
        public void rejected(Rejection rejection) {
            rejections++;
            read += rejection.explanation().length();
            boolean isLengthRight = rejection.foundLength().isPresent()
                    && rejection.foundLength().equals(rejection.declaredLength());
            tested += isLengthRight || rejection.cause() == Cause.BAD_KEY ? 1 : 0;
        }
    }
}
