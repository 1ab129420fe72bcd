package xiezhi.reading.field;

import xiezhi.core.casefile.DocumentDraft;
import xiezhi.lawbook.document.FieldForm;

/** Reads one field of a form into a draft. What is not there is left alone. */
@FunctionalInterface
interface FieldReader {
    void read(DocumentText text, FieldForm field, DocumentDraft draft);
}
