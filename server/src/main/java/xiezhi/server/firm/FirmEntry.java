package xiezhi.server.firm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import xiezhi.core.value.CreditCode;
import xiezhi.core.value.Reading;

/**
 * A firm as somebody entered it, column by column.
 *
 * @param values what was typed; a column that is not there was left empty
 */
record FirmEntry(Map<FirmColumn, String> values) {
    /** Most characters of a value; the longest names of firms and addresses have some hundred. */
    private static final int MOST = 200;

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z-]{1,40}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Map<String, String> TYPES = Map.of(
            "重点管理",
            "full",
            "简化管理",
            "simple",
            "登记管理",
            "registered",
            "full",
            "full",
            "simple",
            "simple",
            "registered",
            "registered");

    FirmEntry {
        values = Map.copyOf(values);
    }

    /**
     * What is wrong with a value.
     *
     * @param message what to do, one Chinese sentence
     */
    record Flaw(FirmColumn column, String message) {}

    /** Everything that is wrong; the place is the id of a unit that the person who enters the firm may see. */
    List<Flaw> flaws(Predicate<String> isSeen) {
        List<Flaw> flaws = new ArrayList<>();
        for (var column : FirmColumn.values()) {
            flaw(column, isSeen).ifPresent(message -> flaws.add(new Flaw(column, message)));
        }
        var from = day(FirmColumn.PERMIT_FROM);
        var until = day(FirmColumn.PERMIT_UNTIL);
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            flaws.add(new Flaw(FirmColumn.PERMIT_UNTIL, "早于有效期起 " + from.get() + "，请核对两个日期"));
        }
        return flaws;
    }

    /** The firm; only of an entry without flaws. */
    Firm firm() {
        return new Firm(
                creditCode(),
                value(FirmColumn.UNIT),
                value(FirmColumn.NAME),
                creditCode(),
                value(FirmColumn.HEAD),
                value(FirmColumn.ADDRESS),
                value(FirmColumn.TRADE),
                new Firm.Permit(
                        number(),
                        TYPES.getOrDefault(value(FirmColumn.PERMIT_TYPE), ""),
                        day(FirmColumn.PERMIT_FROM).orElseThrow(),
                        day(FirmColumn.PERMIT_UNTIL).orElseThrow()));
    }

    /** The credit code in its plain form; as typed where it is none. */
    String creditCode() {
        return CreditCode.read(value(FirmColumn.CREDIT_CODE)) instanceof Reading.Valid<CreditCode>(CreditCode code)
                ? code.text()
                : value(FirmColumn.CREDIT_CODE);
    }

    private Optional<String> flaw(FirmColumn column, Predicate<String> isSeen) {
        var value = value(column);
        if (value.isEmpty()) {
            return Optional.of("没有填写，请补充");
        }
        if (value.length() > MOST) {
            return Optional.of("超过 " + MOST + " 个字，请缩短");
        }
        return switch (column) {
            case NAME, HEAD, ADDRESS, TRADE -> Optional.empty();
            case CREDIT_CODE -> codeFlaw(value);
            case UNIT -> when(!isSeen.test(value), "不是您所在单位或者其下级单位，请核对单位名称");
            case PERMIT_NUMBER -> when(!NUMBER.matcher(number()).matches(), "只能有数字、字母和 -，最长 40 个");
            case PERMIT_TYPE -> when(!TYPES.containsKey(value), "应为重点管理、简化管理、登记管理之一，实为“" + value + "”");
            case PERMIT_FROM, PERMIT_UNTIL -> when(day(column).isEmpty(), "应为 2026-09-18 这样的日期，实为“" + value + "”");
        };
    }

    private static Optional<String> codeFlaw(String value) {
        return switch (CreditCode.read(value)) {
            case Reading.Valid<CreditCode> _ -> Optional.empty();
            case Reading.Wrong<CreditCode>(String reason) -> Optional.of(reason + "，请对照营业执照核对");
            case Reading.Undecided<CreditCode>(String reason) -> Optional.of(reason + "，请填写完整");
        };
    }

    private static Optional<String> when(boolean isWrong, String message) {
        return isWrong ? Optional.of(message) : Optional.empty();
    }

    private String value(FirmColumn column) {
        return values.getOrDefault(column, "").strip();
    }

    private String number() {
        return value(FirmColumn.PERMIT_NUMBER).toUpperCase(Locale.ROOT);
    }

    private Optional<LocalDate> day(FirmColumn column) {
        var parts = DAY.matcher(value(column));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
