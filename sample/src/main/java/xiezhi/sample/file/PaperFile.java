package xiezhi.sample.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import xiezhi.sample.SampleRequest;
import xiezhi.sample.paper.Paper;

/** Single documents in their file formats. */
public final class PaperFile {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private PaperFile() {}

    /** Ending of file names of that format, with the dot. */
    public static String ending(SampleRequest.Format format) {
        return switch (format) {
            case TXT, TXT_GB18030 -> ".txt";
            case DOCX -> ".docx";
            case PDF, SCAN, VOLUME_PDF -> ".pdf";
            case OFD -> ".ofd";
        };
    }

    /** The bytes of the paper in that format. */
    public static byte[] bytes(Paper paper, SampleRequest.Format format) throws IOException {
        return switch (format) {
            case TXT -> TextFile.bytes(paper, StandardCharsets.UTF_8);
            case TXT_GB18030 -> TextFile.bytes(paper, GB18030);
            case DOCX -> WordFile.bytes(paper);
            case PDF, VOLUME_PDF -> PortableFile.bytes(List.of(paper));
            case OFD -> FixedLayoutFile.bytes(paper);
            case SCAN -> ScanFile.bytes(paper);
        };
    }
}
