package xiezhi.wire.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import xiezhi.wire.WireError;

/**
 * The two hashes of a thing: one the world computes, one the State's cryptography standard asks for. Both must hold.
 *
 * @param sha256 64 small hexadecimal digits
 * @param sm3 64 small hexadecimal digits
 */
public record Link(String sha256, String sm3) {
    private static final int DIGITS = 64;

    /** Before the first line of a docket, and before the first day. */
    public static final Link ORIGIN = new Link("0".repeat(64), "0".repeat(64));

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    public Link {
        if (!isHash(sha256) || !isHash(sm3)) {
            throw new IllegalArgumentException("expected 64 small hexadecimal digits, found " + sha256 + " and " + sm3);
        }
    }

    /** By hand: every line of every docket passes here. */
    private static boolean isHash(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if ((each < '0' || each > '9') && (each < 'a' || each > 'f')) {
                return false;
            }
        }
        return text.length() == DIGITS;
    }

    /** Hashes of the UTF-8 form of a text. */
    public static Link of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Hashes of these parts, one after the other. */
    public static Link of(byte[]... parts) {
        MessageDigest sha256 = newSha256();
        SM3Digest sm3 = new SM3Digest();
        for (byte[] part : parts) {
            sha256.update(part);
            sm3.update(part, 0, part.length);
        }
        byte[] sm3Bytes = new byte[sm3.getDigestSize()];
        sm3.doFinal(sm3Bytes, 0);
        return new Link(
                HexFormat.of().formatHex(sha256.digest()), HexFormat.of().formatHex(sm3Bytes));
    }

    /** A leaf of a Merkle tree (RFC 6962: marked, so that no inner node can pass for a leaf). */
    static Link leaf(String text) {
        return of(new byte[] {LEAF}, text.getBytes(StandardCharsets.UTF_8));
    }

    /** An inner node of a Merkle tree: each hash of the hashes below it. */
    static Link node(Link left, Link right) {
        byte[] mark = {NODE};
        return new Link(
                of(mark, bytes(left.sha256), bytes(right.sha256)).sha256,
                of(mark, bytes(left.sm3), bytes(right.sm3)).sm3);
    }

    /** The hashes that an object holds under {@code sha256} and {@code sm3}. */
    public static Link read(JsonNode object) throws WireError {
        String sha256 = object.path("sha256").asString("");
        String sm3 = object.path("sm3").asString("");
        if (!isHash(sha256) || !isHash(sm3)) {
            throw new WireError("sha256、sm3", "64 位小写十六进制", object.toString());
        }
        return new Link(sha256, sm3);
    }

    /** The hashes under {@code sha256} and {@code sm3}. */
    public ObjectNode json() {
        return JsonNodeFactory.instance.objectNode().put("sha256", sha256).put("sm3", sm3);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("expected SHA-256 in every JDK", problem);
        }
    }
}
