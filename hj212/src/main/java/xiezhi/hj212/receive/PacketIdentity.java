package xiezhi.hj212.receive;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import xiezhi.hj212.frame.Frame;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;

/**
 * What makes a packet sent again the same packet: the first half of the SHA-256 of its data segment, which holds MN, QN,
 * CN, PNO and all values. The same QN with other values is another packet: a revision, kept as well. A packet that names
 * no time at all, neither QN nor DataTime, cannot be told from one sent again, and none may be lost: its moment of arrival
 * counts as part of it.
 *
 * @param high first eight bytes
 * @param low next eight bytes
 */
public record PacketIdentity(long high, long low) {
    private static final int HEX_LENGTH = 32;
    private static final int HALF = 16;

    static PacketIdentity of(Packet packet, long arrivedNanos) {
        MessageDigest sha256 = sha256();
        Frame frame = packet.frame();
        sha256.update(frame.bytes(), frame.segmentStart(), frame.segmentEnd() - frame.segmentStart());
        if (!packet.has(Field.QN) && packet.value("DataTime").isEmpty()) {
            sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(arrivedNanos).flip());
        }
        ByteBuffer hash = ByteBuffer.wrap(sha256.digest());
        return new PacketIdentity(hash.getLong(), hash.getLong());
    }

    /** Reads what {@link #toString} wrote. */
    static PacketIdentity parse(String hex) {
        if (hex.length() != HEX_LENGTH) {
            throw new IllegalArgumentException("expected " + HEX_LENGTH + " hexadecimal digits, found " + hex);
        }
        return new PacketIdentity(
                HexFormat.fromHexDigitsToLong(hex, 0, HALF), HexFormat.fromHexDigitsToLong(hex, HALF, HEX_LENGTH));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("expected every JDK to have SHA-256", missing);
        }
    }

    /** Thirty-two hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
