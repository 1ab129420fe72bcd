package xiezhi.hj212.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.device.DeviceModel;
import xiezhi.hj212.device.SimulatedDevice;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.Factor;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.message.Tolerance;

final class PartJoinerTest {
    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 9, 15, 8, 0);
    private static final long TIMEOUT = 60_000;

    private final PartJoiner joiner = new PartJoiner(2, 9, TIMEOUT);

    @Test
    void partsInAnyOrderMakeOnePacketWithEveryFactorOnce() {
        List<Packet> parts = parts(Edition.OF_2017, BEGIN);
        assertThat(parts)
                .hasSizeGreaterThan(1)
                .allMatch(part -> part.tolerances().isEmpty());

        assertThat(joiner.accept(parts.getLast(), 0)).isEmpty();
        for (Packet part : parts.subList(1, parts.size() - 1)) {
            assertThat(joiner.accept(part, 1)).isEmpty();
        }
        JoinedPacket joined = joiner.accept(parts.getFirst(), 2).getFirst();

        assertThat(joined.isComplete()).isTrue();
        assertThat(joined.factors()).extracting(Factor::code).hasSize(17).doesNotHaveDuplicates();
        assertThat(joiner.waiting()).isZero();
    }

    @Test
    void aMissingPartIsNamedAfterTheTimeout() {
        List<Packet> parts = parts(Edition.OF_2025, BEGIN);
        joiner.accept(parts.getFirst(), 0);

        assertThat(joiner.expire(TIMEOUT - 1)).isEmpty();
        JoinedPacket late = joiner.expire(TIMEOUT).getFirst();
        assertThat(late.isComplete()).isFalse();
        assertThat(late.missing()).contains(2);
        assertThat(late.parts()).hasSize(1);
    }

    @Test
    void theOldestIsGivenUpWhenTooManyWait() {
        Packet first = parts(Edition.OF_2017, BEGIN).getFirst();
        joiner.accept(first, 0);
        joiner.accept(parts(Edition.OF_2017, BEGIN.plusHours(1)).getFirst(), 1);

        List<JoinedPacket> given =
                joiner.accept(parts(Edition.OF_2017, BEGIN.plusHours(2)).getFirst(), 2);

        assertThat(given).hasSize(1);
        assertThat(given.getFirst().parts()).containsExactly(first);
        assertThat(joiner.waiting()).isEqualTo(2);
    }

    @Test
    void aPartSentTwiceIsNoSecondPart() {
        List<Packet> parts = parts(Edition.OF_2017, BEGIN);
        joiner.accept(parts.getFirst(), 0);
        joiner.accept(parts.getFirst(), 1);

        List<JoinedPacket> joined = new ArrayList<>();
        parts.subList(1, parts.size()).forEach(part -> joined.addAll(joiner.accept(part, 2)));

        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().isComplete()).isTrue();
        assertThat(joined.getFirst().hasRevision()).isFalse();
    }

    @Test
    void whatIsNoPartComesBackAtOnce() {
        Packet whole = packets(
                        new SimulatedDevice(DeviceModel.wasteWater(Edition.OF_2017, "4301020001A0000000B1C2D3"), 1)
                                .realTime(BEGIN))
                .getFirst();

        assertThat(joiner.accept(whole, 0).getFirst().isComplete()).isTrue();
        assertThat(whole.tolerated(Tolerance.PARTS_WITHOUT_SPLIT)).isFalse();
    }

    @Test
    void aPacketSentAgainUnchangedIsKnown() {
        var recent = new RecentPackets(2);
        List<Packet> parts = parts(Edition.OF_2017, BEGIN);

        assertThat(recent.isRepeated(parts.getFirst().frame())).isFalse();
        assertThat(recent.isRepeated(parts.getLast().frame())).isFalse();
        assertThat(recent.isRepeated(parts.getFirst().frame())).isTrue();
        recent.isRepeated(parts(Edition.OF_2017, BEGIN.plusHours(1)).getFirst().frame());
        assertThat(recent.isRepeated(parts.getLast().frame())).isTrue();
    }

    private static List<Packet> parts(Edition edition, LocalDateTime begin) {
        DeviceModel gas = DeviceModel.wasteGas(edition, "4301020001A0000000B1C2D3");
        var factors = new ArrayList<>(gas.factors());
        factors.addAll(DeviceModel.wasteWater(edition, gas.mn()).factors());
        var device = new SimulatedDevice(
                new DeviceModel(edition, gas.mn(), gas.st(), gas.password(), factors, Optional.empty()), 1);
        return packets(device.period(Command.HOUR_DATA, begin, Duration.ofHours(1)));
    }

    private static List<Packet> packets(List<byte[]> bytes) {
        var packets = new ArrayList<Packet>();
        var decoder = new StreamDecoder(DeviceRegister.NONE, new PacketListener() {
            @Override
            public void packet(Packet packet) {
                packets.add(packet);
            }

            @Override
            public void rejected(Rejection rejection) {
                throw new AssertionError(rejection.explanation());
            }
        });
        bytes.forEach(decoder::feed);
        decoder.end();
        return packets;
    }
}
