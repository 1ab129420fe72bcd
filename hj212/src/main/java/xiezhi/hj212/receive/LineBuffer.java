package xiezhi.hj212.receive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import xiezhi.hj212.message.Field;

/**
 * Lines of a packet file while they are written: JSON, one packet a line. Each line ends with {@code "chain"}: the SHA-256
 * of the chain of the line before, as 64 letters, followed by the bytes of this line in front of {@code ,"chain"}.
 */
final class LineBuffer {
    /** The chain in front of the first line of all. */
    static final String FIRST_CHAIN = "0".repeat(64);

    static final byte[] CHAIN_NAME = ",\"chain\":\"".getBytes(StandardCharsets.US_ASCII);
    static final byte[] ID_NAME = ",\"id\":\"".getBytes(StandardCharsets.US_ASCII);
    static final int CHAIN_LENGTH = 64;
    /** What follows the chain: quote, brace, line feed. */
    static final int CHAIN_TAIL = 3;

    private static final int FIRST_ROOM = 64 * 1024;
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest sha256 = PacketIdentity.sha256();
    private byte[] bytes = new byte[FIRST_ROOM];
    private int length;
    private String chain;

    LineBuffer(String chain) {
        this.chain = chain;
    }

    /** Forgets all lines; the chain goes on from here. */
    void begin(String after) {
        length = 0;
        chain = after;
    }

    String chain() {
        return chain;
    }

    int length() {
        return length;
    }

    ByteBuffer view() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    /** The first line of a file: which day, and the chain of the file before. */
    void head(String day) {
        int start = length;
        text("{\"day\":\"").text(day).text("\",\"after\":\"").text(chain).text("\"");
        close(start);
    }

    void packet(ReceivedPacket received) {
        int start = length;
        text("{\"at\":\"").text(received.arrivedAt().toString()).text("\",\"from\":\"");
        escaped(received.from());
        text("\",\"mn\":\"");
        escaped(received.packet().text(Field.MN).orElse(""));
        text("\",\"id\":\"").text(received.identity().toString()).text("\",\"notes\":[");
        String comma = "";
        for (ArrivalNote note : ArrivalNote.values()) {
            if (received.notes().contains(note)) {
                text(comma).text("\"").text(note.code()).text("\"");
                comma = ",";
            }
        }
        text("],\"bytes\":\"");
        for (byte b : received.packet().frame().bytes()) {
            escaped((char) (b & 0xFF));
        }
        text("\"");
        close(start);
    }

    private void close(int start) {
        chain = chained(sha256, chain, bytes, start, length);
        text(",\"chain\":\"").text(chain).text("\"}\n");
    }

    static String chained(MessageDigest sha256, String before, byte[] bytes, int from, int until) {
        sha256.update(before.getBytes(StandardCharsets.US_ASCII));
        sha256.update(bytes, from, until - from);
        return HEX.formatHex(sha256.digest());
    }

    private LineBuffer text(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            escaped(text.charAt(i));
        }
    }

    private void escaped(char c) {
        room(6);
        if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
            bytes[length++] = (byte) c;
        } else if (c == '\r') {
            text("\\r");
        } else if (c == '\n') {
            text("\\n");
        } else {
            text("\\u").text(HEX.toHexDigits(c));
        }
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
    }
}
