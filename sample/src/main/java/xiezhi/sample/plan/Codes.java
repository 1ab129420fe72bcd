package xiezhi.sample.plan;

import xiezhi.sample.text.Dice;

/** Invented codes with right check characters: credit codes (GB 32100 over GB 11714) and identity numbers (GB 11643). */
public final class Codes {
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String IDENTITY_CHECKS = "10X98765432";

    private Codes() {}

    /** A unified social credit code: {@code kind} is 91 for firms and 92 for sole traders. */
    static String credit(String kind, String region, Dice dice) {
        var organisation = new StringBuilder("MA");
        for (int i = 2; i < ORGANISATION_WEIGHTS.length; i++) {
            organisation.append(CREDIT.charAt(dice.between("org" + i, 0, CREDIT.length() - 1)));
        }
        String body = kind + region + organisation + organisationCheck(organisation.toString());
        return body + creditCheck(body);
    }

    private static char organisationCheck(String body) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(body.charAt(i), Character.MAX_RADIX);
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** Check character of the first 17 characters. */
    public static char creditCheck(String body) {
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += weight * CREDIT.indexOf(body.charAt(i));
            weight = weight * 3 % CREDIT.length();
        }
        return CREDIT.charAt((CREDIT.length() - sum % CREDIT.length()) % CREDIT.length());
    }

    /** A resident identity number. */
    public static String identity(String region, int year, boolean isMale, Dice dice) {
        int order = dice.between("order", 0, 49) * 2 + (isMale ? 1 : 0);
        String body = region
                + "%d%02d%02d%03d"
                        .formatted(year, dice.between("month", 1, 12), dice.between("day", 1, 28), order + 100);
        return body + identityCheck(body);
    }

    /** The identity number of somebody else of the same age and sex in that region. */
    public static String identityLike(String identity, String region, Dice dice) {
        int order = Integer.parseInt(identity.substring(14, 17));
        String body =
                region + identity.substring(6, 14) + "%03d".formatted(order % 2 + dice.between("order", 50, 499) * 2);
        return body + identityCheck(body);
    }

    private static char identityCheck(String body) {
        int sum = 0;
        for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
            sum += IDENTITY_WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return IDENTITY_CHECKS.charAt(sum % IDENTITY_CHECKS.length());
    }
}
