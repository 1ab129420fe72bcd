package xiezhi.hj212;

import java.nio.charset.StandardCharsets;
import xiezhi.hj212.frame.Frame;
import xiezhi.hj212.frame.Words;

/** The little that must be known of a frame before it is read. */
final class Header {
    private static final int LEAST_CIPHERTEXT = 90;

    private Header() {}

    /** The device id; empty text if there is none. */
    static String mn(Frame frame) {
        String segment =
                new String(frame.bytes(), Frame.HEAD, frame.segmentEnd() - Frame.HEAD, StandardCharsets.ISO_8859_1);
        int area = segment.indexOf("CP=");
        String fields = ";" + (area < 0 ? segment : segment.substring(0, area));
        int mn = fields.indexOf(";MN=");
        if (mn < 0) {
            return "";
        }
        int end = fields.indexOf(';', mn + 1);
        return fields.substring(mn + 4, end < 0 ? fields.length() : end);
    }

    /** Quickly, and never wrongly no: whether a brace follows the opening of the data area. */
    static boolean mayBeEnciphered(Frame frame) {
        byte[] bytes = frame.bytes();
        int end = frame.segmentEnd();
        if (end - Frame.HEAD < LEAST_CIPHERTEXT) {
            return false;
        }
        int area = Words.find(bytes, Frame.HEAD + 2, end, '&');
        return area < end && bytes[area + 1] == '&' && bytes[area + 2] == '{';
    }
}
