package xiezhi.hj212;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xiezhi.hj212.message.DataMark;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.Item;
import xiezhi.hj212.message.Packet;
import xiezhi.hj212.message.SubField;
import xiezhi.hj212.message.Tolerance;
import xiezhi.hj212.write.PacketWriter;

/** Numbers keep the digits that were sent; what is no number is not made one. */
final class NumbersTest {

    @Test
    void keepsTheDigitsThatWereSent() {
        assertThat(number("106.400")).contains(new BigDecimal("106.400"));
        assertThat(number("-0.50")).contains(new BigDecimal("-0.50"));
        assertThat(number("007")).contains(new BigDecimal("7"));
        assertThat(number("123456789012345678")).contains(new BigDecimal("123456789012345678"));
        assertThat(number("12.3456789012345678901")).contains(new BigDecimal("12.3456789012345678901"));
        assertThat(number("1.5E3")).contains(new BigDecimal("1.5E3"));
        assertThat(item("106.400").text()).isEqualTo("106.400");
    }

    @Test
    void whatIsNoNumberStaysText() {
        for (String text : new String[] {"NaN", "Inf", "1.2.3", "--1", "-", ".", "1e", "e5", "12a", "0x1F", "12 3"}) {
            assertThat(number(text)).as(text).isEmpty();
            assertThat(packet(text).tolerated(Tolerance.BAD_VALUE)).as(text).isTrue();
            assertThat(item(text).text()).isEqualTo(text);
        }
    }

    @Test
    void anExponentNobodyCanWriteOutIsNoNumber() {
        for (String text : new String[] {"2021E60915081400", "1E9999999999", "1e-999999999", "1E100"}) {
            assertThat(number(text)).as(text).isEmpty();
            assertThat(packet(text).tolerated(Tolerance.BAD_VALUE)).as(text).isTrue();
        }
        assertThat(number("1E99")).contains(new BigDecimal("1E99"));
        assertThat(number("1e-05")).contains(new BigDecimal("1e-05"));
    }

    @Test
    void anEmptyValueIsNotZero() {
        assertThat(item("").isEmpty()).isTrue();
        assertThat(number("")).isEmpty();
        assertThat(packet("").tolerated(Tolerance.EMPTY_VALUE)).isTrue();
    }

    @Test
    void standInsAreNamedAndOrdinaryNumbersAreNot() {
        for (String text : new String[] {"-9999", "-999", "-999.9", "9999", "9999.0", "99999.99", "-9999.00"}) {
            assertThat(packet(text).tolerated(Tolerance.SENTINEL)).as(text).isTrue();
        }
        for (String text : new String[] {"999", "99.99", "-99", "9.999", "9998.9", "9999.5", "19999"}) {
            assertThat(packet(text).tolerances()).as(text).isEmpty();
        }
    }

    @Test
    void aDecimalCommaIsNotCutAtTheComma() {
        Packet packet = packet("12,36");

        assertThat(packet.factor("a21026")
                        .orElseThrow()
                        .item(SubField.RTD)
                        .orElseThrow()
                        .text())
                .isEqualTo("12,36");
        assertThat(packet.factor("a21026")
                        .orElseThrow()
                        .item(SubField.RTD)
                        .orElseThrow()
                        .number())
                .isEmpty();
    }

    @Test
    void marksAndTimesAreRead() {
        Packet packet = packet("1");

        assertThat(packet.factor("a21026").orElseThrow().mark()).contains(DataMark.FAULT);
        assertThat(packet.dataTime()).contains(LocalDateTime.of(2026, 9, 15, 10, 30));
        assertThat(packet.requestTime()).contains(LocalDateTime.of(2026, 9, 15, 10, 30, 5));
    }

    private static Optional<BigDecimal> number(String text) {
        return item(text).number();
    }

    private static Item item(String text) {
        return packet(text).item(1);
    }

    private static Packet packet(String text) {
        byte[] bytes = new PacketWriter(Edition.OF_2017)
                .requestNumber("20260915103005123")
                .system("31")
                .command(2011)
                .password("123456")
                .device("4301020001A0000000B1C2D3")
                .area("DataTime=20260915103000;a21026-Rtd=" + text + ",a21026-Flag=D")
                .bytes();
        return Heard.of(bytes).packets.getFirst();
    }
}
