package xiezhi.store.monitoring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import xiezhi.wire.chain.Link;
import xiezhi.wire.packet.ChainedPacket;

/**
 * By what the same packet is recognised when it is sent again: device, request, command, part and bytes.
 *
 * @param day day the request number names; that of arrival when it names none
 * @param id first half of a SHA-256 over all of it
 */
record PacketIdentity(LocalDate day, UUID id) {
    private static final int DAY_DIGITS = 8;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    static PacketIdentity of(RawPacket packet, Link content) {
        String all = String.join(
                "\n", packet.mn(), packet.qn(), packet.cn(), Integer.toString(packet.pno()), content.sha256());
        ByteBuffer numbers = ByteBuffer.wrap(sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
        return new PacketIdentity(day(packet), new UUID(numbers.getLong(), numbers.getLong()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException("expected SHA-256 in every JDK", problem);
        }
    }

    private static LocalDate day(RawPacket packet) {
        if (packet.qn().length() >= DAY_DIGITS) {
            try {
                LocalDate named =
                        LocalDate.parse(packet.qn().substring(0, DAY_DIGITS), DateTimeFormatter.BASIC_ISO_DATE);
                return named.isBefore(EARLIEST) ? EARLIEST : named;
            } catch (DateTimeException noDay) {
                // Devices send what they like; the bytes tell the packet apart.
            }
        }
        return ChainedPacket.dayOf(packet.arrivedAt());
    }
}
