package xiezhi.extract;

/** A file that was read. */
public record Extracted(ExtractedText text) implements Extraction {
    @Override
    public String file() {
        return text.file();
    }
}
