package xiezhi.extract.scan;

/**
 * A word, or some characters of one, as recognised.
 *
 * @param line which line it stands in; words of one line have one key
 * @param confidence of the recogniser, 0 to 100
 */
record RecognisedWord(String line, int left, int top, int width, int height, float confidence, String text) {
    int right() {
        return left + width;
    }

    RecognisedWord at(int newLeft, int newTop) {
        return new RecognisedWord(line, newLeft, newTop, width, height, confidence, text);
    }
}
