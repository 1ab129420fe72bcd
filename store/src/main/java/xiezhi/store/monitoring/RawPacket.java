package xiezhi.store.monitoring;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A packet as it arrived, to be kept unchanged, with the values it brings.
 *
 * <p>Texts longer than {@value #MOST_CHARACTERS} characters are cut and NUL is replaced, so that nothing a device sends keeps a packet out; the bytes hold all of it.
 *
 * @param arrivedAt moment of arrival; kept in whole microseconds
 * @param source address it came from
 * @param mn number of the device as sent
 * @param qn number of the request as sent, empty when there was none
 * @param cn command as sent
 * @param pno number of the part, 0 when it came whole
 * @param bytes the packet, not to be changed afterwards
 * @param readings its values
 */
// The bytes of a packet are its evidence and its bulk: a copy for every packet would cost more than it protects.
@SuppressWarnings("ArrayRecordComponent")
public record RawPacket(
        Instant arrivedAt,
        String source,
        String mn,
        String qn,
        String cn,
        int pno,
        byte[] bytes,
        List<SentReading> readings) {
    static final int MOST_CHARACTERS = 64;

    public RawPacket {
        arrivedAt = arrivedAt.truncatedTo(ChronoUnit.MICROS);
        source = kept(source);
        mn = kept(mn);
        qn = kept(qn);
        cn = kept(cn);
        readings = List.copyOf(readings);
    }

    /** A text as the database can keep it: short, without NUL and without halves of characters. */
    static String kept(String text) {
        String shortened = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        String whole = new String(shortened.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replace('\0', '\u2400');
    }
}
