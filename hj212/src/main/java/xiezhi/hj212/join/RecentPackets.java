package xiezhi.hj212.join;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import xiezhi.hj212.frame.Frame;

/** Remembers the last packets of a stream, so that one sent again unchanged is known as such. */
public final class RecentPackets {
    private final Map<ByteBuffer, Boolean> last;

    /**
     * @param most how many are remembered
     */
    public RecentPackets(int most) {
        last = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Boolean> eldest) {
                return size() > most;
            }
        };
    }

    /** Whether the same data segment came before; remembers it either way. */
    public boolean isRepeated(Frame frame) {
        ByteBuffer segment = ByteBuffer.wrap(frame.bytes(), Frame.HEAD, frame.segmentEnd() - Frame.HEAD);
        return last.put(segment, Boolean.TRUE) != null;
    }
}
