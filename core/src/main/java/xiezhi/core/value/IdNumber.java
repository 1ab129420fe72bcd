package xiezhi.core.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Resident identity number (GB 11643-1999): six digits of region, eight of the birth date, three of sequence, one check
 * character; or the 15 digits of before 1999 without century and check.
 *
 * @param text 15 digits, or 17 digits and a digit or X
 * @param bornOn birth date in the number
 */
public record IdNumber(String text, LocalDate bornOn) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    /** No living person was born earlier. */
    private static final int FIRST_YEAR = 1880;

    /** Reads a number; white space, width and case do not matter. The reason of a wrong one is one Chinese sentence. */
    public static Reading<IdNumber> read(String text) {
        String number = PlainText.code(text);
        if (PlainText.isMasked(number)) {
            return new Reading.Undecided<>("身份证号码有遮盖字符，无法核验");
        }
        if (!number.matches("\\d{15}|\\d{17}[\\dX]")) {
            return new Reading.Wrong<>("身份证号码应为18位数字（末位可为X）或15位数字，实为“" + shown(number) + "”");
        }
        boolean isOld = number.length() == 15;
        Optional<LocalDate> bornOn = date(isOld ? "19" + number.substring(6, 12) : number.substring(6, 14));
        if (bornOn.isEmpty()) {
            return new Reading.Wrong<>("身份证号码中的出生日期不存在");
        }
        if (!isOld && checkCharacter(number) != number.charAt(17)) {
            return new Reading.Wrong<>("身份证号码校验码应为" + checkCharacter(number) + "，实为" + number.charAt(17));
        }
        return new Reading.Valid<>(new IdNumber(number, bornOn.get()));
    }

    /** The check character that belongs to the first 17 digits. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** Full years of age on a day; negative before birth. */
    public int ageOn(LocalDate day) {
        return Period.between(bornOn, day).getYears() - (day.isBefore(bornOn) ? 1 : 0);
    }

    /** Name of the province of first registration; empty for digits no province has. */
    public Optional<String> province() {
        return Provinces.name(text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String shown(String number) {
        return number.length() > 24 ? number.substring(0, 24) + "…" : number;
    }

    private static Optional<LocalDate> date(String digits) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
            return day.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
