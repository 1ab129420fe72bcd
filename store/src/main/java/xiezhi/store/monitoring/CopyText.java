package xiezhi.store.monitoring;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.postgresql.PGConnection;
import xiezhi.store.Sql;

/** Rows in the text form of COPY, built in memory and sent at once: the quickest way in. */
final class CopyText {
    private static final int FIRST_SIZE = 1 << 16;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int NIBBLE = 4;
    private static final int LOW = 0xf;

    private byte[] buffer = new byte[FIRST_SIZE];
    private int size;
    private boolean isInRow;

    /** A field of letters and digits that need no escape. */
    CopyText plain(String text) {
        begin();
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            buffer[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    CopyText number(long value) {
        return plain(Long.toString(value));
    }

    CopyText number(Optional<BigDecimal> value) {
        return plain(value.isPresent() ? value.get().toPlainString() : "\\N");
    }

    /** A field of any text without NUL. */
    CopyText text(String text) {
        begin();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(2 * bytes.length);
        for (byte each : bytes) {
            switch (each) {
                case '\\' -> escape('\\');
                case '\t' -> escape('t');
                case '\n' -> escape('n');
                case '\r' -> escape('r');
                default -> buffer[size++] = each;
            }
        }
        return this;
    }

    CopyText bytes(byte[] bytes) {
        hexPrefix(2 * bytes.length);
        for (byte each : bytes) {
            buffer[size++] = HEX[(each >> NIBBLE) & LOW];
            buffer[size++] = HEX[each & LOW];
        }
        return this;
    }

    /** A field of bytes given in hexadecimal digits. */
    CopyText hex(String digits) {
        hexPrefix(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            buffer[size++] = (byte) digits.charAt(i);
        }
        return this;
    }

    void endRow() {
        room(1);
        buffer[size++] = '\n';
        isInRow = false;
    }

    /** Sends the rows with the statement of that name; nothing when there are none. */
    void send(Connection connection, String statement) throws SQLException {
        if (size == 0) {
            return;
        }
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(Sql.text(statement));
        try {
            copy.writeToCopy(buffer, 0, size);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void hexPrefix(int digits) {
        begin();
        room(digits + 3);
        escape('\\');
        buffer[size++] = 'x';
    }

    private void escape(char letter) {
        buffer[size++] = '\\';
        buffer[size++] = (byte) letter;
    }

    private void begin() {
        room(1);
        if (isInRow) {
            buffer[size++] = '\t';
        }
        isInRow = true;
    }

    private void room(int more) {
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
        }
    }
}
