package xiezhi.extract.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers of spreadsheets as text, the same for every format. */
final class CellValue {
    /** Digits a spreadsheet shows at most; beyond them is binary rounding. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private CellValue() {}

    /**
     * Shows a number.
     *
     * @param formatId number of the cell's format
     * @param format the format's pattern
     * @param is1904 true when days count from 1904 as on old Macintoshes
     */
    static String of(double number, int formatId, String format, boolean is1904) {
        if (!Double.isFinite(number)) {
            return "";
        }
        if (isDate(formatId, format) && DateUtil.isValidExcelDate(number)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(number, is1904, true);
            if (moment != null) {
                return date(moment, number);
            }
        }
        BigDecimal plain = new BigDecimal(number).round(SHOWN_DIGITS);
        boolean isPercent = format.contains("%");
        BigDecimal shown = isPercent ? plain.movePointRight(2) : plain;
        return (shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString()) + (isPercent ? "%" : "");
    }

    /** Formats 27 to 36 and 50 to 58 are dates in Chinese spreadsheets, whatever their pattern says. */
    private static boolean isDate(int formatId, String format) {
        return (formatId >= 27 && formatId <= 36)
                || (formatId >= 50 && formatId <= 58)
                || DateUtil.isADateFormat(formatId, format);
    }

    private static String date(LocalDateTime moment, double number) {
        LocalDateTime exact = moment.truncatedTo(ChronoUnit.SECONDS);
        if (number < 1) {
            return exact.toLocalTime().toString();
        }
        if (exact.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return exact.toLocalDate().toString();
        }
        return (exact.getSecond() == 0 ? MINUTES : SECONDS).format(exact);
    }
}
