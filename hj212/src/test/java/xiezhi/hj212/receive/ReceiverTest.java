package xiezhi.hj212.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import xiezhi.hj212.frame.Crc;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;

final class ReceiverTest {
    private static final String OTHER = "4301020001A0000000B1C2D4";

    @Test
    void answersDataWhenItIsKept() throws Exception {
        try (var station = Station.usual();
                var line = station.line()) {
            assertThat(line.send(Station.packet(Station.MN, 1)).answered()).isEqualTo("9014 20260915080000001");
            assertThat(station.memory.packets).hasSize(1);
            var kept = station.memory.packets.getFirst();
            assertThat(kept.arrivedAt()).isEqualTo(Station.INSTANT);
            assertThat(kept.from()).startsWith("127.0.0.1:");
            assertThat(kept.notes()).isEmpty();
        }
    }

    @Test
    void takesSeveralDevicesOnOneConnectionAndPacketsStuckTogether() throws Exception {
        try (var station = Station.usual();
                var line = station.line()) {
            var both = new ByteArrayOutputStream();
            both.writeBytes(Station.packet(Station.MN, 1));
            both.writeBytes(Station.packet(OTHER, 2));
            line.send(both.toByteArray());
            assertThat(line.answer().text(Field.MN)).contains(Station.MN);
            assertThat(line.answer().text(Field.MN)).contains(OTHER);
        }
    }

    @Test
    void takesAPacketByteByByte() throws Exception {
        try (var station = Station.usual();
                var line = station.line()) {
            byte[] packet = Station.packet(Station.MN, 1);
            for (int i = 0; i < packet.length; i++) {
                line.send(packet, i, i + 1);
            }
            assertThat(line.answered()).startsWith("9014");
            assertThat(station.memory.packets.getFirst().packet().frame().bytes())
                    .isEqualTo(packet);
        }
    }

    @Test
    void answersAPacketSentAgainAndKeepsItOnce() throws Exception {
        try (var station = Station.usual();
                var line = station.line();
                var another = station.line()) {
            byte[] packet = Station.packet(Station.MN, 1);
            String first = line.send(packet).answered();
            assertThat(another.send(packet).answered()).isEqualTo(first);
            assertThat(station.memory.packets).hasSize(1);
            assertThat(station.receiver.state().packets().repeated()).isEqualTo(1);
        }
    }

    @Test
    void keepsOtherValuesUnderTheSameNumberAsWell() throws Exception {
        try (var station = Station.usual();
                var line = station.line()) {
            line.send(Station.packet(Station.MN, 1)).answered();
            line.send(Station.writer(Station.MN, Station.AT.plusNanos(1_000_000))
                            .command(2011)
                            .area("DataTime=20260915080000;a21026-Rtd=99.9,a21026-Flag=N")
                            .bytes())
                    .answered();
            assertThat(station.memory.packets).hasSize(2);
        }
    }

    @Test
    void answersWhoSaysNoMoreAfterItsLastPacket() throws Exception {
        try (var station = Station.usual();
                var line = station.line()) {
            line.send(Station.packet(Station.MN, 1)).sayNoMore();
            assertThat(line.answered()).startsWith("9014");
        }
    }

    @Test
    void tellsTheTimeToADeviceThatAsks() throws Exception {
        try (var station = Station.usual();
                var line = station.line()) {
            line.send(Station.writer(Station.MN, Station.AT.minusMinutes(7))
                    .command(1013)
                    .area("PolId=a21026")
                    .bytes());
            assertThat(line.answered()).startsWith("9013");
            Packet request = line.answer();
            assertThat(request.text(Field.CN)).contains("1012");
            assertThat(request.value("PolId")).contains("a21026");
            assertThat(request.value("SystemTime")).contains("20260915080000");
            assertThat(request.isAnswerWanted()).isTrue();
        }
    }

    @Test
    void keepsFutureAndAncientTimesWithANoteAndMeasuresClocks() throws Exception {
        try (var station = Station.usual();
                var line = station.line()) {
            line.send(Station.packet(Station.MN, Station.AT.plusHours(1))).answered();
            line.send(Station.packet(OTHER, Station.AT.minusDays(200))).answered();
            assertThat(station.memory.packets)
                    .extracting(packet -> packet.notes().toString())
                    .containsExactly("[FUTURE_TIME]", "[ANCIENT_TIME]");
            assertThat(station.receiver.state().packets().future()).isEqualTo(1);
            assertThat(station.receiver.state().packets().ancient()).isEqualTo(1);
            assertThat(station.receiver.clockOffsets())
                    .contains(new ClockOffset(Station.MN, 3600, 3600, 1, 1, 0), new ClockOffset(OTHER, 0, 0, 0, 0, 1));
        }
    }

    @Test
    void keepsAndDoesNotAnswerWhatWantsNoAnswer() throws Exception {
        try (var station = Station.usual();
                var line = station.line()) {
            line.send(Station.writer(Station.MN, Station.AT)
                    .command(2011)
                    .answerWanted(false)
                    .area("DataTime=20260915080000")
                    .bytes());
            assertThat(line.send(Station.packet(Station.MN, 9)).answered()).endsWith("009");
            assertThat(station.memory.packets).hasSize(2);
        }
    }

    @Test
    void doesNotAnswerWhatIsNotKeptAndTakesItWhenItComesAgain() throws Exception {
        try (var station = Station.usual()) {
            station.memory.isFull = true;
            try (var line = station.line()) {
                line.send(Station.packet(Station.MN, 1));
                assertThat(line.isCutWithoutAnswer()).isTrue();
            }
            assertThat(station.rejects("not-kept")).isEqualTo(1);
            station.memory.isFull = false;
            try (var line = station.line()) {
                assertThat(line.send(Station.packet(Station.MN, 1)).answered()).startsWith("9014");
            }
        }
    }

    @Test
    void keepsAndAnswersWhatWasReceivedBeforeItEnds() throws Exception {
        var station = Station.usual();
        try (var line = station.line()) {
            for (int i = 0; i < 100; i++) {
                line.send(Station.packet(Station.MN, i));
            }
            line.answered();
            station.close();
            long received = station.receiver.state().packets().received();
            assertThat(station.memory.packets).hasSize((int) received);
            assertThat(station.receiver.state().packets().answered()).isEqualTo(received);
        }
    }

    @Test
    void keepsAPacketThatCannotBeAnswered() throws Exception {
        byte[] odd = framed("QN=20260915080000001;ST=31;CN=2011;PW=a=b,c;MN=" + Station.MN + ";Flag=5;CP=&&&&");
        try (var station = Station.usual();
                var line = station.line()) {
            line.send(odd).send(Station.packet(Station.MN, 9));
            assertThat(line.answered()).endsWith("009");
            assertThat(station.memory.packets).hasSize(2);
            assertThat(station.rejects("not-answerable")).isEqualTo(1);
        }
    }

    private static byte[] framed(String segment) throws IOException {
        byte[] bytes = segment.getBytes(StandardCharsets.US_ASCII);
        var frame = new ByteArrayOutputStream();
        frame.write("##%04d".formatted(bytes.length).getBytes(StandardCharsets.US_ASCII));
        frame.write(bytes);
        frame.write("%04X\r\n".formatted(Crc.of(bytes, 0, bytes.length)).getBytes(StandardCharsets.US_ASCII));
        return frame.toByteArray();
    }
}
