package xiezhi.hj212;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.Item;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.write.PacketWriter;

/** What a packet says does not depend on the packet before it, though names that are the same are only compared. */
final class RepeatedNamesTest {
    private static final String USUAL = "DataTime=20260915103000;a21026-Rtd=12.36,a21026-ZsRtd=14.105,a21026-Flag=N;"
            + "w01018-Rtd=7,w01018-Flag=D;011-Rtd=0.5,011-Flag=N;a01011-DayData=4";

    @ParameterizedTest
    @ValueSource(
            strings = {
                USUAL,
                "DataTime=20260915103000;a21026-Rtd=-1.5,a21026-ZsRtd=9999,a21026-Flag=X;w01018-Rtd=,w01018-Flag=",
                "DataTime=20260915103000;a21026-Rtd=5.,a21026-ZsRtd=.5,a21026-Flag=NN;w01018-Rtd=1e3,w01018-Flag= N",
                "DataTime=20260915103000;a21026-Rtd=12,36,a21026-ZsRtd=1234567,a21026-Flag=N;w01018-Rtd=12345678",
                "DataTime=20260915103000;a21026-Rtd=123456789.5,a21026-ZsRtd=+3,a21026-Flag=N;w01018-Rtd=1.2.3",
                "DataTime=20260915103000,a21026-Rtd=12.36;a21026-ZsRtd=14.105;a21026-Flag=N,w01018-Rtd=7;w01018-Flag=D",
                "DataTime=20260915103000;a21026-Rtd=12.36,a21026-Rtd=12.36,a21026-Rtd=12.37;a21026-Flag=N",
                "DataTime=20260915103000;a21026-Rtd =12.36,a21026-ZsRtd= 14.105,a21026-Flag=N ;w01018-Rtd=7 ",
                "DataTime=20260915103000;a21026-Rtd=12.36;;a21026-ZsRtd=14.105,,a21026-Flag=N;",
                "DataTime=20260915103000;a21026-Rtd=更换,a21026-ZsRtd=1=2,a21026-Flag=N;w01018-Rtd=7&8",
                "DataTime=20260915103000;a21026-Rtd=12.36,a21026-ZsRtd=14.105,a21026-Flag=",
                "DataTime=20260915103000;a21026-Rtd=12.36,a21026-ZsRtd=",
                "DataTime=20260915103000;a21027-Rtd=12.36,a21026-ZsAvg=14.105,a21026-FLAG=N;w01018-RTD=7,w01018-SN=8"
            })
    void readAsBySomeoneWhoHasHeardNothingBefore(String area) {
        var heard = new Heard();
        var decoder = new StreamDecoder(DeviceRegister.NONE, heard);
        decoder.feed(packet(USUAL));
        decoder.feed(packet(area));
        decoder.feed(packet(area));

        List<String> alone = said(Heard.of(packet(area)).packets.getFirst());
        assertThat(said(heard.packets.get(1))).isEqualTo(alone);
        assertThat(said(heard.packets.get(2))).isEqualTo(alone);
    }

    private static List<String> said(Packet packet) {
        var all = new ArrayList<String>();
        all.add(packet.tolerances() + " " + packet.notes());
        for (Item item : packet.items()) {
            all.add(item + " " + item.factorCode() + " " + item.subName() + " " + item.subField() + " " + item.number()
                    + " " + item.group());
        }
        return all;
    }

    private static byte[] packet(String area) {
        return new PacketWriter(Edition.OF_2017)
                .requestNumber("20260915103005123")
                .system("31")
                .command(2011)
                .password("123456")
                .device("4301020001A0000000B1C2D3")
                .area(area)
                .bytes();
    }
}
