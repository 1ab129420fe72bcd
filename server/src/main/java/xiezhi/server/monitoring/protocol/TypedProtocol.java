package xiezhi.server.monitoring.protocol;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import xiezhi.server.Problem;
import xiezhi.store.monitoring.DeviceProtocol;

/**
 * How a logger speaks, as somebody typed it. Its text form shows no key.
 *
 * @param from first day it is so
 * @param edition {@code 2005}, {@code 2017} or {@code 2025}; left out: its packets tell
 * @param sm4Key 32 hexadecimal digits or 16 letters and digits; left out: as it was; empty: none any more
 * @param periodLabel {@code begin} or {@code end}; left out: as is usual in its edition
 * @param partMinutes minutes of a period of minute data; left out: ten
 */
record TypedProtocol(
        LocalDate from,
        Optional<String> edition,
        Optional<String> sm4Key,
        Optional<String> periodLabel,
        Optional<Integer> partMinutes) {
    private static final int MINUTES_OF_AN_HOUR = 60;

    DeviceProtocol protocol(String mn, Optional<DeviceProtocol> before) {
        require(
                edition.filter(year -> !year.matches("2005|2017|2025")).isEmpty(),
                "edition",
                "标准版本应为 2005、2017 或 2025");
        require(
                sm4Key.filter(key -> !key.matches("([0-9A-Fa-f]{32}|[!-~]{16})?"))
                        .isEmpty(),
                "sm4Key",
                "SM4 密钥应为 32 个十六进制数字或 16 个字符");
        require(
                periodLabel.filter(label -> !label.matches("begin|end")).isEmpty(),
                "periodLabel",
                "时段标签应为 begin（起始时刻）或 end（结束时刻）");
        var minutes = partMinutes.orElse(DeviceProtocol.USUAL_PART_MINUTES);
        require(
                minutes >= 1 && minutes <= MINUTES_OF_AN_HOUR && MINUTES_OF_AN_HOUR % minutes == 0,
                "partMinutes",
                "分钟数据的时段长度应为 60 的约数");
        var key = sm4Key.isPresent()
                ? sm4Key.filter(text -> !text.isEmpty()).map(TypedProtocol::digits)
                : before.flatMap(DeviceProtocol::sm4Key);
        return new DeviceProtocol(mn, from, edition, key, periodLabel.map("end"::equals), minutes);
    }

    private static String digits(String key) {
        return key.length() == DeviceProtocol.KEY_DIGITS
                ? key.toLowerCase(Locale.ROOT)
                : HexFormat.of().formatHex(key.getBytes(StandardCharsets.US_ASCII));
    }

    private static void require(boolean isRight, String field, String message) {
        if (!isRight) {
            throw Problem.unprocessable("MONITOR-PROTOCOL-001", message, field);
        }
    }

    @Override
    public String toString() {
        return "TypedProtocol[from " + from + "]";
    }
}
