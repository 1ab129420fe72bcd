package xiezhi.hj212.send;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;

/**
 * The bytes of a packet to be sent, and what its answer will say.
 *
 * @param text the whole packet, each character a byte
 * @param mn the device
 * @param qn its request number; empty text if it has none
 * @param isAnswerWanted whether its Flag asks for an answer
 */
public record Outgoing(String text, String mn, String qn, boolean isAnswerWanted) {
    /** The bytes of the packet. */
    public byte[] frame() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Of a packet that was read. */
    public static Outgoing of(Packet packet) {
        return new Outgoing(
                new String(packet.frame().bytes(), StandardCharsets.ISO_8859_1),
                packet.text(Field.MN).orElse(""),
                packet.text(Field.QN).orElse(""),
                packet.isAnswerWanted());
    }

    /** Of the bytes of one packet, enciphered ones too: their fields in front of the data area are plain. */
    public static Outgoing of(byte[] frame) {
        var packets = new ArrayList<Packet>();
        var decoder = new StreamDecoder(DeviceRegister.NONE, new PacketListener() {
            @Override
            public void packet(Packet packet) {
                packets.add(packet);
            }

            @Override
            public void rejected(Rejection rejection) {
                // Enciphered: the fields are found below.
            }
        });
        decoder.feed(frame);
        decoder.end();
        if (packets.size() == 1) {
            return of(packets.getFirst());
        }
        String text = new String(frame, StandardCharsets.ISO_8859_1);
        int area = text.indexOf("CP=");
        String fields = ";" + text.substring(Math.min(6, text.length()), area < 0 ? text.length() : area);
        boolean isWanted = field(fields, "Flag")
                .filter(flag -> flag.matches("\\d{1,3}"))
                .filter(flag -> Integer.parseInt(flag) % 2 == 1)
                .isPresent();
        return new Outgoing(
                text, field(fields, "MN").orElse(""), field(fields, "QN").orElse(""), isWanted);
    }

    private static Optional<String> field(String fields, String name) {
        int from = fields.indexOf(";" + name + "=");
        if (from < 0) {
            return Optional.empty();
        }
        int start = from + name.length() + 2;
        int end = fields.indexOf(';', start);
        return Optional.of(fields.substring(start, end < 0 ? fields.length() : end));
    }
}
