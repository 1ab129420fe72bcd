package xiezhi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import xiezhi.hj212.PacketListener;
import xiezhi.hj212.StreamDecoder;
import xiezhi.hj212.frame.Crc;
import xiezhi.hj212.frame.Rejection;
import xiezhi.hj212.message.DeviceRegister;
import xiezhi.hj212.message.Packet;

/**
 * Packets a second on one core: a real-time packet of ten waste-gas factors, 24 items, some 510 bytes. {@code decode} splits
 * the stream, checks the check sum, reads every field and every number; {@code decodeChangingNames} does so when no packet
 * names its items like the one before, the worst case of its memory; {@code scan} only counts semicolons, the floor no
 * decoder can pass; {@code splitIntoMaps} is the way of plain Java, by String.split, with the check sum bit by bit as the
 * standard prints it; {@code publishedMethod} is that of a published library, without a check sum. One operation is one
 * packet.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class PacketDecoding {
    private static final String[] MEASURED = {"a00000", "a01011", "a01012", "a01013", "a01014", "a19001"};
    private static final String[] CONVERTED = {"a21002", "a21005", "a21026", "a34013"};

    private final Sum sum = new Sum();
    private final StreamDecoder decoder = new StreamDecoder(DeviceRegister.NONE, sum);
    private byte[] packet = {};
    private byte[] other = {};
    private boolean isOtherNext;

    /** Writes the packets. */
    @Setup
    public void write() throws IOException {
        packet = packet('a');
        other = packet('w');
        if (!PublishedPeerMethod.readDeepMap(packet).equals(fieldsAndItems())) {
            throw new IllegalStateException("expected every field and item from the published method");
        }
    }

    private static byte[] packet(char medium) {
        var area = new StringBuilder("DataTime=20260801085857");
        for (String code : MEASURED) {
            String name = medium + code.substring(1);
            area.append(';').append(name).append("-Rtd=12.36,").append(name).append("-Flag=N");
        }
        for (String code : CONVERTED) {
            String name = medium + code.substring(1);
            area.append(';').append(name).append("-Rtd=12.36,").append(name).append("-ZsRtd=14.105,");
            area.append(name).append("-Flag=N");
        }
        byte[] segment = ("QN=20260801085857223;ST=31;CN=2011;PW=123456;MN=010000A8900016F000169DC0;Flag=5;CP=&&" + area
                        + "&&")
                .getBytes(StandardCharsets.US_ASCII);
        return String.format(
                        "##%04d%s%04X\r\n",
                        segment.length,
                        new String(segment, StandardCharsets.US_ASCII),
                        Crc.of(segment, 0, segment.length))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What the packet says, written down without a decoder. */
    private static Map<String, Object> fieldsAndItems() {
        Map<String, Object> items = new HashMap<>(Map.of("DataTime", "20260801085857"));
        for (String code : MEASURED) {
            items.putAll(Map.of(code + "-Rtd", "12.36", code + "-Flag", "N"));
        }
        for (String code : CONVERTED) {
            items.putAll(Map.of(code + "-Rtd", "12.36", code + "-ZsRtd", "14.105", code + "-Flag", "N"));
        }
        return Map.of(
                "QN", "20260801085857223",
                "ST", "31",
                "CN", "2011",
                "PW", "123456",
                "MN", "010000A8900016F000169DC0",
                "Flag", "5",
                "CP", items);
    }

    /** From the stream to numbers. */
    @Benchmark
    public long decode() {
        decoder.feed(packet);
        return sum.total;
    }

    /** From the stream to numbers, the names never those of the packet before. */
    @Benchmark
    public long decodeChangingNames() {
        isOtherNext = !isOtherNext;
        decoder.feed(isOtherNext ? other : packet);
        return sum.total;
    }

    /** The floor. */
    @Benchmark
    public int scan() {
        int semicolons = 0;
        for (byte b : packet) {
            semicolons += b == ';' ? 1 : 0;
        }
        return semicolons;
    }

    /** The check sum alone. */
    @Benchmark
    public int checkSum() {
        return Crc.of(packet, 6, packet.length - 6);
    }

    /** The method a published library reads packets by; see {@link PublishedPeerMethod}. */
    @Benchmark
    public Map<String, Object> publishedMethod() throws IOException {
        return PublishedPeerMethod.readDeepMap(packet);
    }

    /** The way of plain Java. */
    @Benchmark
    public Map<String, String> splitIntoMaps() {
        if (bitByBit(packet, 6, packet.length - 6) != Crc.of(packet, 6, packet.length - 6)) {
            throw new IllegalStateException("expected the same check sum");
        }
        String text = new String(packet, 6, packet.length - 12, StandardCharsets.US_ASCII);
        int area = text.indexOf("CP=&&");
        Map<String, String> all = new HashMap<>();
        for (String field : text.substring(0, area).split(";")) {
            put(all, field);
        }
        for (String group : text.substring(area + 5, text.length() - 2).split(";")) {
            for (String item : group.split(",")) {
                put(all, item);
            }
        }
        return all;
    }

    private static void put(Map<String, String> all, String item) {
        String[] parts = item.split("=", 2);
        all.put(parts[0], parts[1]);
    }

    private static int bitByBit(byte[] bytes, int from, int until) {
        int register = 0xFFFF;
        for (int i = from; i < until; i++) {
            register = (register >>> 8) ^ (bytes[i] & 0xFF);
            for (int bit = 0; bit < 8; bit++) {
                register = (register & 1) == 1 ? (register >>> 1) ^ 0xA001 : register >>> 1;
            }
        }
        return register;
    }

    /** Adds up every number of every packet, so that none can be left out. */
    private static final class Sum implements PacketListener {
        private long total;

        @Override
        public void packet(Packet packet) {
            for (int i = 0; i < packet.size(); i++) {
                if (packet.isScaled(i)) {
                    total += packet.mantissa(i);
                }
            }
        }

        @Override
        public void rejected(Rejection rejection) {
            throw new IllegalStateException(rejection.explanation());
        }
    }
}
