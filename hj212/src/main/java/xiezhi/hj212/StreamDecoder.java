package xiezhi.hj212;

import java.util.ArrayList;
import java.util.List;
import xiezhi.hj212.cipher.Opening;
import xiezhi.hj212.cipher.Sm4Key;
import xiezhi.hj212.frame.Cause;
import xiezhi.hj212.frame.Frame;
import xiezhi.hj212.frame.FrameListener;
import xiezhi.hj212.frame.FrameSplitter;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.PacketReader;

/**
 * From the bytes of one connection or file to packets: splits, opens what is enciphered, reads. For one thread.
 *
 * <pre>{@code
 * var decoder = new StreamDecoder(DeviceRegister.NONE, listener);
 * decoder.feed(bytes, 0, length);   // as often as bytes arrive
 * decoder.idle();                   // nothing came for a second
 * decoder.end();                    // connection closed
 * }</pre>
 */
public final class StreamDecoder {
    private final FrameSplitter splitter;
    private final PacketReader reader;
    private final DeviceRegister register;
    private final PacketListener listener;

    /** Decodes with the usual limit on the length of a packet. */
    public StreamDecoder(DeviceRegister register, PacketListener listener) {
        this(FrameSplitter.DEFAULT_SEGMENT, register, listener);
    }

    /**
     * @param greatestSegment longest data segment accepted, bytes
     */
    public StreamDecoder(int greatestSegment, DeviceRegister register, PacketListener listener) {
        this.register = register;
        this.listener = listener;
        this.reader = new PacketReader(register);
        this.splitter = new FrameSplitter(greatestSegment, new Frames());
    }

    /** Takes the next bytes. */
    public void feed(byte[] bytes) {
        splitter.feed(bytes);
    }

    /** Takes {@code bytes[from..until)} as the next bytes; the array is not kept. */
    public void feed(byte[] bytes, int from, int until) {
        splitter.feed(bytes, from, until);
    }

    /** Says that nothing came for a while: a packet complete but for its line end is handed on. */
    public void idle() {
        splitter.idle();
    }

    /** Says that the stream is over: what is incomplete is rejected. */
    public void end() {
        splitter.end();
    }

    /** Bytes that wait for more to come. */
    public int waiting() {
        return splitter.waiting();
    }

    private void open(Frame frame) {
        List<Sm4Key> keys = new ArrayList<>(register.keys(Header.mn(frame)));
        var opening = Opening.of(frame, keys);
        if (opening.isPresent()) {
            listener.packet(
                    reader.readPlain(frame, opening.get().plain(), opening.get().tolerances()));
        } else if (keys.isEmpty()) {
            listener.rejected(Rejection.sealed(frame, Cause.NO_KEY, "没有登记这台设备的密钥"));
        } else {
            listener.rejected(Rejection.sealed(frame, Cause.BAD_KEY, "试过 " + keys.size() + " 个密钥"));
        }
    }

    /** Passes on what the splitter finds. */
    private final class Frames implements FrameListener {
        @Override
        public void frame(Frame frame) {
            if (frame.isEnciphered() || (Header.mayBeEnciphered(frame) && Opening.isEnciphered(frame))) {
                open(frame);
            } else {
                listener.packet(reader.read(frame));
            }
        }

        @Override
        public void rejected(Rejection rejection) {
            listener.rejected(rejection);
        }

        @Override
        public void skipped(long offset, int length) {
            listener.skipped(offset, length);
        }
    }
}
