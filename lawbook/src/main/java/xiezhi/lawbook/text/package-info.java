/**
 * Official statute texts that the user has: {@link xiezhi.lawbook.text.StatuteImport} reads them,
 * {@link xiezhi.lawbook.text.StatuteStore} keeps them in the user's own folder, {@link xiezhi.lawbook.text.TextCheck}
 * compares the figures of the law folder with them. No text is ever written into the project.
 */
@NullMarked
package xiezhi.lawbook.text;

import org.jspecify.annotations.NullMarked;
