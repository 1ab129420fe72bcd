package xiezhi.hj212.receive;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A packet read back from a {@link PacketFile}.
 *
 * @param arrivedAt when it arrived
 * @param from address and port of the sender
 * @param mn the device
 * @param identity by which one sent again is known
 * @param text its bytes as they came, each character a byte
 */
public record KeptPacket(Instant arrivedAt, String from, String mn, PacketIdentity identity, String text) {
    private static final int HEX = 16;
    private static final int FOUR = 4;

    /** Its bytes as they came, from {@code ##} to the trailer. */
    public byte[] frame() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Reads a line; empty for the first line of a file, which is no packet. */
    static Optional<KeptPacket> parse(String line) {
        if (line.startsWith("{\"day\":")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeptPacket(
                    Instant.parse(value(line, "{\"at\":\"")),
                    value(line, ",\"from\":\""),
                    value(line, ",\"mn\":\""),
                    PacketIdentity.parse(value(line, ",\"id\":\"")),
                    value(line, ",\"bytes\":\"")));
        } catch (DateTimeException | IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException("expected a line of a packet file, found " + line.strip(), wrong);
        }
    }

    /** The text behind a name. No value can hold a quote, so a name with its quotes stands only where it is a name. */
    private static String value(String line, String name) {
        int from = line.indexOf(name);
        if (from < 0) {
            throw new IllegalArgumentException("expected " + name);
        }
        int until = line.indexOf('"', from + name.length());
        return unescaped(line.substring(from + name.length(), until));
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char kind = text.charAt(i++);
            if (kind == 'u') {
                plain.append((char) Integer.parseInt(text, i, i + FOUR, HEX));
                i += FOUR;
            } else {
                plain.append(kind == 'r' ? '\r' : '\n');
            }
        }
        return plain.toString();
    }
}
