/** Word documents: DOCX by streaming its XML, DOC by HWPF. */
@NullMarked
package xiezhi.extract.word;

import org.jspecify.annotations.NullMarked;
