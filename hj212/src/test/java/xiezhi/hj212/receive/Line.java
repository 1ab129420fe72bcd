package xiezhi.hj212.receive;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.Queue;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Field;
import xiezhi.hj212.message.Packet;

/** A connection of a test to a receiver. */
final class Line implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket = new Socket();
    private final Queue<Packet> answers = new ArrayDeque<>();
    private final StreamDecoder decoder = new StreamDecoder(DeviceRegister.NONE, new PacketListener() {
        @Override
        public void packet(Packet packet) {
            answers.add(packet);
        }

        @Override
        public void rejected(Rejection rejection) {
            throw new AssertionError(rejection.explanation());
        }
    });

    Line(InetSocketAddress to) throws IOException {
        socket.setTcpNoDelay(true);
        socket.connect(to);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    Line send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    Line send(byte[] bytes, int from, int until) throws IOException {
        socket.getOutputStream().write(bytes, from, until - from);
        return this;
    }

    /** The next answer. */
    Packet answer() throws IOException {
        byte[] buffer = new byte[1024];
        while (answers.isEmpty()) {
            int read = socket.getInputStream().read(buffer);
            if (read < 0) {
                throw new AssertionError("expected an answer, found the end");
            }
            decoder.feed(buffer, 0, read);
            decoder.idle();
        }
        return answers.remove();
    }

    /** Command and QN of the next answer. */
    String answered() throws IOException {
        Packet answer = answer();
        return answer.text(Field.CN).orElse("") + " " + answer.text(Field.QN).orElse("");
    }

    /** Waits for the other side to close, and tells whether it did so without a word. */
    boolean isCutWithoutAnswer() {
        try {
            return answers.isEmpty() && socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    void sayNoMore() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
