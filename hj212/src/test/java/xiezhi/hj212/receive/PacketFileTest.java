package xiezhi.hj212.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.receive.PacketSink.Outcome;

final class PacketFileTest {
    private static final long SMALL = 4_000;

    @TempDir
    private Path folder = Path.of("");

    private static ReceivedPacket received(byte[] frame, Instant at) {
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
        decoder.feed(frame);
        Packet packet = packets.getFirst();
        return new ReceivedPacket(
                packet, at, "127.0.0.1:4", PacketIdentity.of(packet, 0), Set.of(ArrivalNote.FUTURE_TIME));
    }

    private static ReceivedPacket received(int number) {
        return received(Station.packet(Station.MN, number), Station.INSTANT);
    }

    private PacketFile open() throws IOException {
        return PacketFile.open(folder, Station.ZONE, SMALL);
    }

    private List<KeptPacket> kept() throws IOException {
        var all = new ArrayList<KeptPacket>();
        try (var packets = new KeptPackets(folder, KeptPackets.Position.START)) {
            for (Optional<KeptPacket> next = packets.next(); next.isPresent(); next = packets.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    private Path last() throws IOException {
        return PacketFolder.files(folder).getLast();
    }

    @Test
    void keepsTheBytesAsTheyCame() throws Exception {
        byte[] frame = Station.writer(Station.MN, Station.AT)
                .command(3020)
                .area("DataTime=20260915080000;i11001-Info=//更换\"试剂\"\\瓶")
                .bytes();
        try (var file = open()) {
            assertThat(file.keep(List.of(received(frame, Station.INSTANT)))).containsExactly(Outcome.KEPT);
        }
        KeptPacket kept = kept().getFirst();
        assertThat(kept.frame()).isEqualTo(frame);
        assertThat(kept.arrivedAt()).isEqualTo(Station.INSTANT);
        assertThat(kept.mn()).isEqualTo(Station.MN);
        assertThat(kept.from()).isEqualTo("127.0.0.1:4");
        assertThat(kept.identity()).isEqualTo(received(frame, Station.INSTANT).identity());
        assertThat(Files.readString(last())).contains("\"notes\":[\"future-time\"]");
    }

    @Test
    void keepsAPacketOnceInOneGroupAndInTwoAndAfterANewStart() throws Exception {
        try (var file = open()) {
            assertThat(file.keep(List.of(received(1), received(1), received(2))))
                    .containsExactly(Outcome.KEPT, Outcome.REPEATED, Outcome.KEPT);
            assertThat(file.keep(List.of(received(2)))).containsExactly(Outcome.REPEATED);
        }
        try (var file = open()) {
            assertThat(file.keep(List.of(received(1), received(3)))).containsExactly(Outcome.REPEATED, Outcome.KEPT);
        }
        assertThat(kept()).hasSize(3);
    }

    @Test
    void beginsAFileWhenOneIsFullAndEachDayAndChainsThem() throws Exception {
        try (var file = open()) {
            for (int i = 0; i < 30; i++) {
                file.keep(List.of(received(i)));
            }
            Instant tomorrow = Station.INSTANT.plus(Duration.ofDays(1));
            file.keep(List.of(received(Station.packet(Station.MN, 100), tomorrow)));
            file.keep(List.of(received(Station.packet(Station.MN, 101), Station.INSTANT)));
        }
        assertThat(PacketFolder.files(folder))
                .hasSizeGreaterThan(3)
                .extracting(file -> file.getFileName().toString())
                .contains("packets-2026-09-15-0001.jsonl", "packets-2026-09-15-0002.jsonl")
                .last()
                .isEqualTo("packets-2026-09-16-0001.jsonl");
        assertThat(kept()).hasSize(32);
        try (var file = open()) {
            assertThat(file.keep(List.of(received(0), received(29)))).contains(Outcome.REPEATED);
            file.keep(List.of(received(200)));
        }
        assertThat(kept()).hasSize(33);
    }

    @Test
    void cutsOffWhatAKillLeftUnfinishedAtEveryByte() throws Exception {
        try (var file = PacketFile.open(folder, Station.ZONE)) {
            file.keep(List.of(received(1)));
        }
        byte[] one = Files.readAllBytes(last());
        try (var file = PacketFile.open(folder, Station.ZONE)) {
            file.keep(List.of(received(2)));
        }
        byte[] two = Files.readAllBytes(last());
        for (int length = 0; length < two.length; length++) {
            Files.write(last(), Arrays.copyOf(two, length));
            try (var file = PacketFile.open(folder, Station.ZONE)) {
                long whole = length >= one.length ? one.length : length == 0 ? 0 : head(two, length);
                assertThat(file.cutBytes()).isEqualTo(length - whole);
                file.keep(List.of(received(2), received(3)));
            }
            assertThat(kept()).hasSize(length >= one.length ? 3 : 2);
        }
    }

    /** Bytes of the first line of the file if they are all there, else 0. */
    private static int head(byte[] bytes, int length) {
        int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        return length >= end ? end : 0;
    }

    @Test
    void namesALineThatWasChanged() throws Exception {
        try (var file = open()) {
            file.keep(List.of(received(1), received(2), received(3)));
        }
        String text = Files.readString(last());
        Files.writeString(last(), text.replaceFirst("a21026-Rtd=17.4", "a21026-Rtd=11.4"));
        assertThatThrownBy(this::kept).isInstanceOf(IOException.class).hasMessageContaining("与前文不衔接");
    }

    @Test
    void refusesToCutWhatNoKillCanHaveLeft() throws Exception {
        try (var file = open()) {
            file.keep(List.of(received(1)));
        }
        Files.write(last(), new byte[(int) PacketFolderEnd.MOST_CUT + 1], StandardOpenOption.APPEND);
        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("移走");
    }

    @Test
    void refusesAFolderThatIsInUse() throws Exception {
        try (var file = open()) {
            assertThat(file.cutBytes()).isZero();
            assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("正在使用");
        }
    }

    @Test
    void readersFollowAFolderThatGrows() throws Exception {
        try (var packets = new KeptPackets(folder, KeptPackets.Position.START)) {
            assertThat(packets.next()).isEmpty();
            try (var file = open()) {
                for (int i = 0; i < 40; i++) {
                    file.keep(List.of(received(i)));
                    assertThat(packets.next()).isPresent();
                    assertThat(packets.next()).isEmpty();
                }
            }
            try (var rest = new KeptPackets(folder, packets.position())) {
                assertThat(rest.next()).isEmpty();
            }
        }
    }

    @Test
    void remembersAtLeastOneGenerationOfIdentities() {
        var recent = new RecentIdentities(1_000);
        for (int i = 0; i < 5_000; i++) {
            recent.add(new PacketIdentity(i * 31L, i % 7));
        }
        for (int i = 4_000; i < 5_000; i++) {
            assertThat(recent.contains(new PacketIdentity(i * 31L, i % 7))).isTrue();
        }
        assertThat(recent.contains(new PacketIdentity(31L, 1))).isFalse();
        assertThat(recent.contains(new PacketIdentity(4_999 * 31L, 5))).isFalse();
    }
}
