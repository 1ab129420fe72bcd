package xiezhi.extract.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes text whose encoding nobody stated: byte-order mark, else valid UTF-8, else UTF-16 by its zero bytes, else
 * GB18030 (which contains GBK and GB 2312).
 */
public final class TextEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Share of zero bytes on one side from which bytes without a mark are taken for UTF-16. */
    private static final double UTF_16_ZERO_SHARE = 0.25;

    /** Share of characters that may be undecodable before the bytes are no text. */
    private static final double MAX_BROKEN_SHARE = 0.02;

    private TextEncoding() {}

    /**
     * Text out of bytes.
     *
     * @param text what was decoded
     * @param hasBroken true when some bytes did not decode; they stand as U+FFFD
     */
    public record Decoded(String text, boolean hasBroken) {}

    /** The text; empty when the bytes are no text in any of these encodings. */
    public static Optional<Decoded> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        double evenZeros = zeroShare(bytes, 0);
        double oddZeros = zeroShare(bytes, 1);
        if (oddZeros > UTF_16_ZERO_SHARE && evenZeros < oddZeros / 4) {
            return lenient(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (evenZeros > UTF_16_ZERO_SHARE && oddZeros < evenZeros / 4) {
            return lenient(bytes, 0, StandardCharsets.UTF_16BE);
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && !isMistakenGbk(utf8.get())) {
            return utf8.map(text -> new Decoded(text, false)).filter(decoded -> isText(decoded.text()));
        }
        return lenient(bytes, 0, isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : GB18030);
    }

    /** A few GBK bytes can happen to be valid UTF-8, but then of letters that no Chinese text is made of. */
    private static boolean isMistakenGbk(String text) {
        boolean hasOther = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x800) {
                return false;
            }
            hasOther |= c >= 0x80 && c != 0xB7 && c != 0xD7 && c != 0xA0 && c != 0xB0 && c != 0xB1;
        }
        return hasOther;
    }

    /** One broken byte must not turn a whole UTF-8 file into GBK gibberish: compares the broken shares. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        return brokenShare(replaced(bytes, 0, StandardCharsets.UTF_8)) < MAX_BROKEN_SHARE / 2
                && brokenShare(replaced(bytes, 0, GB18030)) > 0;
    }

    private static Optional<Decoded> lenient(byte[] bytes, int from, Charset charset) {
        String text = replaced(bytes, from, charset);
        double broken = brokenShare(text);
        if (broken > MAX_BROKEN_SHARE || !isText(text)) {
            return Optional.empty();
        }
        return Optional.of(new Decoded(text, broken > 0));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }

    private static String replaced(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try {
            CharBuffer text = decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return text.toString();
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("a decoder that replaces does not refuse", impossible);
        }
    }

    private static double brokenShare(String text) {
        return share(text, c -> c == 0xFFFD);
    }

    /** Control characters beyond tabs and line ends are a sign of binary data. */
    private static boolean isText(String text) {
        return share(text, c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != 0x0C && c != 0)
                        <= MAX_BROKEN_SHARE
                && share(text, c -> c == 0) <= 4 * MAX_BROKEN_SHARE;
    }

    private static double share(String text, java.util.function.IntPredicate counted) {
        return text.isEmpty() ? 0 : (double) text.chars().filter(counted).count() / text.length();
    }

    private static double zeroShare(byte[] bytes, int parity) {
        int zeros = 0;
        int tested = Math.min(bytes.length, 4096);
        for (int i = parity; i < tested; i += 2) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return tested < 4 ? 0 : zeros * 2.0 / tested;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
