package xiezhi.server.docket;

import java.io.IOException;
import java.util.Optional;
import xiezhi.core.docket.DocketId;

/** Where the words of files of a case come from: an import, a paper written here, a file handed in. */
public interface FileTexts {
    /** The words of a file; empty when this source has none of that name. */
    Optional<FileText> text(DocketId docket, String file) throws IOException;
}
