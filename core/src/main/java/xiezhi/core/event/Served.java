package xiezhi.core.event;

import xiezhi.core.casefile.Document;

/** An event by which a document reached the party. */
public interface Served {
    /** The document that was served. */
    Document served();

    /** The proof of service; the served document itself when recipient and day are written at its end. */
    Document receipt();
}
