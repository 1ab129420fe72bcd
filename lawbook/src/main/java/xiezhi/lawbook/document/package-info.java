/**
 * The official forms as {@code law/documents/} and {@code law/fields/} describe them: how a document kind is recognised
 * ({@link xiezhi.lawbook.document.Recognition}), which fields it shows ({@link xiezhi.lawbook.document.FieldForm}) and
 * which elements it must carry ({@link xiezhi.lawbook.document.ElementForm}). {@link xiezhi.lawbook.document.DocumentForms}
 * loads and checks them.
 */
@NullMarked
package xiezhi.lawbook.document;

import org.jspecify.annotations.NullMarked;
