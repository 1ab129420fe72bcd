package xiezhi.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash files are known by. */
final class Sha256 {
    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("expected SHA-256 in every JDK", problem);
        }
    }
}
