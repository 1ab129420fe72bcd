package xiezhi.hj212.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.factor.FactorReview;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.Command;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.Factor;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.message.SubField;
import xiezhi.hj212.message.Tolerance;
import xiezhi.hj212.write.Requests;

final class SimulatedDeviceTest {
    private static final String MN = "4301020001A0000000B1C2D3";
    private static final LocalDateTime AT = LocalDateTime.of(2026, 9, 15, 8, 0);

    @Test
    void sameSeedSameBytesOtherSeedOthers() {
        var model = DeviceModel.wasteGas(Edition.OF_2017, MN);
        assertThat(new SimulatedDevice(model, 7).realTime(AT))
                .containsExactlyElementsOf(new SimulatedDevice(model, 7).realTime(AT));
        assertThat(new SimulatedDevice(model, 8).realTime(AT).getFirst())
                .isNotEqualTo(new SimulatedDevice(model, 7).realTime(AT).getFirst());
    }

    @Test
    void whatItSendsKeepsTheStandard() {
        for (Edition edition : List.of(Edition.OF_2017, Edition.OF_2025)) {
            for (var model : List.of(DeviceModel.wasteGas(edition, MN), DeviceModel.wasteWater(edition, MN))) {
                var device = new SimulatedDevice(model, 3);
                var all = new ArrayList<>(device.realTime(AT));
                all.addAll(device.period(Command.MINUTE_DATA, AT, Duration.ofMinutes(10)));
                all.addAll(device.periodAgain(Command.HOUR_DATA, AT, Duration.ofHours(1)));
                all.add(device.started(AT));
                all.add(device.log(AT, "w01018", "更换试剂"));
                for (Packet packet : packets(all)) {
                    assertThat(packet.tolerances()).isEmpty();
                    assertThat(FactorReview.notes(packet)).isEmpty();
                }
            }
        }
        var old = new SimulatedDevice(DeviceModel.wasteGas(Edition.OF_2005, "43010200010001"), 3);
        assertThat(packets(old.realTime(AT)).getFirst().tolerances()).containsExactly(Tolerance.NO_FLAG);
    }

    @Test
    void leastMeanAndGreatestAreInOrder() {
        var device = new SimulatedDevice(DeviceModel.wasteWater(Edition.OF_2017, MN), 3);
        for (Packet packet : packets(device.period(Command.HOUR_DATA, AT, Duration.ofHours(1)))) {
            for (Factor factor : packet.factors()) {
                assertThat(value(factor, SubField.MIN)).isLessThanOrEqualTo(value(factor, SubField.AVG));
                assertThat(value(factor, SubField.AVG)).isLessThanOrEqualTo(value(factor, SubField.MAX));
            }
        }
    }

    @Test
    void answersRequestsAndRefusesAWrongPassword() {
        var device = new SimulatedDevice(DeviceModel.wasteWater(Edition.OF_2017, MN), 3);
        Packet right = packets(List.of(new Requests(Edition.OF_2017, "32", "123456", MN)
                        .plain("20260915080000001", Command.REAL_TIME_DATA)))
                .getFirst();
        Packet wrong = packets(List.of(new Requests(Edition.OF_2017, "32", "654321", MN)
                        .plain("20260915080000001", Command.REAL_TIME_DATA)))
                .getFirst();

        assertThat(packets(device.answer(right, AT)))
                .extracting(packet -> packet.command().orElseThrow())
                .containsExactly(Command.REQUEST_ANSWER, Command.REAL_TIME_DATA, Command.EXECUTION_RESULT);
        assertThat(packets(device.answer(wrong, AT)).getFirst().value("QnRtn")).contains("3");
    }

    @Test
    void endures() {
        var outcome = new Endurance(2026).run(20_000);

        assertThat(outcome.lost()).isZero();
        assertThat(outcome.wrong()).isZero();
        assertThat(outcome.rejections()).isGreaterThan(10_000);
        assertThat(outcome.tested()).isGreaterThan(1_000);
        assertThat(outcome.unseenShare()).isLessThan(1.2 / 256);
    }

    private static BigDecimal value(Factor factor, SubField field) {
        return factor.item(field).orElseThrow().number().orElseThrow();
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
