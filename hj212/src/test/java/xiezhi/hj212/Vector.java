package xiezhi.hj212;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One row of a file of test packets. */
final class Vector {
    private static final int REJECTED = 12;

    private final List<String> cells;

    private Vector(List<String> cells) {
        this.cells = cells;
    }

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
        return new Vector(Arrays.asList(line.split("\t", -1)));
    }

    /** Name of the row. */
    String id() {
        return cells.get(0);
    }

    /** What arrives. */
    byte[] bytes() {
        return bytes(cells.get(1));
    }

    /** {@code accepted}, or the cause of the rejection. */
    String outcome() {
        return cells.get(2);
    }

    @Override
    public String toString() {
        return id();
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
        return outcome().equals("accepted");
    }

    List<String> tolerances() {
        return Arrays.stream(cells.get(10).split(" ")).filter(t -> !t.isEmpty()).toList();
    }

    /** The bytes of an escaped text. */
    static byte[] bytes(String escaped) {
        var bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < escaped.length()) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                bytes.write(c);
                i++;
                continue;
            }
            char letter = escaped.charAt(i + 1);
            switch (letter) {
                case 'r' -> bytes.write('\r');
                case 'n' -> bytes.write('\n');
                case 't' -> bytes.write('\t');
                case 'x' -> bytes.write(Integer.parseInt(escaped.substring(i + 2, i + 4), 16));
                default -> bytes.write(letter);
            }
            i += letter == 'x' ? 4 : 2;
        }
        return bytes.toByteArray();
    }
}
