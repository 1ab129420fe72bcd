package xiezhi.server.paper;

import xiezhi.core.docket.DocketId;
import xiezhi.server.docket.FileText;
import xiezhi.store.Blob;

/**
 * A file that was handed in to a case.
 *
 * @param file name findings and documents call it by
 * @param blob where it lies
 * @param text words read from it; no blocks when it cannot be read
 * @param note why it could not be read, wholly or in part, one Chinese line; empty when it was
 */
record CollectedFile(DocketId docket, String file, Blob blob, FileText text, String note) {}
