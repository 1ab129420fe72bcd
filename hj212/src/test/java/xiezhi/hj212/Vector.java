package xiezhi.hj212;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One row of a file of test packets.
 *
 * @param id name of the row
 * @param bytes what arrives
 * @param outcome {@code accepted}, or the cause of the rejection
 * @param cells all cells of the row
 */
record Vector(String id, byte[] bytes, String outcome, List<String> cells) {

    private static final int REJECTED = 12;

    static List<Vector> all(String resource) {
        try (InputStream stream = Objects.requireNonNull(Vector.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
                    .map(Vector::of)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Vector of(String line) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        return new Vector(cells.get(0), bytes(cells.get(1)), cells.get(2), cells);
    }

    String edition() {
        return cells.get(3);
    }

    int frames() {
        return Integer.parseInt(cells.get(4));
    }

    String cn() {
        return cells.get(5);
    }

    String st() {
        return cells.get(6);
    }

    String mn() {
        return cells.get(7);
    }

    String flag() {
        return cells.get(8);
    }

    String factors() {
        return cells.get(9);
    }

    /** Rejections beside the packets: none unless the row says more; −1 if the row leaves it open. */
    int rejects() {
        if (cells.size() > REJECTED) {
            return Integer.parseInt(cells.get(REJECTED));
        }
        return isAccepted() ? 0 : -1;
    }

    boolean isAccepted() {
        return outcome.equals("accepted");
    }

    List<String> tolerances() {
        return Arrays.stream(cells.get(10).split(" ")).filter(t -> !t.isEmpty()).toList();
    }

    /** The bytes of an escaped text. */
    static byte[] bytes(String escaped) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                bytes.write(c);
                continue;
            }
            i++;
            switch (escaped.charAt(i)) {
                case 'r' -> bytes.write('\r');
                case 'n' -> bytes.write('\n');
                case 't' -> bytes.write('\t');
                case 'x' -> {
                    bytes.write(Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
                    i += 2;
                }
                default -> bytes.write(escaped.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
