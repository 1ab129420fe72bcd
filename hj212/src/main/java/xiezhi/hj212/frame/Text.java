package xiezhi.hj212.frame;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** In which character set bytes are written. */
public final class Text {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Text() {}

    /** Whether {@code bytes[from..until)} is well-formed UTF-8. */
    public static boolean isUtf8(byte[] bytes, int from, int until) {
        return isWritten(StandardCharsets.UTF_8, bytes, from, until);
    }

    /**
     * UTF-8 if the bytes are well-formed UTF-8, else GB18030 if they are that, else ISO 8859-1, which keeps every byte.
     */
    public static Charset charset(byte[] bytes, int from, int until) {
        if (isUtf8(bytes, from, until)) {
            return StandardCharsets.UTF_8;
        }
        return isWritten(GB18030, bytes, from, until) ? GB18030 : StandardCharsets.ISO_8859_1;
    }

    private static boolean isWritten(Charset charset, byte[] bytes, int from, int until) {
        try {
            return charset.newDecoder()
                            .decode(ByteBuffer.wrap(bytes, from, until - from))
                            .hasRemaining()
                    || until >= from;
        } catch (CharacterCodingException notWritten) {
            return false;
        }
    }
}
