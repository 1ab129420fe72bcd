package xiezhi.hj212;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.ExecutionResult;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.message.RequestResult;
import xiezhi.hj212.message.Tolerance;
import xiezhi.hj212.write.Answers;
import xiezhi.hj212.write.PacketWriter;
import xiezhi.hj212.write.Requests;

/** What is written is, byte for byte, what the standard prints, and is read back without a word. */
final class WritingTest {
    private static final String MN = "010000A8900016F000169DC0";
    private static final String QN = "20160801085857223";
    private static final LocalDateTime AT = LocalDateTime.of(2016, 8, 1, 8, 0);

    private final Requests requests = new Requests(Edition.OF_2017, "32", "100000", MN);

    @Test
    void aRequestIsTheExampleOfTheStandard() {
        assertThat(text(requests.setRealTimeInterval(QN, 30)))
                .isEqualTo("##0101QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;"
                        + "CP=&&RtdInterval=30&&1C80\r\n");
        assertThat(text(new Requests(Edition.OF_2025, "32", "123456", MN)
                        .plain("20240601085857223", Command.READ_DEVICE_TIME)))
                .isEqualTo("##0087QN=20240601085857223;ST=32;CN=1011;PW=123456;MN=010000A8900016F000169DC0;Flag=9;"
                        + "CP=&&&&2200\r\n");
    }

    @Test
    void answersEchoThePacket() {
        Packet data = Heard.of(new PacketWriter(Edition.OF_2017)
                        .requestNumber("20201015123632010")
                        .system("31")
                        .command(2011)
                        .password("123456")
                        .device("410183160889201000212505")
                        .answerWanted(true)
                        .bytes())
                .packets
                .getFirst();

        assertThat(text(Answers.wanted(data).orElseThrow()))
                .isEqualTo("##0087QN=20201015123632010;ST=91;CN=9014;PW=123456;MN=410183160889201000212505;Flag=4;"
                        + "CP=&&&&F001\r\n");
        assertThat(read(Answers.requestReceived(data, RequestResult.WRONG_PW)).value("QnRtn"))
                .contains("3");
        assertThat(read(Answers.executed(data, ExecutionResult.NO_DATA)).value("ExeRtn"))
                .contains("100");
        assertThat(read(Answers.noticeReceived(data)).command()).contains(Command.NOTICE_ANSWER);
    }

    @Test
    void aHeartbeatIsANoticeAndSilenceWantsSilence() {
        assertThat(read(Answers.wanted(read(new PacketWriter(Edition.OF_2025)
                                        .requestNumber(QN)
                                        .command(9015)
                                        .device(MN)
                                        .answerWanted(true)
                                        .bytes()))
                                .orElseThrow())
                        .command())
                .contains(Command.NOTICE_ANSWER);
        assertThat(Answers.wanted(read(new PacketWriter(Edition.OF_2005)
                        .command(2011)
                        .device(MN)
                        .withoutFlag()
                        .bytes())))
                .isEmpty();
    }

    @Test
    void aSurfaceWaterStationGetsItsOwnFlagBack() {
        Packet packet = read(new PacketWriter(Edition.OF_2025)
                .requestNumber(QN)
                .system("21")
                .command(2061)
                .device("A430100_0001")
                .answerWanted(true)
                .bytes());

        assertThat(packet.edition().edition()).isEqualTo(Edition.OF_2017);
        assertThat(read(Answers.dataReceived(packet)).text(Field.FLAG)).contains("8");
    }

    @Test
    void everyRequestIsReadBackAsItWasMeant() {
        List<byte[]> all = List.of(
                requests.setTimeoutAndRetries(QN, 10, 3),
                requests.readDeviceTime(QN, "w01018"),
                requests.setDeviceTime(QN, "w01018", AT),
                requests.setMinuteInterval(QN, 10),
                requests.setPassword(QN, "aB3456"),
                requests.readHistory(QN, Command.HOUR_DATA, AT, AT.plusHours(3)),
                requests.ofInstrument(QN, Command.CALIBRATE, "a21026"),
                requests.keepSample(QN, "w01018", 7),
                requests.setSamplingCycle(QN, "w01018", LocalTime.of(0, 30), 2),
                requests.setResultDelay(QN, "w01018", 45),
                requests.readInformation(QN, "w01018", "i13104", AT, AT.plusDays(1)),
                requests.setParameters(QN, "w01018", Map.of("i13104", "1.02")),
                requests.plain(QN, Command.STOP_REAL_TIME_DATA));
        List<Integer> codes = List.of(1000, 1011, 1012, 1064, 1072, 2061, 3011, 3015, 3016, 3018, 3020, 3021, 2012);

        for (int i = 0; i < all.size(); i++) {
            Packet packet = read(all.get(i));
            assertThat(packet.number(Field.CN)).hasValue(codes.get(i));
            assertThat(packet.isAnswerWanted()).isTrue();
            assertThat(packet.tolerances()).as("CN " + codes.get(i)).isEmpty();
        }
    }

