package xiezhi.core.value;

import java.util.Map;
import java.util.Optional;

/**
 * Unified social credit code 统一社会信用代码 (GB 32100-2015): registering authority, kind of body, six digits of
 * region, nine characters of organisation code (GB 11714, with its own check character), check character.
 *
 * <p>Only a valid code is a value: {@code read("91350100M000100Y43")}.
 *
 * @param text 18 characters, upper case
 */
public record CreditCode(String text) {
    /** Characters of a code in the order of their values: no I, O, Z, S, V. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Map<Character, Character> LOOK_ALIKE =
            Map.of('I', '1', 'O', '0', 'Z', '2', 'S', '5', 'V', 'U');

    public CreditCode {
        if (flaw(text).isPresent()) {
            throw new IllegalArgumentException("expected a valid credit code, found '" + text + "'");
        }
    }

    /** Reads a code; white space, width and case do not matter. The reason of a wrong one is one Chinese sentence. */
    public static Reading<CreditCode> read(String text) {
        String code = PlainText.code(text).replace("-", "");
        if (PlainText.isMasked(code)) {
            return new Reading.Undecided<>("统一社会信用代码有遮盖字符，无法核验");
        }
        return flaw(code)
                .<Reading<CreditCode>>map(Reading.Wrong::new)
                .orElseGet(() -> new Reading.Valid<>(new CreditCode(code)));
    }

    /** The check character that belongs to the first 17 characters, all of the alphabet. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The check character that belongs to the first eight characters of an organisation code (GB 11714). */
    public static char organisationCheckCharacter(String first8) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(first8.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /** Six digits of the place of registration. */
    public String region() {
        return text.substring(2, 8);
    }

    /** Name of the province of {@link #region}; empty for digits no province has. */
    public Optional<String> province() {
        return Provinces.name(region());
    }

    /** Organisation code, nine characters. */
    public String organisationCode() {
        return text.substring(8, 17);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Why the code is wrong, in Chinese. */
    private static Optional<String> flaw(String code) {
        if (code.length() != LENGTH) {
            return Optional.of("统一社会信用代码应为18位，实为" + code.length() + "位");
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return Optional.of(badCharacter(code.charAt(i), i));
            }
        }
        if (!code.substring(2, 8).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of("统一社会信用代码第3至8位应为行政区划数字，实为" + code.substring(2, 8));
        }
        char expected = checkCharacter(code);
        if (expected != code.charAt(LENGTH - 1)) {
            return Optional.of("统一社会信用代码第18位校验码应为" + expected + "，实为" + code.charAt(LENGTH - 1));
        }
        char organisation = organisationCheckCharacter(code.substring(8, 16));
        if (organisation != code.charAt(16)) {
            return Optional.of("统一社会信用代码第17位（组织机构代码校验码）应为" + organisation + "，实为" + code.charAt(16));
        }
        return Optional.empty();
    }

    private static String badCharacter(char character, int index) {
        Character like = LOOK_ALIKE.get(character);
        String hint = like == null ? "" : "（疑为" + like + "）";
        return "统一社会信用代码第" + (index + 1) + "位不应为" + character + hint;
    }
}
