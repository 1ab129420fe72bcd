/** The glossary: {@link xiezhi.lawbook.glossary.Glossary} reads {@code law/glossary.yaml}. */
@NullMarked
package xiezhi.lawbook.glossary;

import org.jspecify.annotations.NullMarked;
