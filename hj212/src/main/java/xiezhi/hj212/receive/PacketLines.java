package xiezhi.hj212.receive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;

/** The whole lines of one packet file, from some place in it. A line without its end is not there yet. */
final class PacketLines implements Closeable {
    /** Longest line believed, bytes: a packet of the longest kind with every byte escaped. */
    static final int LONGEST = 256 * 1024;

    private final FileChannel channel;
    private final MessageDigest sha256 = PacketIdentity.sha256();
    private byte[] buffer = new byte[64 * 1024];
    private int low;
    private int lineEnd;
    private int high;
    private long nextOffset;

    PacketLines(Path file, long offset) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(offset);
        nextOffset = offset;
    }

    /** Goes to the next line; false when there is no whole one (more) or it is longer than any line of ours. */
    boolean next() throws IOException {
        low = lineEnd;
        int at = low;
        while (true) {
            while (at < high && buffer[at] != '\n') {
                at++;
            }
            if (at < high) {
                lineEnd = at + 1;
                nextOffset += lineEnd - low;
                return true;
            }
            at -= low;
            if (at > LONGEST || !more()) {
                lineEnd = low;
                return false;
            }
            at += low;
        }
    }

    /** Reads on; moves the line begun to the front. */
    private boolean more() throws IOException {
        System.arraycopy(buffer, low, buffer, 0, high - low);
        high -= low;
        low = 0;
        if (high == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = channel.read(ByteBuffer.wrap(buffer, high, buffer.length - high));
        high += Math.max(read, 0);
        return read > 0;
    }

    /** Where the line behind this one begins in the file. */
    long nextOffset() {
        return nextOffset;
    }

    /** The line with its end, as text in which each character is a byte. */
    String text() {
        return new String(buffer, low, lineEnd - low, StandardCharsets.ISO_8859_1);
    }

    /** The chain the line states; empty text if it is none of ours. */
    String chain() {
        int chain = lineEnd - LineBuffer.CHAIN_TAIL - LineBuffer.CHAIN_LENGTH;
        return isOurs(chain) ? new String(buffer, chain, LineBuffer.CHAIN_LENGTH, StandardCharsets.US_ASCII) : "";
    }

    /** Whether the chain the line states follows from the line and the chain before it. */
    boolean follows(String before) {
        int chain = lineEnd - LineBuffer.CHAIN_TAIL - LineBuffer.CHAIN_LENGTH;
        return isOurs(chain)
                && LineBuffer.chained(sha256, before, buffer, low, chain - LineBuffer.CHAIN_NAME.length)
                        .equals(chain());
    }

    private boolean isOurs(int chain) {
        byte[] name = LineBuffer.CHAIN_NAME;
        return chain - name.length >= low && Arrays.equals(buffer, chain - name.length, chain, name, 0, name.length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
