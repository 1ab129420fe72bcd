package xiezhi.extract;

/** What came of reading a file: its text, or one clear line why there is none. */
public sealed interface Extraction permits Extracted, Unreadable {
    /** The name the file was given. */
    String file();
}
