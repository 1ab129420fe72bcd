package xiezhi.hj212.device;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Damages packets the way lines, modems and bad programs do; for tests, trials and endurance runs. */
public final class Damage {
    private static final byte[][] PIECES = pieces(
            "##",
            "&&",
            "\r\n",
            "##0190",
            "##0000FFFF",
            "CP=&&",
            ";",
            ",",
            "=",
            "{0x",
            "&&1234\r\n",
            "heartbeat",
            "####",
            "-",
            "\n",
            "##9999");

    private final RandomGenerator random;

    /** The same generator in the same state damages in the same way. */
    public Damage(RandomGenerator random) {
        this.random = random;
    }

    /** A damaged copy; by chance it may be the same. */
    public byte[] of(byte[] packet) {
        byte[] damaged = packet;
        for (int times = 1 + random.nextInt(3); times > 0 && damaged.length > 1; times--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] packet) {
        int at = random.nextInt(packet.length);
        return switch (random.nextInt(10)) {
            case 0 -> flipped(packet, at);
            case 1 -> replaced(packet, at);
            case 2 -> Arrays.copyOf(packet, at);
            case 3 -> Arrays.copyOfRange(packet, at, packet.length);
            case 4 -> without(packet, at, 1 + random.nextInt(8));
            case 5 -> joined(packet, at, PIECES[random.nextInt(PIECES.length)]);
            case 6 -> joined(packet, at, Arrays.copyOfRange(packet, at / 2, at));
            case 7 -> digit(packet);
            case 8 -> replaced(replaced(packet, at), random.nextInt(packet.length));
            default -> joined(packet, at, noise());
        };
    }

    private byte[] flipped(byte[] packet, int at) {
        byte[] copy = packet.clone();
        copy[at] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private byte[] replaced(byte[] packet, int at) {
        byte[] copy = packet.clone();
        copy[at] = (byte) random.nextInt(256);
        return copy;
    }

    /** A wrong digit in the length. */
    private byte[] digit(byte[] packet) {
        byte[] copy = packet.clone();
        if (copy.length > 6) {
            copy[2 + random.nextInt(4)] = (byte) ('0' + random.nextInt(10));
        }
        return copy;
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(40)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] without(byte[] packet, int at, int length) {
        var out = new ByteArrayOutputStream();
        out.write(packet, 0, at);
        int rest = Math.min(packet.length, at + length);
        out.write(packet, rest, packet.length - rest);
        return out.toByteArray();
    }

    private static byte[] joined(byte[] packet, int at, byte[] piece) {
        var out = new ByteArrayOutputStream();
        out.write(packet, 0, at);
        out.writeBytes(piece);
        out.write(packet, at, packet.length - at);
        return out.toByteArray();
    }

    private static byte[][] pieces(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }
}
