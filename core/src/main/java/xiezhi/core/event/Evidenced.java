package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/** An event that one document of the file evidences. */
public interface Evidenced {
    /** The document, as it was read or written. */
    Document document();
}