    @Test
    void valuesOutOfRangeAreRefusedHere() {
        assertThatThrownBy(() -> requests.setRealTimeInterval(QN, 29))
                .hasMessageContaining("RtdInterval of 30 to 3600");
        assertThatThrownBy(() -> requests.setMinuteInterval(QN, 7)).hasMessageContaining("MinInterval");
        assertThatThrownBy(() -> requests.setPassword(QN, "12345")).hasMessageContaining("six");
        assertThatThrownBy(() -> requests.keepSample(QN, "w01018", 0)).hasMessageContaining("VaseNo");
        assertThatThrownBy(() -> requests.readHistory(QN, Command.DAY_DATA, AT, AT.minusDays(1)))
                .hasMessageContaining("end not before");
        assertThatThrownBy(() -> requests.plain(QN, Command.HEARTBEAT)).hasMessageContaining("command to a device");
        assertThatThrownBy(() -> new PacketWriter(Edition.OF_2017).device("A;B"))
                .hasMessageContaining("printable");
        assertThatThrownBy(() -> new PacketWriter(Edition.OF_2017).area("a&&b")).hasMessageContaining("&&");
    }

    @Test
    void anEncipheredPacketIsReadWithItsKeyAndRejectedWithAnother() {
        var writer = new PacketWriter(Edition.OF_2025)
                .requestNumber(QN)
                .system("31")
                .command(2011)
                .password("123456")
                .device(MN)
                .area("DataTime=20160801080000;a21026-Rtd=12.36,a21026-Flag=N");
        String plain = read(writer.bytes()).segment();

        Heard right = Heard.of(writer.enciphered(Sm4Key.EXAMPLE).bytes());
        assertThat(right.packets.getFirst().segment()).isEqualTo(plain);
        assertThat(right.packets.getFirst().tolerances()).containsExactly(Tolerance.EXAMPLE_KEY);

        Heard wrong =
                Heard.of(writer.enciphered(Sm4Key.parse("another key 4 it")).bytes());
        assertThat(wrong.packets).isEmpty();
        assertThat(wrong.rejections.getFirst().cause().code()).isEqualTo("badkey");
    }

    @Test
    void aLongAreaIsSplitBetweenFactorsAndEachPartHasAQnOfItsOwn() {
        var area = new StringBuilder("DataTime=20160801080000");
        for (int i = 0; i < 80; i++) {
            area.append(";w")
                    .append(21000 + i)
                    .append("-Avg=1.25,w")
                    .append(21000 + i)
                    .append("-Flag=N");
        }
        List<byte[]> parts = new PacketWriter(Edition.OF_2017)
                .requestNumber("20161231235959999")
                .system("32")
                .command(2061)
                .password("123456")
                .device(MN)
                .answerWanted(true)
                .area(area.toString())
                .parts();

        assertThat(parts).hasSize(3).allMatch(part -> part.length <= 1036);
        assertThat(parts.stream().map(part -> read(part).text(Field.QN).orElseThrow()))
                .containsExactly("20161231235959999", "20170101000000000", "20170101000000001");
        assertThat(parts.stream().mapToInt(part -> read(part).factorCount()).sum())
                .isEqualTo(80);
        assertThat(parts.stream().map(part -> read(part).text(Field.FLAG).orElseThrow()))
                .containsOnly("7");
    }

    private static Packet read(byte[] bytes) {
        Heard heard = Heard.of(bytes);
        assertThat(heard.rejections).isEmpty();
        return heard.packets.getFirst();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
