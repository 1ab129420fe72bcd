package xiezhi.server.account;

import java.security.SecureRandom;
import java.time.Duration;

/** What a password must be, and passwords made for one use. */
final class Passwords {
    /** Shortest password. */
    static final int SHORTEST = 10;
    /** Longest password. */
    static final int LONGEST = 200;
    /** How long a password made for one sign-in may be used. */
    static final Duration ONE_TIME_FOR = Duration.ofDays(3);

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int MADE_LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** Long enough, with letters and digits. */
    static boolean isStrong(String password) {
        return password.length() >= SHORTEST
                && password.length() <= LONGEST
                && password.chars().anyMatch(Character::isDigit)
                && password.chars().anyMatch(Character::isLetter);
    }

    /** A strong password nobody has seen; without letters and digits that look alike. */
    static String made() {
        var made = new StringBuilder();
        while (!isStrong(made.toString())) {
            made.setLength(0);
            while (made.length() < MADE_LENGTH) {
                made.append((LETTERS + DIGITS).charAt(RANDOM.nextInt(LETTERS.length() + DIGITS.length())));
            }
        }
        return made.toString();
    }
}
