package xiezhi.hj212;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Edition;
import xiezhi.hj212.message.Packet;

/** Collects what a decoder hands on. */
final class Heard implements PacketListener {
    /** Knows no edition and the key of published examples. */
    static final DeviceRegister EXAMPLE_KEY = new DeviceRegister() {
        @Override
        public Optional<Edition> edition(String mn) {
            return Optional.empty();
        }

        @Override
        public List<Sm4Key> keys(String mn) {
            return List.of(Sm4Key.EXAMPLE);
        }
    };

    final List<Packet> packets = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    /** Everything in order, as text that can be compared. */
    final List<String> lines = new ArrayList<>();

    static Heard of(byte[] bytes) {
        var heard = new Heard();
        var decoder = new StreamDecoder(EXAMPLE_KEY, heard);
        decoder.feed(bytes);
        decoder.end();
        return heard;
    }

    @Override
    public void packet(Packet packet) {
        packets.add(packet);
        lines.add("packet " + packet.frame().offset() + " "
                + HexFormat.of().formatHex(packet.frame().bytes()) + " " + packet.tolerances() + " " + packet.items());
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
        lines.add("rejected " + rejection.offset() + " " + rejection.cause() + " "
                + HexFormat.of().formatHex(rejection.bytes()) + " " + rejection.explanation());
    }

    @Override
    public void skipped(long offset, int length) {
        lines.add("skipped " + offset + " " + length);
    }
}
