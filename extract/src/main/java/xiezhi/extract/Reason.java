package xiezhi.extract;

import java.util.Locale;

/** Why a file cannot be read; the code is stable, the wording is the message's. */
public enum Reason {
    EMPTY,
    MISSING,
    NOT_A_FILE,
    TOO_LARGE,
    ENCRYPTED,
    DAMAGED,
    UNSUPPORTED,
    NOT_A_DOCUMENT,
    NEEDS_OCR,
    NO_TEXT,
    UNSAFE;

    /** Stable kebab-case form, for example {@code needs-ocr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
