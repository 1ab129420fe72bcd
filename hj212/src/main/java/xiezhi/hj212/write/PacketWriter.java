package xiezhi.hj212.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.frame.Crc;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.PacketFlag;

/**
 * Writes one packet, or several parts when it is too long for one. The order of the fields is that of the standard: QN, ST,
 * CN, PW, MN, Flag, PNUM, PNO, RF, CP. Fields never set are left out.
 */
public final class PacketWriter {
    /** Longest data area of one packet since 2017, bytes. */
    public static final int GREATEST_AREA = 950;
    /** Most parts the two-digit practice of senders knows; PNUM has four digits in the standard of 2017, one in that of 2025. */
    public static final int MOST_PARTS = 99;

    private static final int GREATEST_LENGTH = 9999;
    private static final String FIRST_ITEM = "DataTime=";

    private final Edition edition;
    private @Nullable String requestNumber;
    private @Nullable String system;
    private @Nullable String command;
    private @Nullable String password;
    private @Nullable String device;
    private boolean isAnswerWanted;
    private boolean isFlagWritten = true;
    private boolean isRetransmission;
    private @Nullable Sm4Key key;
    private String area = "";

    /** A packet of this edition. */
    public PacketWriter(Edition edition) {
        this.edition = edition;
    }

    /** Sets QN, seventeen digits. */
    public PacketWriter requestNumber(String qn) {
        requestNumber = plain(qn);
        return this;
    }

    /** Sets ST. */
    public PacketWriter system(String st) {
        system = plain(st);
        return this;
    }

    /** Sets CN. */
    public PacketWriter command(int cn) {
        command = String.format(Locale.ROOT, "%04d", cn);
        return this;
    }

    /** Sets PW. */
    public PacketWriter password(String pw) {
        password = plain(pw);
        return this;
    }

    /** Sets MN. */
    public PacketWriter device(String mn) {
        device = plain(mn);
        return this;
    }

    /** Asks for an answer. */
    public PacketWriter answerWanted(boolean isWanted) {
        isAnswerWanted = isWanted;
        return this;
    }

    /** Leaves Flag out, as devices of 2005 do. */
    public PacketWriter withoutFlag() {
        isFlagWritten = false;
        return this;
    }

    /** Says that stored data are sent again: RF=1, in the edition of 2025 only. */
    public PacketWriter retransmission(boolean isAgain) {
        isRetransmission = isAgain && edition == Edition.OF_2025;
        return this;
    }

    /** Enciphers the data area with this key; length and check sum stay those of the plain packet. */
    public PacketWriter enciphered(Sm4Key sm4) {
        key = sm4;
        return this;
    }

    /** Sets what stands between {@code CP=&&} and {@code &&}. */
    public PacketWriter area(String items) {
        if (items.contains("&&") || items.contains("##")) {
            throw new IllegalArgumentException("expected a data area without && and ##, found " + items);
        }
        area = items;
        return this;
    }

    /** The packet, whole, however long. */
    public byte[] bytes() {
        return part(area, requestNumber, 1, 1);
    }

    /**
     * The packet, or its parts if the data area is longer than the standard allows. Groups between semicolons are not cut,
     * DataTime is repeated in each part, and each part has a QN of its own, one higher than the part before.
     */
    public List<byte[]> parts() {
        List<String> areas = areas();
        var parts = new ArrayList<byte[]>();
        for (int i = 0; i < areas.size(); i++) {
            parts.add(part(areas.get(i), following(i), areas.size(), i + 1));
        }
        return parts;
    }

    private List<String> areas() {
        if (length(area) <= GREATEST_AREA) {
            return List.of(area);
        }
        String[] groups = area.split(";");
        String time = groups[0].startsWith(FIRST_ITEM) ? groups[0] : "";
        var areas = new ArrayList<String>();
        var current = new StringBuilder(time);
        for (int i = time.isEmpty() ? 0 : 1; i < groups.length; i++) {
            if (current.length() > time.length() && length(current) + 1 + length(groups[i]) > GREATEST_AREA) {
                areas.add(current.toString());
                current = new StringBuilder(time);
            }
            current.append(current.isEmpty() ? "" : ";").append(groups[i]);
        }
        areas.add(current.toString());
        if (areas.size() > MOST_PARTS) {
            throw new IllegalArgumentException("expected at most " + MOST_PARTS + " parts, found " + areas.size());
        }
        return areas;
    }

    private @Nullable String following(int part) {
        return requestNumber == null || part == 0 ? requestNumber : RequestNumber.after(requestNumber, part);
    }

    private byte[] part(String items, @Nullable String qn, int count, int number) {
        var fields = new StringBuilder();
        append(fields, "QN", qn);
        append(fields, "ST", system);
        append(fields, "CN", command);
        append(fields, "PW", password);
        append(fields, "MN", device);
        if (isFlagWritten) {
            append(
                    fields,
                    "Flag",
                    "" + PacketFlag.of(edition, count > 1, isAnswerWanted).value());
        }
        if (count > 1) {
            append(fields, "PNUM", "" + count);
            append(fields, "PNO", "" + number);
        }
        append(fields, "RF", isRetransmission ? "1" : null);
        fields.append("CP=&&");
        byte[] plainArea = items.getBytes(StandardCharsets.UTF_8);
        byte[] plain = joined(fields, plainArea);
        byte[] sent = key == null ? plain : joined(fields, CipherText.of(plainArea, key));
        return framed(plain, sent);
    }

    private static byte[] framed(byte[] plain, byte[] sent) {
        if (plain.length > GREATEST_LENGTH) {
            throw new IllegalArgumentException(
                    "expected a data segment of at most " + GREATEST_LENGTH + " bytes, found " + plain.length);
        }
        var frame = new ByteArrayOutputStream(sent.length + 12);
        frame.writeBytes(String.format(Locale.ROOT, "##%04d", plain.length).getBytes(StandardCharsets.US_ASCII));
        frame.writeBytes(sent);
        frame.writeBytes(String.format(Locale.ROOT, "%04X\r\n", Crc.of(plain, 0, plain.length))
                .getBytes(StandardCharsets.US_ASCII));
        return frame.toByteArray();
    }

    private static byte[] joined(StringBuilder fields, byte[] items) {
        var segment = new ByteArrayOutputStream();
        segment.writeBytes(fields.toString().getBytes(StandardCharsets.US_ASCII));
        segment.writeBytes(items);
        segment.write('&');
        segment.write('&');
        return segment.toByteArray();
    }

    private static void append(StringBuilder fields, String name, @Nullable String value) {
        if (value != null) {
            fields.append(name).append('=').append(value).append(';');
        }
    }

    private static int length(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static String plain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c > '~' || c == ';' || c == '&' || c == '#' || c == '=' || c == ',') {
                throw new IllegalArgumentException(
                        "expected a field of printable characters without ; & # = , found " + value);
            }
        }
        return value;
    }
}
